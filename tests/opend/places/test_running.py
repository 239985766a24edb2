from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard.opend.places import Installation
from opend_wizard.opend.places.running import running
from tests.opend.places.patients import CLI, FUTU, WINDOW, Other, bundle, simulated, started, told, unpack


@pytest.fixture
def machine(tmp_path: Path) -> Other:
    machine = Other(tmp_path / "home")
    machine.real = True
    return machine


def found_by(machine: Other) -> list[Installation]:
    return running(machine, machine.processes())


def test_a_running_opend_with_its_folders(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "Futu_OpenD_10.11.7108_Ubuntu18.04", FUTU)
    with started(folder / "FutuOpenD", "-api_port=11112", cwd=tmp_path) as pid:
        (found,) = found_by(machine)
    assert (found.brand, found.edition, found.version) == (FUTU, CLI, "10.11.7108")
    assert (found.program_dir, found.config) == (folder, folder / "FutuOpenD.xml")
    assert found.data_dir == tmp_path / "home" / ".com.futunn.FutuOpenD"
    assert [process.pid for process in found.processes] == [pid]
    assert found.flag(found.processes[0].command, "api_port") == "11112"
    assert found.note is None


def test_monitor_child_and_helper_are_one_opend(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    with started(folder / "OpenD") as one, started(folder / "OpenD") as two, started(folder / "WebSocket") as three:
        (found,) = found_by(machine)
    assert [process.pid for process in found.processes] == sorted([one, two, three])


def test_two_folders_are_two_opends(machine: Other, tmp_path: Path) -> None:
    first, second = unpack(tmp_path / "one"), unpack(tmp_path / "two")
    with started(first / "OpenD") as one, started(second / "OpenD", "-api_port=11112") as two:
        found = found_by(machine)
    assert [(each.program_dir, each.processes[0].pid) for each in found] == [(first, one), (second, two)]


def test_two_configurations_of_one_folder_are_two_opends(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    (tmp_path / "b.xml").touch()
    with started(folder / "OpenD") as one, started(folder / "OpenD", f"-cfg_file={tmp_path / 'b.xml'}") as two:
        found = found_by(machine)
    assert [each.config for each in found] == [folder / "OpenD.xml", tmp_path / "b.xml"]
    assert [[process.pid for process in each.processes] for each in found] == [[one], [two]]


def test_a_simulated_opend_is_found_and_named_so(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "practice" / "Futu_OpenD_10.11.7108_Ubuntu18.04", FUTU)
    data = tmp_path / "practice" / "home" / ".com.futunn.FutuOpenD"
    with simulated(folder, f"-cfg_file={folder / 'FutuOpenD.xml'}", f"-data_dir={data}", "-brand=FUTU") as pid:
        (found,) = found_by(machine)
    assert (found.brand, found.program_dir, found.data_dir) == (FUTU, folder, data)
    assert [process.pid for process in found.processes] == [pid]
    assert "simulated" in str(found.note)


def test_a_simulated_opend_of_an_unknown_brand_is_none(machine: Other, tmp_path: Path) -> None:
    with simulated(tmp_path, "-brand=OTHER"):
        assert found_by(machine) == []


def test_other_programs_are_none(machine: Other, tmp_path: Path) -> None:
    unpack(tmp_path)
    with started(tmp_path / "futu-opend"), started(tmp_path / "opend"), started(tmp_path / "opend-wizard"):
        assert found_by(machine) == []


def test_another_users_opend_hides_its_folders(machine: Other, tmp_path: Path) -> None:
    machine.homes["alice"] = tmp_path / "alice"
    machine.table = (told("OpenD", None, user="alice"), told("OpenD", None, "-x=1", user="alice"))
    (found,) = found_by(machine)
    assert (found.program_dir, found.config, found.version) == (None, None, None)
    assert found.data_dir == tmp_path / "alice" / ".com.moomoo.OpenD"
    assert len(found.processes) == 2
    assert str(found.note) == "It runs under the account alice, which does not show its folders to this one."


def test_another_users_command_line_may_tell(machine: Other, tmp_path: Path) -> None:
    folder = tmp_path / "moomoo_OpenD_10.9.6918_Ubuntu18.04"
    process = told("OpenD", None, "-cfg_file=/etc/opend/OpenD.xml", user="bob")
    machine.table = (replace(process, command=(str(folder / "OpenD"), *process.command[1:])),)
    (found,) = found_by(machine)
    assert (found.program_dir, found.config, found.version) == (folder, Path("/etc/opend/OpenD.xml"), "10.9.6918")
    assert found.data_dir == tmp_path / "home" / ".com.moomoo.OpenD"  # bob has no entry
    assert found.is_me(machine.table[0])


def test_another_users_opend_that_may_be_seen(machine: Other, tmp_path: Path) -> None:
    machine.homes["alice"] = tmp_path / "alice"
    folder = unpack(tmp_path / "OpenD")
    machine.table = (told("OpenD", folder / "OpenD", user="alice"),)
    (found,) = found_by(machine)
    assert (found.program_dir, found.data_dir) == (folder, tmp_path / "alice" / ".com.moomoo.OpenD")
    assert str(found.note) == "It runs under the account alice."


def test_an_opend_in_a_container_is_named_so(machine: Other, tmp_path: Path) -> None:
    process = told("OpenD", Path("/OpenD/OpenD"))
    machine.table, machine.contained = (process,), {process.pid}
    (found,) = found_by(machine)
    assert "container" in str(found.note)


def test_a_program_that_was_removed_is_named_so(machine: Other, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD")
    with started(folder / "OpenD"):
        (folder / "OpenD").unlink()
        (found,) = found_by(machine)
    assert str(found.note) == f"Its program {folder / 'OpenD'} was moved or removed since it was started."


def test_an_opend_on_windows(tmp_path: Path) -> None:
    folder = unpack(tmp_path / "moomoo_OpenD_10.11.7108_Windows", system="windows")
    process = told("OpenD.exe", folder / "OpenD.exe", "-api_port=1", user="me", cwd=folder)
    (found,) = found_by(Other(tmp_path / "home", "windows", process))
    assert (found.program_dir, found.config, found.version) == (folder, folder / "OpenD.xml", "10.11.7108")
    assert found.data_dir == tmp_path / "home" / "AppData" / "Roaming" / "com.moomoo.OpenD"
    assert found.processes == (process,)


def test_a_compiler_of_the_same_name_is_no_opend(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "opend.exe").touch()
    process = told("opend.exe", tmp_path / "bin" / "opend.exe")
    assert found_by(Other(tmp_path / "home", "windows", process)) == []
    unpack(tmp_path / "bin", system="windows")
    assert len(found_by(Other(tmp_path / "home", "windows", process))) == 1


def test_the_engine_of_the_window_edition_belongs_to_it(tmp_path: Path) -> None:
    folder = tmp_path / "moomoo_OpenD"
    window = told("moomoo_OpenD.exe", folder / "moomoo_OpenD.exe")
    engine = told("OpenD.exe", folder / "open-d" / "windows" / "OpenD.exe")
    (found,) = found_by(Other(tmp_path / "home", "windows", engine, window))
    assert (found.edition, found.program_dir, found.config) == (WINDOW, folder, None)
    assert set(found.processes) == {window, engine}


def test_both_editions_in_one_folder_are_two(tmp_path: Path) -> None:
    folder = unpack(tmp_path / "both", system="windows")
    window, line = told("moomoo_OpenD.exe", folder / "moomoo_OpenD.exe"), told("OpenD.exe", folder / "OpenD.exe")
    found = found_by(Other(tmp_path / "home", "windows", window, line))
    assert [(each.edition, each.processes) for each in found] == [(WINDOW, (window,)), (CLI, (line,))]


def test_a_bundle_on_macos(tmp_path: Path) -> None:
    folder = unpack(tmp_path / "moomoo_OpenD_1.1.1111_Mac", system="macos")
    process = told("OpenD", folder / "OpenD.app" / "Contents" / "MacOS" / "OpenD", cwd=Path("/"))
    (found,) = found_by(Other(tmp_path / "home", "macos", process))
    assert (found.program_dir, found.config, found.version) == (folder, folder / "OpenD.xml", "10.11.7108")
    assert found.processes == (process,)


def test_a_translocated_bundle_is_named_so(tmp_path: Path) -> None:
    place = tmp_path / "AppTranslocation" / "0123" / "d"
    bundle(place, "OpenD")
    process = told("OpenD", place / "OpenD.app" / "Contents" / "MacOS" / "OpenD")
    (found,) = found_by(Other(tmp_path / "home", "macos", process))
    assert "temporary place" in str(found.note)


def test_a_running_appimage_is_one(tmp_path: Path) -> None:
    mount, downloads = tmp_path / ".mount_moomooAbCdEf", tmp_path / "Downloads"
    downloads.mkdir()
    mount.mkdir()
    (mount / "moomoo_OpenD").touch()
    image = downloads / "moomoo_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage"
    image.touch()
    outer, inner = told(image.name, image), told("moomoo_OpenD", mount / "moomoo_OpenD")
    for table in ((outer, inner), (inner, outer)):
        (found,) = found_by(Other(tmp_path / "home", "linux", *table))
        assert (found.edition, found.program_dir, found.version) == (WINDOW, mount, "10.10.7008")
        assert found.processes == (inner,)


def test_an_appimage_that_only_starts(tmp_path: Path) -> None:
    image = tmp_path / "moomoo_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage"
    image.touch()
    (found,) = found_by(Other(tmp_path / "home", "linux", told(image.name, image)))
    assert (found.edition, found.program_dir, found.version) == (WINDOW, tmp_path, "10.10.7008")
    assert len(found.processes) == 1
