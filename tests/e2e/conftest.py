"""What the end-to-end tests share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.window import Driver


@pytest.fixture(autouse=True)
def tidied() -> Iterator[None]:
    """What is left of a window ends in this thread, not in that of a later test."""
    yield
    gc.collect()


@pytest.fixture
def driver(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    """The window, open and idle, with a state folder of its own."""
    driver = Driver(tmp_path / "state")
    driver.open()
    yield driver
    driver.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a window manager Qt says what nobody heeds: a smallest size, a menu's grab; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
