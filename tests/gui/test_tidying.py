"""What is garbage ends in the window's own thread, whoever left it."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from opend_wizard.gui.tidying import Tidying


class Ending:
    """Notes in which thread it is collected; it keeps itself alive until then."""

    ended: list[int] = []  # noqa: RUF012  (shared on purpose)

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ending.ended.append(threading.get_ident())


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    parent, before = QObject(), sys.getswitchinterval()
    tidying = Tidying(parent)
    assert sys.getswitchinterval() < before
    assert gc.get_freeze_count() > 0
    Ending.ended.clear()
    yield tidying
    tidying.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert sys.getswitchinterval() == pytest.approx(before)


def waste() -> None:
    Ending()
    for _ in range(3 * gc.get_threshold()[0]):
        gc_fodder: list[object] = []
        gc_fodder.append(gc_fodder)


def test_another_thread_collects_nothing(tidying: Tidying, qtbot: QtBot) -> None:
    thread = threading.Thread(target=waste)
    thread.start()
    thread.join()
    assert Ending.ended == []
    qtbot.waitUntil(lambda: bool(Ending.ended), timeout=120_000)
    assert set(Ending.ended) == {threading.get_ident()}
