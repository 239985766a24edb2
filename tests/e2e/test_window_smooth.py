"""Nothing a person does lets the window stand still."""

from __future__ import annotations

import compileall
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import opend_wizard
from opend_wizard import languages
from opend_wizard.gui.switching import speak
from tests.deeds import Deeds
from tests.turns import watched

MOST = 0.12
"""Seconds of computing in one turn, twice and more of what is measured where nothing else is at work; each of the
faults that were found (rows laid out one by one, a language said all at once) took 0.2 to 0.4."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(languages.ENGLISH)


@pytest.mark.slow
def test_no_deed_computes_long_in_one_turn(qtbot: QtBot, tmp_path: Path) -> None:
    """The thread's own time: another program at work on this machine is not counted."""
    compileall.compile_dir(str(Path(opend_wizard.__file__).parent), quiet=1)  # as a package is when it is installed
    with watched() as (turns, hand):
        Deeds(tmp_path / "state", turns, hand).do("q03-neighbour", "q03", lambda _driver: None, mended=True)
    assert {"checks", "all details unfolded", "other languages", "plan", "change and proof"} <= set(turns.longest)
    slow = {deed: each.computed for deed, each in turns.longest.items() if each.computed > MOST}
    assert not slow, slow
