"""Nothing a person does lets the window compute much in one turn; how long that takes is measured in benchmarks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opend_wizard import languages
from opend_wizard.gui.switching import speak
from tests.deeds import Deeds
from tests.effort import Calls
from tests.turns import watched

MOST = {
    "start": 60_000,
    "practice is set up": 25_000,
    "words are searched": 25_000,
    "checks": 60_000,
    "all details unfolded": 4_000,
    "other languages": 20_000,
    "plan": 40_000,
    "change and proof": 12_000,
    "history": 10_000,
    "report": 25_000,
    "other sizes": 4_000,
    "end": 1_000,
}
"""Calls in one turn, twice and more of what is counted. Each of the faults that were found makes many times as many:
rows laid out one by one ask each row for its height as often as there are rows; a language said all at once tells
every widget (33,000 in place of 7,300)."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(languages.ENGLISH)


@pytest.fixture
def calls() -> Iterator[Calls]:
    """The calls of this thread, counted: the same on any machine."""
    calls = Calls()
    calls.begin()
    yield calls
    calls.end()


@pytest.mark.slow
def test_no_deed_computes_much_in_one_turn(qtbot: QtBot, tmp_path: Path, calls: Calls) -> None:
    with watched(lambda: calls.made) as (turns, hand):
        Deeds(tmp_path / "state", turns, hand).do("q03-neighbour", "q03", lambda _driver: None, mended=True)
    assert set(turns.longest) == set(MOST)
    assert all(each.computed > 0 for each in turns.longest.values())
    much = {deed: each.computed for deed, each in turns.longest.items() if each.computed > MOST[deed]}
    assert not much, much
