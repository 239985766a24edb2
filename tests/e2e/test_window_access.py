"""Every page can be read, reached by keyboard, and seen whole, also when it is small or its text is large."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.flow import Stage
from opend_wizard.gui.spacing import SMALLEST
from opend_wizard.gui.widgets.words import Words
from tests import access
from tests.window import Driver


def walk(driver: Driver) -> Iterator[str]:
    """Stop at every page of the main job, with everything unfolded."""
    yield "opend"
    driver.press("practise")
    yield "practise"
    driver.practise("q03-neighbour")
    yield "trouble"
    driver.press("symptom-q03")
    driver.go_on()
    driver.wait_for(Stage.LOOKING)
    yield "looking"
    driver.wait_for(Stage.CAUSE)
    for fold in driver.page.findChildren(QToolButton):
        fold.setChecked(True)
    yield "cause"
    driver.go_to(Stage.PLAN)
    driver.type("option-port", "0")
    driver.until(lambda: driver.has("option-trouble"))
    yield "plan"
    driver.type("option-port", str(driver.patient.layout.api_port + 3))
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("outcome"))
    yield "proof"
    driver.press("undo")
    driver.until(lambda: driver.has("redo"))
    yield "undone"


def at_every_page(driver: Driver, complaints: Callable[[Driver], list[str]]) -> None:
    found = [f"{name}: {complaint}" for name in walk(driver) for complaint in complaints(driver)]
    assert not found, "\n".join(found)


def without_object_name(driver: Driver) -> list[str]:
    focusable = [widget for widget in access.visible(driver.window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [f"{access.told(widget)} cannot be found by a test" for widget in focusable if not widget.objectName()]


def clipped(driver: Driver) -> list[str]:
    everything = driver.window.findChildren(Words)
    return [f"“{words.accessibleName()[:50]}” {why}" for words in everything for why in _cut(words)]


def _cut(words: Words) -> Iterator[str]:
    if not words.isVisible() or not words.text():
        return
    if words.width() < words.minimumSizeHint().width():
        yield f"is too narrow ({words.width()} for {words.minimumSizeHint().width()})"
    if words.height() < words.heightForWidth(words.width()):
        yield f"is too low ({words.height()} for {words.heightForWidth(words.width())})"
    holder = words.parentWidget()
    while holder is not None and not holder.isWindow():
        right = words.mapTo(holder, QPoint(words.width(), 0)).x()
        if right > holder.width():
            yield f"sticks out of {access.told(holder)} by {right - holder.width()}"
            return
        holder = holder.parentWidget()


def test_every_control_is_told_apart_and_reached(driver: Driver) -> None:
    at_every_page(driver, lambda driver: [*access.complaints(driver.window), *without_object_name(driver)])


PLANTED: dict[str, Callable[[], QWidget]] = {
    "has no name": QPushButton,
    "does not say what it does": lambda: _named(QPushButton()),
    "has no role": lambda: _named(_Focusable()),
    "is not reached by Tab": lambda: _named(_Sticky()),
    "is not told in words": lambda: _drawn(QLabel()),
    "belongs to 2": lambda: QPushButton("&Close"),
}


@pytest.mark.parametrize("defect", PLANTED)
def test_a_planted_defect_is_found(defect: str, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    sound = QPushButton("&Close")
    sound.setObjectName("close-about")
    layout.addWidget(sound)
    dialog.show()
    assert list(access.complaints(dialog)) == []
    planted = PLANTED[defect]()
    layout.addWidget(planted)
    planted.show()
    assert any(defect in complaint for complaint in access.complaints(dialog)), list(access.complaints(dialog))


class _Focusable(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class _Sticky(_Focusable):
    """Gives the keyboard away whenever it gets it."""

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.window().findChildren(QPushButton)[0].setFocus()


def _named(widget: QWidget) -> QWidget:
    widget.setAccessibleName("Something")
    return widget


def _drawn(label: QLabel) -> QWidget:
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.red)
    label.setPixmap(picture)
    return label


@pytest.mark.parametrize(
    "size",
    [
        pytest.param((960, 640), marks=pytest.mark.slow),
        (800, 600),
        SMALLEST,
        pytest.param((1900, 1000), marks=pytest.mark.slow),
    ],
    ids=str,
)
def test_no_text_is_cut_off(driver: Driver, size: tuple[int, int]) -> None:
    driver.window.resize(*size)
    at_every_page(driver, _settled(clipped))


def test_no_text_is_cut_off_when_the_system_enlarges_it(driver: Driver) -> None:
    before = QApplication.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    try:
        QApplication.setFont(large)
        driver.window.resize(1000, 700)
        at_every_page(driver, _settled(clipped))
    finally:
        QApplication.setFont(before)


def _settled(complaints: Callable[[Driver], list[str]]) -> Callable[[Driver], list[str]]:
    def later(driver: Driver) -> list[str]:
        QTest.qWait(50)
        return complaints(driver)

    return later


def test_the_page_says_where_in_the_way_it_stands(driver: Driver) -> None:
    driver.practise("q10-off")
    labels = driver.window.rail.findChildren(QLabel)
    said = [label.accessibleName() for label in labels if label.accessibleName().startswith("Step")]
    assert said[0] == "Step 1 of 5, Your OpenD: done"
    assert said[1] == "Step 2 of 5, The trouble: you are here"
    assert said[4] == "Step 5 of 5, The proof: still to come"
