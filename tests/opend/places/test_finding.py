from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

import pytest

from opend_wizard.machine import Installed, Machine, Surroundings
from opend_wizard.opend.places import Installation, as_it_is_now, find, search
from opend_wizard.opend.places.glance import Glance
from opend_wizard.simulator.layout import VERSION
from opend_wizard.simulator.practice import Practice
from tests.opend.places.patients import CLI, FUTU, MOOMOO, WINDOW, Other, started, told, unpack


@pytest.fixture
def machine(tmp_path: Path) -> Other:
    machine = Other(tmp_path / "home")
    machine.real = True
    return machine


def notes(machine: Machine) -> list[str]:
    return [str(note) for note in search(machine).notes]


def test_nothing_found_is_a_plain_answer(machine: Other) -> None:
    assert find(machine) == ()
    assert notes(machine) == []


def test_what_runs_comes_first_and_is_not_found_twice(machine: Other, tmp_path: Path) -> None:
    lies = unpack(tmp_path / "home" / "Downloads" / "Futu_OpenD_10.9.6918_Ubuntu18.04", FUTU)
    runs = unpack(tmp_path / "home" / "moomoo_OpenD_10.11.7108_Ubuntu18.04")
    with started(runs / "OpenD", "-cfg_file=/etc/other.xml") as pid:
        found = find(machine)
    assert [each.program_dir for each in found] == [runs, lies]
    assert [[process.pid for process in each.processes] for each in found] == [[pid], []]
    assert [each.config for each in found] == [Path("/etc/other.xml"), lies / "FutuOpenD.xml"]


def test_each_installation_keeps_its_own(machine: Other, tmp_path: Path) -> None:
    unpack(tmp_path / "home" / "OpenD_1")
    unpack(tmp_path / "root" / "opt" / "futu", FUTU)
    found = {each.brand: each for each in find(machine)}
    assert found[MOOMOO].data_dir == tmp_path / "home" / ".com.moomoo.OpenD"
    assert found[FUTU].data_dir == tmp_path / "home" / ".com.futunn.FutuOpenD"
    assert found[FUTU].config == tmp_path / "root" / "opt" / "futu" / "FutuOpenD.xml"
    assert {each.edition for each in found.values()} == {CLI}


@pytest.mark.skipif(sys.platform != "linux", reason="this practice needs Linux")
def test_an_update_since_it_was_found_is_seen(tmp_path: Path) -> None:
    with Practice.start("x06", tmp_path / "practice") as practice:
        (old,) = find(Machine(), program_dir=practice.layout.program_dir, data_dir=practice.layout.data_dir)
        practice.act()  # a newer window lies there
        now = as_it_is_now(old, Machine())
    assert (old.version, now.version) == ("10.10.7008", VERSION)
    assert now.data_dir == old.data_dir


def test_half_an_opend_is_found_and_said_so(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "home" / "moomoo_OpenD", MOOMOO, "OpenD")
    (found,) = find(machine)
    assert str(found.note) == f"The program OpenD is missing in {folder}."


def test_an_installed_window_edition_on_windows(tmp_path: Path) -> None:
    machine = Other(tmp_path / "home", "windows")
    folder = machine.app_data() / "moomoo_OpenD"
    folder.mkdir(parents=True)
    (folder / "moomoo_OpenD.exe").touch()
    machine.list = (
        Installed("moomoo_OpenD", "10.11.7108", str(folder), ""),
        Installed("Other", "1", str(tmp_path), ""),
    )
    (found,) = find(machine)
    assert (found.edition, found.program_dir, found.version, found.note) == (WINDOW, folder, "10.11.7108", None)
    assert found.data_dir == machine.app_data() / "com.moomoo.OpenD"


def test_a_window_edition_that_is_only_listed(tmp_path: Path) -> None:
    machine = Other(tmp_path / "home", "windows")
    machine.list = (Installed("Futu_OpenD", "10.9.6918", str(tmp_path / "gone"), ""),)
    (found,) = find(machine)
    assert (found.brand, found.edition, found.version) == (FUTU, WINDOW, "10.9.6918")
    assert str(found.note) == f"Windows lists it as installed, but it is not in {tmp_path / 'gone'}."


def test_a_running_appimage_is_not_found_again_as_a_file(tmp_path: Path) -> None:
    home, mount = tmp_path / "home", tmp_path / ".mount_moomooAbCdEf"
    image = home / "Downloads" / "moomoo_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage"
    image.parent.mkdir(parents=True)
    image.touch()
    machine = Other(home)
    assert [each.program_dir for each in find(machine)] == [image.parent]
    machine.table = (told(image.name, image), told("moomoo_OpenD", mount / "moomoo_OpenD"))
    assert [each.program_dir for each in find(machine)] == [mount]


def test_an_independent_program_is_named(machine: Other) -> None:
    machine.table = (told("futu-opend"),)
    assert find(machine) == ()
    pid = machine.table[0].pid
    assert notes(machine) == [f"Process {pid} is FUTU-OpenD-rs, an independent program, not OpenD."]


def test_what_cannot_be_seen_from_here_is_named(machine: Other) -> None:
    machine.around = Surroundings.CONTAINER
    assert notes(machine) == ["This is a container: an OpenD outside of it cannot be seen from here."]
    machine.around = Surroundings.WSL
    assert notes(machine) == ["This is Linux inside Windows (WSL): an OpenD for Windows cannot be seen from here."]


def test_a_download_is_named_only_where_nothing_else_is(machine: Other, tmp_path: Path) -> None:
    package = tmp_path / "home" / "moomoo_OpenD_10.11.7108_Ubuntu18.04.tar.gz"
    package.touch()
    assert notes(machine) == [f"{package} is a download that was not unpacked."]
    unpack(tmp_path / "home" / "OpenD")
    assert notes(machine) == []


def test_too_much_to_look_through_is_said(machine: Other, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpack(tmp_path / "home" / "OpenD")
    monkeypatch.setattr("opend_wizard.opend.places.finding.Glance", partial(Glance, seconds=-1))
    assert find(machine) == ()
    (note,) = notes(machine)
    assert note == f"There is so much on this disk that not all of it was looked through: {tmp_path / 'home'}."


@pytest.mark.skipif(getattr(os, "geteuid", lambda: -1)() != 0, reason="only root can give a file away")
def test_an_administrator_gets_the_data_folder_of_the_owner(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "home" / "OpenD")
    os.chown(folder, 65534, 65534)
    theirs = tmp_path / "nobody" / ".com.moomoo.OpenD"
    machine.homes[Machine().owner(folder) or ""] = theirs.parent
    own = tmp_path / "home" / ".com.moomoo.OpenD"

    def data_dir() -> Path:
        found: Installation = find(machine)[0]
        return found.data_dir

    theirs.mkdir(parents=True)
    assert data_dir() == own
    machine.admin = True
    assert data_dir() == theirs
    own.mkdir()
    assert data_dir() == own


def test_the_real_machine_can_be_searched() -> None:
    assert isinstance(find(Machine()), tuple)
