"""Looking at everything ends in time, also where nothing at all answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from opend_wizard import doctor, patience
from opend_wizard.errors import Unseen
from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.patience import ONE_LOOK, WHOLE_LOOK, Patience
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text

T = TypeVar("T")


class Clock:
    """A clock that stands still unless it is told to go on."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


class InVain(Patience):
    """Every look takes all the time it is given, and sees nothing."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.looks: list[float] = []

    def wait(self, work: Callable[[], T], seconds: float, what: Text) -> T:
        granted = self.granted(seconds)
        self.looks.append(granted)
        self._clock.now += granted
        raise Unseen(what)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(patience, "time", clock)
    return clock


def _facts(folder: Path, waiting: Patience) -> Facts:
    config = folder / "OpenD.xml"
    here = Installation(Brand.MOOMOO, Edition.COMMAND_LINE, folder, config, folder / "data", "10.11.7108", ())
    return Facts(here, Machine(), folder / "state", waiting)


def test_where_nothing_answers_looking_at_everything_ends_within_its_time(clock: Clock, tmp_path: Path) -> None:
    waiting = InVain(clock)
    report = doctor.examined(ALL, _facts(tmp_path, waiting), chosen=False)
    assert sum(waiting.looks) == pytest.approx(WHOLE_LOOK)
    assert max(waiting.looks) <= ONE_LOOK
    assert len([granted for granted in waiting.looks if granted > 0]) > 1
    assert not report.of(Verdict.PROBLEM)
    assert WHOLE_LOOK <= 11  # twelve seconds are promised; one is for what is not waited for


def test_who_chose_a_symptom_gets_its_whole_time(clock: Clock, tmp_path: Path) -> None:
    waiting = InVain(clock)
    doctor.examined([symptom for symptom in ALL if symptom.id == "q02"], _facts(tmp_path, waiting), chosen=True)
    assert max(waiting.looks) > ONE_LOOK


def test_a_time_that_the_person_named_is_kept(clock: Clock) -> None:
    waiting = Patience(60.0)
    waiting.hurry()
    assert waiting.granted(100.0) == 60.0
    clock.now += 50
    assert waiting.granted(100.0) == 10.0
    clock.now += 50
    assert waiting.granted(100.0) == 0.0
    with pytest.raises(Unseen, match="was left out"):
        waiting.wait(lambda: 1, 5.0, Text("The disk"))
