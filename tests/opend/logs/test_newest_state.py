from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.opend.logs import Kind, LogFile, LogKind, newest_state
from opend_wizard.opend.logs.blocks import BACKWARD, FIRST_BACKWARD
from tests.effort import calls_of


def log(path: Path, content: bytes | str, modified: float | None = None) -> LogFile:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    if modified is not None:
        os.utime(path, (modified, modified))
    return LogFile(path, LogKind.GATEWAY, path.stat().st_size, path.stat().st_mtime)


def at(hour: int) -> float:
    return datetime(2026, 9, 18, hour).timestamp()  # noqa: DTZ001  (local time, as logs have it)


def test_the_newest_state_wins(tmp_path: Path) -> None:
    file = log(
        tmp_path / "a.log",
        "2026-09-18 10:00:00 Need a phone verification code\n"
        "2026-09-18 10:00:09 Required data is ready\n"
        "2026-09-18 10:00:10 US Stocks: LV3, Permission Status: Normal\n",
    )
    state = newest_state([file])
    assert state is not None
    assert (state.hit.status, state.hit.when, state.ended) == (ProgramStatus.READY, "2026-09-18 10:00:09", None)
    assert state.hit.line_number == 2


def test_what_led_to_the_end_is_told_with_the_end(tmp_path: Path) -> None:
    state = newest_state([log(tmp_path / "a.log", "Login failed,Password does not match\nmoomoo OpenD has exited\n")])
    assert state is not None
    assert state.hit.kind is Kind.WRONG_PASSWORD
    assert state.ended is not None
    assert state.ended.kind is Kind.EXITED


def test_an_unknown_status_is_the_newest_too(tmp_path: Path) -> None:
    state = newest_state([log(tmp_path / "a.log", "ProgramStatusType_Ready\nProgramStatusType_Dreaming\n")])
    assert state is not None
    assert (state.hit.kind, state.hit.status) == (Kind.STATUS, None)
    assert "Dreaming" in state.hit.text


@pytest.mark.parametrize("behind", [0, FIRST_BACKWARD, FIRST_BACKWARD + BACKWARD])
def test_every_place_around_the_edge_of_a_block(tmp_path: Path, behind: int) -> None:
    line = "2026-09-18 10:00:00 必要数据准备完毕\n".encode()
    for shift in range(-3, len(line) + 3):
        file = log(tmp_path / "a.log", b"Logging in\n" + line + b"." * max(0, behind - shift))
        state = newest_state([file])
        assert state is not None
        assert (state.hit.kind, state.hit.when, state.hit.offset) == (Kind.READY, "2026-09-18 10:00:00", 11), shift


def test_the_state_may_stand_in_an_older_file_of_the_run(tmp_path: Path) -> None:
    newer = log(tmp_path / "b.log", "ordinary\n" * 9, at(12))
    older = log(tmp_path / "a.log", "Required data is ready\n", at(11))
    state = newest_state([newer, older])
    assert state is not None
    assert state.hit.file == older.path


def test_of_two_files_written_side_by_side_the_newer_line_wins(tmp_path: Path) -> None:
    first = log(tmp_path / "a.log", "2026-09-18 10:00:00 Need a phone verification code\nother\n", at(13))
    second = log(tmp_path / "b.log", "2026-09-18 11:00:00 Required data is ready\n", at(12))
    state = newest_state([first, second])
    assert state is not None
    assert state.hit.kind is Kind.READY


def test_of_two_files_written_side_by_side_the_older_line_loses(tmp_path: Path) -> None:
    first = log(tmp_path / "a.log", "2026-09-18 10:00:00 Required data is ready\n", at(13))
    second = log(tmp_path / "b.log", "2026-09-18 09:00:00 Need a phone verification code\nother\n", at(12))
    for others in ([second], [log(tmp_path / "c.log", "nothing\n", at(12)), second]):
        state = newest_state([first, *others])
        assert state is not None
        assert state.hit.kind is Kind.READY


def test_a_rotated_file_does_not_beat_the_newer_one(tmp_path: Path) -> None:
    first = log(tmp_path / "b.log", "2026-09-18 12:00:00 Logging in\n", at(13))
    second = log(tmp_path / "a.log", "2026-09-18 11:00:00 Required data is ready\n", at(11))
    state = newest_state([first, second])
    assert state is not None
    assert state.hit.kind is Kind.LOGGING_IN


def test_nothing_is_told_by_nothing(tmp_path: Path) -> None:
    gone = log(tmp_path / "gone.log", "Logging in\n")
    gone.path.unlink()
    binary = log(tmp_path / "x.ftlog", "Logging in\n")
    assert newest_state([]) is None
    assert newest_state([gone, log(tmp_path / "a.log", ""), log(tmp_path / "b.log", "ordinary\n")]) is None
    assert newest_state([LogFile(binary.path, LogKind.BINARY, 11, 0)]) is None


@pytest.mark.skipif(sys.platform == "win32", reason="files have no holes there by default")
def test_of_ten_gigabytes_only_the_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    with path.open("wb") as file:
        file.write(b"Logging in\n")
        file.truncate(10_000_000_000)
        file.seek(0, os.SEEK_END)
        file.write(b"\n2026-09-18 10:00:00 Required data is ready\n" + b"ordinary line of a busy day\n" * 100_000)
    big = LogFile(path, LogKind.GATEWAY, path.stat().st_size, path.stat().st_mtime)
    newest_state([big])  # what is made once is made
    state, calls = calls_of(lambda: newest_state([big]))
    assert state is not None
    assert (state.hit.kind, state.hit.offset) == (Kind.READY, 10_000_000_001)
    assert str(state.hit.place) == "a.log, near its end"
    assert calls < 5000  # 1,200, for its two ends; ten gigabytes in blocks of 64 kB take 150,000


@pytest.mark.skipif(sys.platform == "win32", reason="files have no holes there by default")
def test_a_vast_file_without_a_state_does_not_take_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "GTWLog_12345678_2026_09_18_10_00_00.log"
    with path.open("wb") as file:
        file.truncate(100_000_000_000)
    with pytest.raises(Unseen, match=r"The last .* of GTWLog_•••_2026.* do not tell") as caught:
        newest_state([LogFile(path, LogKind.GATEWAY, path.stat().st_size, 0)], seconds=0.05)
    assert "12345678" not in str(caught.value)


def test_it_stops_when_told(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        newest_state([log(tmp_path / "a.log", "Logging in\n")], stop=lambda: True)
