"""What the tests on a real desktop share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="AT-SPI is of Linux")

from tests.desktop.reader import Reader
from tests.desktop.screen import Screen, lacking


@pytest.fixture
def screen(tmp_path: Path, home: Path) -> Iterator[Screen]:
    """A desktop of its own; skipped where the system lacks what it takes."""
    if lacking():
        pytest.skip(f"not installed: {' '.join(lacking())} (python3 run.py test --slow installs them)")
    screen = Screen(tmp_path)
    yield screen
    screen.close()


@pytest.fixture
def reader(screen: Screen) -> Iterator[Reader]:
    """A screen reader that was there before the wizard."""
    reader = Reader(screen.environment["DBUS_SESSION_BUS_ADDRESS"])
    yield reader
    reader.close()
