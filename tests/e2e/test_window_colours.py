"""Light and dark are switched while the window is open: every page is then as in a window opened in the new colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.flow import Stage
from tests.gui.test_shades import palette
from tests.window import Driver

Colours = dict[str, Counter[int]]
SHARE = 0.003  # of a page's pixels; what is rarer is the edge of a letter, and each port has its own digits


@pytest.fixture(autouse=True)
def colours_of_the_system(qapp: QApplication) -> Iterator[None]:
    before = QPalette(qapp.palette())
    yield
    qapp.setPalette(before)


def colours(widget: QWidget) -> Counter[int]:
    """Every colour, and how many pixels have it."""
    focused = widget.window().focusWidget()
    if focused is not None:
        focused.clearFocus()
    QTest.qWait(1)
    image = widget.grab().toImage()
    return Counter(image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))


def strange(one: Counter[int], other: Counter[int]) -> set[str]:
    """The colours of which `one` has more than a trace, and `other` nothing at all."""
    return {f"{colour:08x}" for colour, count in one.items() if count >= SHARE * one.total() and colour not in other}


def shown(dialog: QDialog) -> bool:
    """Whether a dialog has read what it is about."""
    wanted = (*dialog.findChildren(QWidget, "runs"), *dialog.findChildren(QWidget, "report-form"))
    return any(each.isVisible() for each in wanted)


def walk(driver: Driver, look: Callable[[str, QWidget], None]) -> None:
    """Through every page and the two dialogs, stopping at each."""
    look("opend", driver.window)
    driver.practise("q03-neighbour")
    look("trouble", driver.window)
    driver.look("q03")
    look("cause", driver.window)
    driver.go_to(Stage.PLAN)
    look("plan", driver.window)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("outcome"))
    look("change", driver.window)
    for name, show in (("history", driver.window.show_history), ("report", driver.window.show_report)):
        show()
        dialog = driver.window.findChild(QDialog, name)
        assert isinstance(dialog, QDialog)
        driver.until(partial(shown, dialog))
        look(name, dialog)
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(folder: Path, first: str, then: str) -> Colours:
    """The colours of each page when the window is `first` light or dark, and switched just before looking."""
    found: Colours = {}

    def look(name: str, widget: QWidget) -> None:
        QApplication.setPalette(palette(then))
        QTest.qWait(1)
        found[name] = colours(widget)
        QApplication.setPalette(palette(first))

    QApplication.setPalette(palette(first))
    driver = Driver(folder)
    driver.open()
    try:
        walk(driver, look)
    finally:
        driver.close()
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("first", "then"), [("light", "dark"), ("dark", "light")])
def test_every_page_and_dialog_follows_at_once(first: str, then: str, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = seen(tmp_path / "from-the-start", then, then)
    switched = seen(tmp_path / "switched", first, then)
    assert len(switched) == 7
    for name in wanted:
        assert strange(switched[name], wanted[name]) | strange(wanted[name], switched[name]) == set(), name
