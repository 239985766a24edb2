"""The ten-second rule, told from lines of a log."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from opend_wizard.opend import logs
from opend_wizard.opend.rights import Away, Timeline, Turn, moment_of, timeline

KICKED, NORMAL = "US Stocks: BMP, Permission Status: Kicked", "US Stocks: LV3, Permission Status: Normal"


def told(tmp_path: Path, *lines: str) -> Timeline:
    """The story in a log with these lines."""
    path = tmp_path / "GTWLog_0_2026_09_18_10_00_00.log"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return timeline(logs.scan(logs.files(tmp_path)))


def turns(story: Timeline) -> list[Turn]:
    return [moment.turn for moment in story.moments]


def test_a_login_with_all_rights_is_no_story(tmp_path: Path) -> None:
    assert told(tmp_path, f"2026-09-18 10:00:05.000 | {NORMAL}") == Timeline()


def test_what_is_taken_away_once_comes_back(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        f"2026-09-18 10:00:05.000 | {NORMAL}",
        f"2026-09-18 10:30:00.100 | {KICKED}",
        f"2026-09-18 10:30:00.400 | {NORMAL}",
    )
    assert turns(story) == [Turn.TAKEN_AWAY, Turn.TAKEN_BACK]
    assert story.moments[0].when == datetime.fromisoformat("2026-09-18 10:30:00.100")
    assert story.moments[0].markets == ("US Stocks",)
    assert not story.away
    assert not story.gave_way


@pytest.mark.parametrize(("second", "gives_way"), [("10:30:10.100", True), ("10:30:10.200", False)])
def test_opend_gives_way_within_ten_seconds_and_not_after(tmp_path: Path, second: str, gives_way: bool) -> None:
    story = told(
        tmp_path,
        f"2026-09-18 10:00:05.000 | {NORMAL}",
        f"2026-09-18 10:30:00.100 | {KICKED}",
        f"2026-09-18 10:30:00.400 | {NORMAL}",
        f"2026-09-18 {second} | {KICKED}",
    )
    assert story.gave_way is gives_way
    assert (story.moments[2].soon_after is not None) is gives_way
    assert story.away == (Away("US Stocks", "LV3", "BMP"),)
    assert story.timed
    assert story.newest == story.moments


def test_what_comes_back_much_later_was_given_up_before(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        f"2026-09-18 10:30:00 | {KICKED}",
        f"2026-09-18 10:30:00 | {NORMAL}",
        f"2026-09-18 10:30:04 | {KICKED}",
        f"2026-09-18 11:15:00 | {NORMAL}",
    )
    assert turns(story) == [Turn.TAKEN_AWAY, Turn.TAKEN_BACK, Turn.TAKEN_AWAY, Turn.GAVE_WAY, Turn.TAKEN_BACK]
    assert story.moments[2].soon_after == 4
    assert not story.gave_way
    assert not story.away
    assert story.newest == story.moments[-1:]


def test_markets_that_lose_their_right_together_are_one_turn_in_either_language(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        "10:30:00 港股: BMP, 权限状态: 权限被踢",
        "10:30:00 美股: LV1, 权限状态: 权限被踢",
        "10:30:02 港股: LV2, 权限状态: 正常",
    )
    assert [moment.markets for moment in story.moments] == [("港股", "美股"), ("港股",)]
    assert [each.market for each in story.away] == ["美股"]


def test_a_log_without_times_keeps_the_order_and_claims_no_ten_seconds(tmp_path: Path) -> None:
    story = told(tmp_path, KICKED, NORMAL, KICKED)
    assert turns(story) == [Turn.TAKEN_AWAY, Turn.TAKEN_BACK, Turn.TAKEN_AWAY]
    assert not story.timed
    assert not story.gave_way
    assert story.away


def test_a_new_start_takes_the_right_anew(tmp_path: Path) -> None:
    story = told(tmp_path, f"10:30:00 {KICKED}", "10:40:00 Start Time: 2026-09-18 10:40:00", f"10:40:09 {NORMAL}")
    assert not story.away
    assert turns(story) == [Turn.TAKEN_AWAY]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-09-18 10:00:05.123", datetime.fromisoformat("2026-09-18 10:00:05.123")),
        ("2026/09/18 10:00:05,5", datetime.fromisoformat("2026-09-18 10:00:05.500")),
        ("2026-09-18 +8.0 10:00:05", datetime.fromisoformat("2026-09-18 10:00:05")),
        ("10:00:05", datetime.fromisoformat("0001-01-01 10:00:05")),
        ("0918 10:00:05.1", None),
        ("", None),
        (None, None),
    ],
)
def test_times_are_read_as_they_may_be_written(written: str | None, moment: datetime | None) -> None:
    assert moment_of(written) == moment
