from __future__ import annotations

import ntpath
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard.opend.places import SIMULATED, Installation
from opend_wizard.opend.places.brands import Kind
from opend_wizard.opend.places.installation import config_of, executable, kind_of_running, program_folder, same_path
from tests.opend.places.patients import CLI, FUTU, MOOMOO, WINDOW, process, simulated, started, told, unpack


@pytest.fixture
def opend(tmp_path: Path) -> Installation:
    folder = unpack(tmp_path / "moomoo_OpenD_10.11.7108_Ubuntu18.04")
    return Installation(MOOMOO, CLI, folder, folder / "OpenD.xml", tmp_path / "data", "10.11.7108", ())


def folder_of(opend: Installation) -> Path:
    assert opend.program_dir is not None
    return opend.program_dir


def test_its_title(opend: Installation) -> None:
    assert str(opend.title) == "moomoo OpenD 10.11.7108 (command line)"
    assert str(replace(opend, version=None, brand=FUTU, edition=WINDOW).title) == "Futu OpenD (with a window)"


@pytest.mark.parametrize(
    ("arguments", "name", "value"),
    [
        (["-api_port=11112"], "api_port", "11112"),
        (["--api_port=11112"], "api_port", "11112"),
        (["-api_port=1", "-api_port=2"], "api_port", "2"),
        (["-api_ip=10.0.0.7"], "ip", "10.0.0.7"),
        (["-ip=10.0.0.7"], "ip", None),
        (["-log_path=/a=b"], "log_path", "/a=b"),
        (["-lang="], "lang", ""),
        (["-lang"], "lang", None),
        (["api_port=11112"], "api_port", None),
        (["-API_PORT=11112"], "api_port", None),
        ([], "api_port", None),
    ],
)
def test_a_flag_beats_the_file(arguments: list[str], name: str, value: str | None, opend: Installation) -> None:
    assert opend.flag(["./OpenD", *arguments], name) == value


def test_the_program_itself_is_no_flag(opend: Installation) -> None:
    assert opend.flag(["-api_port=1"], "api_port") is None
    assert opend.flag([], "api_port") is None


def test_what_runs_from_its_folder_is_it(opend: Installation) -> None:
    with started(folder_of(opend) / "OpenD") as pid, started(folder_of(opend) / "WebSocket") as helper:
        assert opend.is_me(process(pid))
        assert opend.is_me(process(helper))


def test_a_renamed_program_is_it(opend: Installation) -> None:
    with started(folder_of(opend) / "OpenD_second") as pid:
        assert opend.is_me(process(pid))


def test_a_copy_elsewhere_is_not_it(opend: Installation, tmp_path: Path) -> None:
    inside = unpack(folder_of(opend) / "second")
    other = unpack(tmp_path / "moomoo_OpenD_10.11.7108_Ubuntu18.04_2")
    with started(inside / "OpenD") as one, started(other / "OpenD", cwd=folder_of(opend)) as two:
        assert not opend.is_me(process(one))
        assert not opend.is_me(process(two))


def test_another_program_in_its_folder_is_not_it(opend: Installation) -> None:
    for name in ("my_robot", "opend-wizard", "OpenD-Wizard", "futu-opend", "moomoo_OpenD"):
        with started(folder_of(opend) / name) as pid:
            assert not opend.is_me(process(pid)), name


def test_a_link_leads_to_it(opend: Installation, tmp_path: Path) -> None:
    (tmp_path / "current").symlink_to(folder_of(opend))
    linked = replace(opend, program_dir=tmp_path / "current", config=tmp_path / "current" / "OpenD.xml")
    with started(tmp_path / "current" / "OpenD") as pid:
        assert opend.is_me(process(pid))
        assert linked.is_me(process(pid))


def test_a_program_that_was_replaced_while_it_runs_is_it(opend: Installation) -> None:
    with started(folder_of(opend) / "OpenD") as pid:
        (folder_of(opend) / "OpenD").unlink()
        assert opend.is_me(process(pid))
        seen = replace(process(pid), exe=folder_of(opend) / "OpenD (deleted)")
        assert executable(seen) == folder_of(opend) / "OpenD"
        assert opend.is_me(seen)


def test_a_folder_that_was_removed_is_known_by_name(opend: Installation) -> None:
    with started(folder_of(opend) / "OpenD", cwd=Path("/")) as pid:
        shutil.rmtree(folder_of(opend))
        assert opend.is_me(process(pid))


def test_capital_letters_do_not_count_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "normcase", ntpath.normcase)
    assert same_path(tmp_path / "No" / "OpenD", tmp_path / "no" / "OPEND")
    monkeypatch.setattr(os.path, "normcase", str)
    assert not same_path(tmp_path / "No" / "OpenD", tmp_path / "no" / "OPEND")


def test_each_configuration_is_an_opend_of_its_own(opend: Installation, tmp_path: Path) -> None:
    second = tmp_path / "second.xml"
    second.touch()
    other = replace(opend, config=second)
    with (
        started(folder_of(opend) / "OpenD") as plain,
        started(folder_of(opend) / "OpenD", f"-cfg_file={second}") as named,
        started(folder_of(opend) / "OpenD", "-cfg_file=../second.xml") as relative,
        started(folder_of(opend) / "WebSocket") as helper,
    ):
        assert [opend.is_me(process(pid)) for pid in (plain, named, relative, helper)] == [True, False, False, True]
        assert [other.is_me(process(pid)) for pid in (plain, named, relative, helper)] == [False, True, True, True]


def test_a_simulated_opend_is_it(opend: Installation, tmp_path: Path) -> None:
    with (
        simulated(folder_of(opend)) as mine,
        simulated(folder_of(opend), f"-cfg_file={opend.config}") as named,
        simulated(tmp_path) as elsewhere,
    ):
        assert [opend.is_me(process(pid)) for pid in (mine, named, elsewhere)] == [True, True, False]


def test_a_python_script_in_its_folder_is_not_it(opend: Installation) -> None:
    robot = told("python3", Path("/usr/bin/python3"), "robot.py", cwd=opend.program_dir)
    assert not opend.is_me(robot)
    assert opend.is_me(replace(robot, command=(*robot.command, SIMULATED)))


def test_this_program_is_never_it(opend: Installation) -> None:
    own = replace(told("OpenD", folder_of(opend) / "OpenD"), pid=os.getpid())
    assert not opend.is_me(own)


def test_a_process_that_hides_its_program_is_known_again(opend: Installation) -> None:
    hidden = told("OpenD", None, user="other")
    known = replace(opend, program_dir=None, config=None, processes=(hidden,))
    assert known.is_me(replace(hidden, started=hidden.started + 1))  # the clock was set meanwhile
    assert not known.is_me(replace(hidden, started=hidden.started + 100))
    assert not known.is_me(replace(hidden, pid=hidden.pid + 1))


@pytest.mark.parametrize(
    ("exe", "folder", "kind"),
    [
        ("/opt/OpenD/OpenD", "/opt/OpenD", Kind(MOOMOO, CLI)),
        ("/d/OpenD.app/Contents/MacOS/OpenD", "/d", Kind(MOOMOO, CLI)),
        ("/Applications/moomoo_OpenD.app/Contents/MacOS/moomoo_OpenD", "/Applications", Kind(MOOMOO, WINDOW)),
        ("/Applications/Futu OpenD.app/Contents/Resources/x/FutuOpenD", "/Applications", Kind(FUTU, WINDOW)),
        ("/a/moomoo_OpenD/open-d/windows/OpenD.exe", "/a/moomoo_OpenD", Kind(MOOMOO, WINDOW)),
        ("/tmp/.mount_moomooXYZabc/usr/bin/moomoo_OpenD", "/tmp/.mount_moomooXYZabc", Kind(MOOMOO, WINDOW)),
        ("/tmp/.mount_moomooXYZabc/OpenD", "/tmp/.mount_moomooXYZabc", Kind(MOOMOO, WINDOW)),
        ("/srv/my.app/OpenD", "/srv/my.app", Kind(MOOMOO, CLI)),
        ("/bin/sh", "/bin", None),
    ],
)
def test_where_a_program_is_installed(exe: str, folder: str, kind: Kind | None) -> None:
    assert program_folder(Path(exe)) == Path(folder)
    assert kind_of_running(Path(exe)) == kind


def test_which_configuration_a_process_uses(opend: Installation, tmp_path: Path) -> None:
    folder, elsewhere = folder_of(opend), tmp_path / "work"
    unpack(elsewhere)
    here = told("OpenD", folder / "OpenD", cwd=elsewhere)
    assert config_of(here, MOOMOO, folder) == folder / "OpenD.xml"
    (folder / "OpenD.xml").unlink()
    assert config_of(here, MOOMOO, folder) == elsewhere / "OpenD.xml"
    assert config_of(replace(here, cwd=None), MOOMOO, folder) is None
    named = replace(here, command=("OpenD", "-cfg_file=x/my.xml"))
    assert config_of(named, MOOMOO, folder) == elsewhere / "x/my.xml"
    assert config_of(replace(named, cwd=None), MOOMOO, folder) == Path("x/my.xml")
    assert config_of(told("WebSocket", folder / "WebSocket", cwd=elsewhere), MOOMOO, folder) is None
