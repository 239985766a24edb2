"""No text is cut off, in any language, at any size, and however large the system makes it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import album_walks
from tests.access import Listener
from tests.album_walks import WALKS, Walk
from tests.look_over import Circumstance, Inspector, telling, usual
from tests.tongues import Linguist
from tests.tour import Onlooker, Tour

ROOT = Path(__file__).parents[2]
SCALED = ("first_pages", "rights")


def cut_off(walk: Walk, state: Path, circumstances: Sequence[Circumstance]) -> list[str]:
    inspector = Inspector(circumstances)
    walk(Tour(state, inspector))
    return list(inspector.told())


def test_no_text_is_cut_off_on_the_first_pages(qtbot: QtBot, tmp_path: Path) -> None:
    assert cut_off(album_walks.first_pages, tmp_path, usual()) == []


class Everybody:
    """Several look at each stop: the walks themselves take longest."""

    def __init__(self, *onlookers: Onlooker) -> None:
        self._onlookers = onlookers

    def see(self, window: QWidget, name: str) -> None:
        for onlooker in self._onlookers:
            onlooker.see(window, name)


@pytest.mark.slow
@pytest.mark.timeout(1800)  # a busy machine draws slowly
@pytest.mark.parametrize("walk", WALKS, ids=[walk.__name__ for walk in WALKS])
def test_all_is_whole_translated_and_reached_and_a_change_of_language_keeps_everything(
    qtbot: QtBot, tmp_path: Path, walk: Walk
) -> None:
    listener, linguist, inspector = Listener(), Linguist(), Inspector(telling())
    walk(Tour(tmp_path, Everybody(linguist, inspector, listener)))
    assert list(dict.fromkeys(listener.found)) == []
    assert linguist.complaints == []
    assert list(inspector.told()) == []


@pytest.mark.slow
@pytest.mark.timeout(1800)  # a busy machine draws slowly
@pytest.mark.parametrize("scale", ["1.25", "2", "3"])
def test_no_text_is_cut_off_on_a_screen_with_more_dots(tmp_path: Path, scale: str) -> None:
    command = [sys.executable, "-m", "tests.look_over", *SCALED, "--scale", scale, "--languages", "en-XA"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
