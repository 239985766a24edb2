"""Every page can be read, reached by keyboard, and seen whole, also when it is small or its text is large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QScrollArea, QToolButton, QWidget

from opend_wizard.flow import Stage
from opend_wizard.gui.spacing import SMALLEST
from opend_wizard.gui.widgets.words import Words
from tests.window import Driver

NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


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


def visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def stops(window: QWidget) -> list[QWidget]:
    """What the Tab key must come to; of radio buttons only the chosen one, or else the first."""
    wanted = []
    for widget in visible(window):
        tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if tab and widget.isEnabled() and not isinstance(widget, QRadioButton):
            wanted.append(widget)
    return wanted


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.objectName()}”"


def nameless(driver: Driver) -> list[str]:
    complaints = []
    for widget in visible(driver.window):
        face = QAccessible.queryAccessibleInterface(widget)
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollArea):
            continue
        if not face.text(QAccessible.Text.Name):
            complaints.append(f"{described(widget)} has no name")
        if face.role() in NO_ROLE:
            complaints.append(f"{described(widget)} has no role")
    return complaints


def without_object_name(driver: Driver) -> list[str]:
    focusable = [widget for widget in visible(driver.page) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [f"{described(widget)} cannot be found by a test" for widget in focusable if not widget.objectName()]


def unreachable(driver: Driver) -> list[str]:
    wanted = stops(driver.window)
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 10):
        QTest.keyClick(QApplication.focusWidget() or driver.window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
    return [f"{described(widget)} is not reached by Tab" for widget in wanted if widget not in reached]


def ambiguous(driver: Driver) -> list[str]:
    keys = Counter(_mnemonics(driver.window))
    return [f"{key} belongs to {count}" for key, count in keys.items() if count > 1]


def _mnemonics(window: QWidget) -> Iterator[str]:
    for widget in visible(window):
        label = widget.text() if isinstance(widget, QAbstractButton) else ""
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            label = widget.text()
        key = QKeySequence.mnemonic(label).toString()
        if key and widget.isEnabled():
            yield key


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
            yield f"sticks out of {described(holder)} by {right - holder.width()}"
            return
        holder = holder.parentWidget()


def test_every_control_can_be_told_apart(driver: Driver) -> None:
    at_every_page(driver, lambda driver: [*nameless(driver), *without_object_name(driver), *ambiguous(driver)])


def test_every_control_is_reached_by_the_tab_key(driver: Driver) -> None:
    driver.window.activateWindow()
    at_every_page(driver, unreachable)


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
