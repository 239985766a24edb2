from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.logs import Hit, Kind, LogFile, LogKind, anchors, events, matching, scan
from opend_wizard.opend.logs.blocks import AROUND, FORWARD

NAME = "GTWLog_12345678_2026_09_18_10_00_00.log"


@pytest.fixture(params=["quick", "plain"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to find anchors: by the library, and without it."""
    if request.param == "plain":
        monkeypatch.setattr(matching, "finder", lambda: anchors.one_by_one)
    return str(request.param)


def log(folder: Path, content: bytes | str, name: str = NAME) -> LogFile:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return LogFile(path, LogKind.GATEWAY, path.stat().st_size, path.stat().st_mtime)


def told(hits: Iterator[Hit]) -> list[tuple[Kind, int | None]]:
    return [(hit.kind, hit.line_number) for hit in hits]


def test_each_hit_has_its_file_line_time_and_words(tmp_path: Path, way: str) -> None:
    file = log(
        tmp_path,
        "2026-09-18 10:00:00.001 | nothing\n"
        "2026-09-18 10:00:01.002 | Login Account: 12345678\n"
        "2026-09-18 10:00:02.003 | 必要数据准备完毕\n",
    )
    first, second = scan([file])
    assert (first.kind, first.line_number, first.when) == (Kind.LOGIN_ACCOUNT, 2, "2026-09-18 10:00:01.002")
    assert first.text == "2026-09-18 10:00:01.002 | Login Account: •••"
    assert (second.kind, second.line_number, second.status, second.file) == (Kind.READY, 3, 10, file.path)
    assert file.path.read_bytes()[second.offset :].startswith(b"2026-09-18 10:00:02.003")
    assert str(second.place) == "GTWLog_•••_2026_09_18_10_00_00.log, line 3"
    assert "12345678" not in repr((first, second))


def test_line_ends_of_every_system(tmp_path: Path, way: str) -> None:
    file = log(tmp_path, b"a\r\nLogging in\r\nb\nLogin successful\rRequired data is ready\r\n")
    assert told(scan([file])) == [(Kind.LOGGING_IN, 2), (Kind.LOGGED_IN, 4), (Kind.READY, 4)]


def test_prompts_between_the_lines(tmp_path: Path, way: str) -> None:
    file = log(tmp_path, b"10:00:00 x\n10:00:01 >>>Logging in>>>Login successful\n>>>>>>Required data is ready>>>")
    hits = list(scan([file]))
    assert [(hit.kind, hit.line_number, hit.when) for hit in hits] == [
        (Kind.LOGGING_IN, 2, "10:00:01"),
        (Kind.LOGGED_IN, 2, "10:00:01"),
        (Kind.READY, 3, None),
    ]
    assert [hit.text for hit in hits] == ["Logging in", "Login successful", "Required data is ready"]


def test_nuls(tmp_path: Path, way: str) -> None:
    file = log(tmp_path, b"\x00" * 5000 + b"10:00:00 Login successful\n" + b"\x00" * 3 + b"Logging in\x00\x00")
    (first, second) = scan([file])
    assert (first.kind, first.when, first.text) == (Kind.LOGGED_IN, "10:00:00", "10:00:00 Login successful")
    assert (second.kind, second.line_number, second.text) == (Kind.LOGGING_IN, 2, "Logging in")


def test_an_entry_is_one_event_and_failures_win(tmp_path: Path, way: str) -> None:
    file = log(tmp_path, "需要图形验证码, 图形验证码错误\nLogin failed,Password does not match, Logging in\n")
    assert told(scan([file])) == [(Kind.WRONG_CODE, 1), (Kind.WRONG_PASSWORD, 2)]


def test_only_the_kinds_asked_for(tmp_path: Path) -> None:
    file = log(tmp_path, "Logging in\nLogin successful\nLogging in\n")
    assert told(scan([file], kinds=[Kind.LOGGING_IN])) == [(Kind.LOGGING_IN, 1), (Kind.LOGGING_IN, 3)]


def test_old_files_and_other_files_are_passed_over(tmp_path: Path) -> None:
    path = log(tmp_path, "Logging in\n").path
    old = LogFile(path, LogKind.GATEWAY, 11, 1_000.0)
    binary = LogFile(path, LogKind.BINARY, 11, 9_000.0)
    assert list(scan([old, binary], since=2_000.0)) == []
    assert told(scan([old, binary])) == [(Kind.LOGGING_IN, 1)]


@pytest.mark.parametrize("edge", [FORWARD, FORWARD - AROUND, 2 * FORWARD - AROUND])
def test_every_place_around_the_edge_of_a_block(tmp_path: Path, edge: int) -> None:
    line = "2026-09-18 10:00:00 x 必要数据准备完毕, 登录\n".encode()
    for shift in range(-len(line) - 2, 3):
        filler = b"." * (edge + shift - 1) + b"\n"
        hits = list(scan([log(tmp_path, filler + line + b"Logging in\n" + b"." * FORWARD)]))
        assert [(hit.kind, hit.line_number) for hit in hits] == [(Kind.READY, 2), (Kind.LOGGING_IN, 3)], shift
        assert hits[0].when == "2026-09-18 10:00:00"
        assert hits[0].offset == len(filler)


def test_lines_are_counted_over_many_blocks(tmp_path: Path, way: str) -> None:
    lines = [b"ordinary line %06d" % number for number in range(60_000)]
    wanted = (1, 2, 777, 20_000, 33_333, 59_999, 60_000)
    for number in wanted:
        lines[number - 1] = b"Login successful"
    assert told(scan([log(tmp_path, b"\n".join(lines))])) == [(Kind.LOGGED_IN, number) for number in wanted]


def test_a_line_of_fifty_megabytes(tmp_path: Path, way: str) -> None:
    path = tmp_path / NAME
    with path.open("wb") as file:
        for _ in range(25):
            file.write(b"x" * 1_000_000)
        file.write(b"Login failed,Password does not match" + b"y" * 1500 + b"Required data is ready")
        for _ in range(25):
            file.write(b"z" * 1_000_000)
        file.write(b"\nLogging in\n")
    long = LogFile(path, LogKind.GATEWAY, path.stat().st_size, 0)
    tracemalloc.start()
    hits = list(scan([long]))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert told(iter(hits)) == [(Kind.WRONG_PASSWORD, 1), (Kind.READY, 1), (Kind.LOGGING_IN, 2)]
    assert most < 10_000_000
    assert all(len(hit.text) < 400 for hit in hits)


def test_broken_encodings(tmp_path: Path, way: str) -> None:
    broken = bytes(range(256)) * 3
    file = log(
        tmp_path, broken + b"\n\xe7\x99" + "登录成功".encode() + b"\xff\xfe\n" + "正在登录".encode()[:-1] + b"\n"
    )
    (hit,) = scan([file])
    assert hit.kind is Kind.LOGGED_IN
    assert "登录成功" in hit.text


def test_a_file_that_shrinks_while_it_is_read(tmp_path: Path, way: str) -> None:
    file = log(tmp_path, b"Logging in\n" + b"ordinary\n" * 200_000 + b"Login successful\n")
    hits = scan([file])
    assert next(hits).kind is Kind.LOGGING_IN
    with file.path.open("r+b") as same:
        same.truncate(5)
    assert list(hits) == []


def test_a_file_that_vanishes(tmp_path: Path, way: str) -> None:
    gone = log(tmp_path, b"Logging in\n", "GTWLog_0_2026_09_18_10_00_00.log")
    gone.path.unlink()
    there = log(tmp_path, b"Login successful\n")
    assert told(scan([gone, there])) == [(Kind.LOGGED_IN, 1)]


def test_a_file_that_grows_for_ever_is_read_to_where_it_ended(tmp_path: Path) -> None:
    file = log(tmp_path, b"Logging in\n" + b"ordinary\n" * FORWARD + b"Logging in\n")
    count = 0
    with file.path.open("ab", buffering=0) as same:
        for _hit in scan([file]):
            same.write(b"Logging in\n" * 1000)
            count += 1
    assert count == 2


def test_what_was_told_in_an_endless_line_is_not_told_again(tmp_path: Path, way: str) -> None:
    line = b"Logging in" + b"." * 500 + b"Login failed,Password does not match" + b"." * 500 + b"Required data is ready"
    assert told(scan([log(tmp_path, line)])) == [(Kind.WRONG_PASSWORD, 1), (Kind.READY, 1)]


def test_an_empty_file(tmp_path: Path) -> None:
    assert list(scan([log(tmp_path, b"")])) == []


def test_it_stops_when_told(tmp_path: Path) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        list(scan([log(tmp_path, b"x" * (20 * FORWARD))], stop=stop))
    assert len(asked) == 3


def test_the_last_events_of_several_files_in_their_order(tmp_path: Path) -> None:
    old = log(tmp_path, b"Logging in\n" * 3 + b"Login successful\n", "GTWLog_0_2026_09_18_10_00_00.log")
    new = log(tmp_path, b"ordinary\nRequired data is ready\n")
    assert told(iter(events([new, old], most=3))) == [(Kind.LOGGING_IN, 3), (Kind.LOGGED_IN, 4), (Kind.READY, 2)]


def test_events_end_in_time(tmp_path: Path) -> None:
    file = log(tmp_path, b"ordinary\n" * 100_000)
    with pytest.raises(Unseen, match="too long to be read within 0 seconds"):
        events([file], seconds=0)
    with pytest.raises(Cancelled):
        events([file], stop=lambda: True)
