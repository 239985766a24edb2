"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a state folder of its own; its threads end with the test."""
    desk = Desk(Engine(tmp_path / "state"))
    yield desk
    assert desk.finish(120_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a window manager Qt says that nobody heeds a window's smallest size; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
