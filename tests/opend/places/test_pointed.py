from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.opend.places import find
from tests.opend.places.patients import CLI, FUTU, MOOMOO, WINDOW, Other, bundle, simulated, started, told, unpack


@pytest.fixture
def machine(tmp_path: Path) -> Other:
    machine = Other(tmp_path / "home")
    machine.real = True
    return machine


def test_the_folder_of_the_program(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "Futu_OpenD_10.11.7108_Ubuntu18.04", FUTU)
    (found,) = find(machine, program_dir=folder)
    assert (found.brand, found.edition, found.version) == (FUTU, CLI, "10.11.7108")
    assert (found.program_dir, found.config) == (folder, folder / "FutuOpenD.xml")
    assert found.data_dir == tmp_path / "home" / ".com.futunn.FutuOpenD"
    assert (found.processes, found.note) == ((), None)


def test_what_is_named_wins(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    (found,) = find(machine, program_dir=folder, data_dir=tmp_path / "data", config=tmp_path / "my.xml")
    assert (found.program_dir, found.data_dir, found.config) == (folder, tmp_path / "data", tmp_path / "my.xml")


def test_relative_paths(machine: Other, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpack(tmp_path / "OpenD")
    monkeypatch.chdir(tmp_path)
    (found,) = find(machine, program_dir=Path("OpenD"), data_dir=Path("data"), config=Path("x.xml"))
    assert found.program_dir == tmp_path / "OpenD"
    assert (found.data_dir, found.config) == (tmp_path / "data", tmp_path / "x.xml")


def test_nothing_else_is_searched(machine: Other, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = unpack(tmp_path / "OpenD")
    unpack(tmp_path / "home" / "moomoo_OpenD")
    listed: list[str] = []
    scandir = os.scandir

    def watch(path: Path) -> Iterator[os.DirEntry[str]]:
        listed.append(str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", watch)
    find(machine, program_dir=folder)
    assert listed == [str(folder)]


def test_the_processes_that_run_from_it(machine: Other, tmp_path: Path) -> None:
    folder, other = unpack(tmp_path / "one"), unpack(tmp_path / "two")
    with started(folder / "OpenD") as pid, started(other / "OpenD"):
        (found,) = find(machine, program_dir=folder)
    assert [process.pid for process in found.processes] == [pid]


def test_the_data_folder_of_the_user_who_runs_it(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    machine.homes["alice"] = tmp_path / "alice"
    machine.table = (told("OpenD", folder / "OpenD", user="alice"),)
    (found,) = find(machine, program_dir=folder)
    assert found.data_dir == tmp_path / "alice" / ".com.moomoo.OpenD"
    assert str(found.note) == "It runs under the account alice."


def test_a_simulated_opend_brings_its_data_folder_along(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "practice")
    with simulated(folder, f"-data_dir={tmp_path / 'data'}", f"-cfg_file={folder / 'OpenD.xml'}") as pid:
        (found,) = find(machine, program_dir=folder)
    assert (found.data_dir, [process.pid for process in found.processes]) == (tmp_path / "data", [pid])


def test_an_unpacked_download_is_entered(machine: Other, tmp_path: Path) -> None:
    outer = tmp_path / "moomoo_OpenD_10.11.7108_Ubuntu18.04"
    window = outer / "moomoo_OpenD-GUI_10.11.7108_Ubuntu18.04"
    window.mkdir(parents=True)
    (window / "moomoo_OpenD-GUI_10.11.7108_Ubuntu18.04.AppImage").touch()
    inner = unpack(outer / "moomoo_OpenD_10.11.7108_Ubuntu18.04")
    (found,) = find(machine, program_dir=outer)
    assert (found.program_dir, found.edition) == (inner, CLI)
    (found,) = find(machine, program_dir=window)
    assert (found.program_dir, found.edition) == (window, WINDOW)


def test_the_newest_of_several_versions_or_the_one_that_runs(machine: Other, tmp_path: Path) -> None:
    old = unpack(tmp_path / "d" / "moomoo_OpenD_10.10.7008_Ubuntu18.04")
    new = unpack(tmp_path / "d" / "moomoo_OpenD_10.11.7108_Ubuntu18.04")
    unpack(tmp_path / "d" / "moomoo_OpenD_10.12.7777_Ubuntu18.04", MOOMOO, "OpenD")  # half of one
    assert find(machine, program_dir=tmp_path / "d")[0].program_dir == new
    with started(old / "OpenD"):
        assert find(machine, program_dir=tmp_path / "d")[0].program_dir == old


def test_the_brand_of_the_named_configuration_decides(machine: Other, tmp_path: Path) -> None:
    folder = unpack(unpack(tmp_path / "both"), FUTU)
    assert find(machine, program_dir=folder)[0].brand is MOOMOO
    assert find(machine, program_dir=folder, config=folder / "FutuOpenD.xml")[0].brand is FUTU


@pytest.mark.parametrize("inside", ["OpenD", "OpenD.xml", "AppData.dat"])
def test_a_file_in_the_folder_is_understood(inside: str, machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    assert find(machine, program_dir=folder / inside)[0].program_dir == folder


@pytest.mark.parametrize("inside", ["OpenD.app", "OpenD.app/Contents/MacOS", "OpenD.app/Contents/MacOS/OpenD"])
def test_a_bundle_is_understood(inside: str, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD", system="macos")
    (found,) = find(Other(tmp_path / "home", "macos"), program_dir=folder / inside)
    assert (found.program_dir, found.edition, found.config) == (folder, CLI, folder / "OpenD.xml")


def test_a_bundle_of_the_window_edition_is_understood(tmp_path: Path) -> None:
    application = bundle(tmp_path, "Futu OpenD-GUI", "10.6.6608")
    (found,) = find(Other(tmp_path / "home", "macos"), program_dir=application)
    assert (found.brand, found.edition, found.program_dir, found.version) == (FUTU, WINDOW, tmp_path, "10.6.6608")


def test_half_an_opend_is_said_so(machine: Other, tmp_path: Path) -> None:
    no_program = unpack(tmp_path / "a", FUTU, "FutuOpenD")
    no_config = unpack(tmp_path / "b", MOOMOO, "OpenD.xml")
    strange = unpack(tmp_path / "c", MOOMOO, "OpenD.xml")
    (strange / "OpenD.xml").mkdir()
    notes = [str(find(machine, program_dir=folder)[0].note) for folder in (no_program, no_config, strange)]
    assert notes == [
        f"The program FutuOpenD is missing in {no_program}.",
        f"There is no OpenD.xml in {no_config}.",
        f"{strange / 'OpenD.xml'} is a folder, but should be a file.",
    ]


def test_a_folder_without_opend_is_said_so(machine: Other, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (found,) = find(machine, program_dir=tmp_path / "empty")
    assert (found.program_dir, found.config) == (tmp_path / "empty", None)
    assert str(found.note) == f"There is no OpenD in {tmp_path / 'empty'}."
    (found,) = find(machine, program_dir=tmp_path / "absent", data_dir=Path("/x/.com.futunn.FutuOpenD"))
    assert found.brand is FUTU
    assert str(found.note) == f"The folder {tmp_path / 'absent'} does not exist."


def test_a_folder_that_may_not_be_looked_into_is_said_so(
    machine: Other, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", forbidden)
    (found,) = find(machine, program_dir=tmp_path)
    assert str(found.note) == f"The folder {tmp_path} cannot be looked into: Permission denied."


def test_a_configuration_alone_leads_to_its_program(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    (found,) = find(machine, config=folder / "OpenD.xml")
    assert (found.program_dir, found.config, found.note) == (folder, folder / "OpenD.xml", None)


def test_a_configuration_alone_leads_to_the_opend_that_runs_with_it(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    (tmp_path / "b.xml").write_text("<moomoo_opend/>")
    with started(folder / "OpenD"), started(folder / "OpenD", f"-cfg_file={tmp_path / 'b.xml'}") as pid:
        (found,) = find(machine, config=tmp_path / "b.xml")
    assert (found.program_dir, [process.pid for process in found.processes]) == (folder, [pid])


def test_a_configuration_of_nothing_known(machine: Other, tmp_path: Path) -> None:
    (tmp_path / "my.xml").write_text("<futu_opend/>")
    (found,) = find(machine, config=tmp_path / "my.xml")
    assert (found.brand, found.program_dir, found.config) == (FUTU, None, tmp_path / "my.xml")
    assert "Choose its folder" in str(found.note)


def test_a_data_folder_alone_leads_to_the_opend_that_uses_it(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "home" / "moomoo_OpenD")
    data = tmp_path / "home" / ".com.moomoo.OpenD"
    assert find(machine, data_dir=data)[0].program_dir == folder
    (found,) = find(machine, data_dir=tmp_path / "elsewhere" / ".com.futunn.FutuOpenD")
    assert (found.brand, found.program_dir, found.data_dir.parent.name) == (FUTU, None, "elsewhere")


@pytest.mark.skipif(getattr(os, "geteuid", lambda: -1)() != 0, reason="only root can become another user and come back")
def test_a_closed_folder_is_said_so(machine: Other) -> None:
    with tempfile.TemporaryDirectory(prefix="opend-wizard-test-") as name:
        folder = unpack(Path(name) / "closed" / "OpenD")
        Path(name).chmod(0o755)
        folder.parent.chmod(0o700)
        os.setegid(65534)
        os.seteuid(65534)
        try:
            (found,) = find(machine, program_dir=folder)
            (inside,) = find(machine, program_dir=folder / "OpenD", config=folder / "OpenD.xml")
        finally:
            os.seteuid(0)
            os.setegid(0)
    assert str(found.note) == f"The folder {folder} cannot be looked into: Permission denied."
    assert "cannot be looked into" in str(inside.note)
    assert not found.found
