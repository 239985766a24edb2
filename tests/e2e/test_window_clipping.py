"""No text is cut off, in any language, at any size, and however large the system makes it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import album_walks
from tests.album_walks import WALKS, Walk
from tests.look_over import Circumstance, Inspector, thorough, usual
from tests.tour import Tour

ROOT = Path(__file__).parents[2]
SCALED = ("first_pages", "port", "rights", "drops")


def cut_off(walk: Walk, state: Path, circumstances: Sequence[Circumstance]) -> list[str]:
    inspector = Inspector(circumstances)
    walk(Tour(state, inspector))
    return list(inspector.told())


def test_no_text_is_cut_off_on_the_first_pages(qtbot: QtBot, tmp_path: Path) -> None:
    assert cut_off(album_walks.first_pages, tmp_path, usual()) == []


@pytest.mark.slow
@pytest.mark.parametrize("walk", WALKS, ids=[walk.__name__ for walk in WALKS])
def test_no_text_is_cut_off_anywhere(qtbot: QtBot, tmp_path: Path, walk: Walk) -> None:
    assert cut_off(walk, tmp_path, thorough()) == []


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.25", "2", "3"])
def test_no_text_is_cut_off_on_a_screen_with_more_dots(tmp_path: Path, scale: str) -> None:
    command = [sys.executable, "-m", "tests.look_over", *SCALED, "--scale", scale, "--languages", "en-XA,zh-HK"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
