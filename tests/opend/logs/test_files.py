from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import pytest

from opend_wizard.errors import Missing, Unseen
from opend_wizard.opend.logs import LogKind, files, folder, of_run, started_at


def put(folder: Path, name: str, modified: float = 1_000.0) -> Path:
    path = folder / name
    path.write_bytes(b"x\n")
    os.utime(path, (modified, modified))
    return path


def test_log_path_is_honoured(tmp_path: Path) -> None:
    data, program = tmp_path / "data", tmp_path / "program"
    assert folder(None, data, program) == data / "Log"
    assert folder("", data, program) == data / "Log"
    assert folder(str(tmp_path / "elsewhere"), data, program) == tmp_path / "elsewhere"
    assert folder("logs", data, program) == program / "logs"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("GTWLog_0_2026_09_18_10_00_00.log", LogKind.GATEWAY),
        ("GTWLog_12345678_2026_09_18_10_00_00.log", LogKind.GATEWAY),
        ("GTWLog_12345678_2026_09_18_10_00_00.1.log", LogKind.GATEWAY),
        ("GTWLog_12345678_2026_09_18.ftlog", LogKind.BINARY),
        ("OMSvr_1.ftlog", LogKind.BINARY),
        ("Monitor.log", LogKind.MONITOR),
        ("FTWebSocket_1_2_03_04.log", LogKind.WEBSOCKET),
        ("FTUpdate_2026.log", LogKind.UPDATE),
        ("py_2026_09_18.log", LogKind.SDK),
        ("py_2026_09_18.log.2", LogKind.SDK),
        ("GTWLog_.log", LogKind.OTHER),
        ("notes.txt", LogKind.OTHER),
    ],
)
def test_each_file_is_what_it_is(tmp_path: Path, name: str, kind: LogKind) -> None:
    put(tmp_path, name)
    (found,) = files(tmp_path)
    assert found.kind is kind
    assert found.is_text is (kind is LogKind.GATEWAY)
    assert (found.size, found.modified) == (2, 1_000.0)


def test_the_newest_comes_first_and_the_name_decides_between_equals(tmp_path: Path) -> None:
    put(tmp_path, "GTWLog_0_2026_09_18_10_00_00.log", 3_000)
    put(tmp_path, "GTWLog_0_2026_09_18_12_00_00.log", 2_000)
    put(tmp_path, "GTWLog_0_2026_09_18_11_00_00.log", 2_000)
    assert [each.path.name[-12:-10] for each in files(tmp_path)] == ["10", "12", "11"]


def test_accounts_are_counted_and_never_shown(tmp_path: Path) -> None:
    put(tmp_path, "GTWLog_0_2026_09_18_10_00_00.log")
    put(tmp_path, "GTWLog_87654321_2026_09_18_10_00_01.log")
    put(tmp_path, "GTWLog_12345678_2026_09_18_10_00_02.log")
    put(tmp_path, "GTWLog_87654321_2026_09_18_10_00_03.log")
    put(tmp_path, "Monitor.log")
    found = files(tmp_path)
    by_second = {each.path.name[-6:-4]: each.account for each in found if each.is_text}
    assert by_second == {"00": 0, "01": 1, "02": 2, "03": 1}
    assert [each.account for each in found if not each.is_text] == [None]
    shown = repr(found) + " ".join(each.name for each in found)
    assert "12345678" not in shown
    assert "87654321" not in shown
    assert "GTWLog_•••_2026_09_18_10_00_02.log" in shown


def test_the_files_of_one_run_belong_together(tmp_path: Path) -> None:
    put(tmp_path, "GTWLog_0_2026_09_17_10_00_00.log", 5_000)
    put(tmp_path, "GTWLog_0_2026_09_18_10_00_00.log", 9_999)
    put(tmp_path, "GTWLog_1_2026_09_18_10_00_05.log", 20_000)
    put(tmp_path, "Monitor.log", 20_000)
    run = of_run(files(tmp_path), started=10_000.5)
    assert [each.path.name for each in run] == ["GTWLog_1_2026_09_18_10_00_05.log", "GTWLog_0_2026_09_18_10_00_00.log"]


def test_folders_and_links_are_left_out(tmp_path: Path) -> None:
    logs = tmp_path / "Log"
    (logs / "GTWLog_0_2026_09_18_10_00_00.log").mkdir(parents=True)
    if sys.platform != "win32":
        (logs / "GTWLog_0_2026_09_18_11_00_00.log").symlink_to(put(tmp_path, "secret.txt"))
    assert files(logs) == ()


def test_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="no log folder"):
        files(tmp_path / "Log")
    with pytest.raises(Missing):
        files(put(tmp_path, "Log"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions bind this user only elsewhere")
def test_a_closed_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "Log").mkdir(mode=0o000)
    try:
        with pytest.raises(Unseen, match="cannot be looked at"):
            files(tmp_path / "Log")
    finally:
        (tmp_path / "Log").chmod(0o700)


def test_when_a_log_was_begun_stands_in_its_name(tmp_path: Path) -> None:
    put(tmp_path, "GTWLog_0_2026_09_18_10_00_05.log")
    put(tmp_path, "GTWLog_0_2026_13_40_10_00_05.log")
    put(tmp_path, "Monitor.log")
    begun = {each.path.name[:21]: started_at(each) for each in files(tmp_path)}
    assert begun["GTWLog_0_2026_09_18_1"] == datetime.fromisoformat("2026-09-18 10:00:05").astimezone().timestamp()
    assert begun["GTWLog_0_2026_13_40_1"] is None
    assert begun["Monitor.log"] is None
