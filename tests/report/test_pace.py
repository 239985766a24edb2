"""An estimate comes from what was measured, and is kept back where that tells nothing."""

from __future__ import annotations

import pytest

from opend_wizard.report.pace import Pace, told


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def said(pace: Pace, clock: Clock, seconds: float, done: int, total: int = 1000) -> str:
    clock.now = 100.0 + seconds
    left = pace.left(done, total)
    return "" if left is None else str(left)


def test_it_follows_the_speed_that_was_measured() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert said(pace, clock, 0, 0) == ""
    assert said(pace, clock, 1, 100) == ""  # too early to tell
    assert said(pace, clock, 4, 100) == "About 40 seconds left"
    assert said(pace, clock, 10, 500) == "About 10 seconds left"
    assert said(pace, clock, 12, 900) == ""  # over before it is read


def test_nothing_is_said_of_what_hardly_moves_or_has_no_size() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert said(pace, clock, 0, 0) == ""
    assert said(pace, clock, 60, 5) == ""
    assert said(pace, clock, 90, 0, total=0) == ""


def test_other_work_is_measured_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    said(pace, clock, 0, 0)
    assert said(pace, clock, 10, 100) != ""
    assert said(pace, clock, 11, 10, total=5000) == ""
    assert said(pace, clock, 21, 1010, total=5000) == "About 40 seconds left"
    assert said(pace, clock, 22, 0, total=5000) == ""


@pytest.mark.parametrize(
    ("seconds", "words"), [(5.1, "About 10 seconds left"), (90, "About 90 seconds left"), (91, "About 2 minutes left")]
)
def test_it_is_rounded_up(seconds: float, words: str) -> None:
    assert str(told(seconds)) == words
