"""Looks at a window in the pseudo-language, and at what a change of the language does to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTreeWidget,
    QWidget,
)

from opend_wizard import languages
from opend_wizard.gui.switching import speak
from tests.tour import settle

PSEUDO = re.compile(r"\[.*·\]\W*(?:[(（]?&?\w[)）])?", re.DOTALL)
_OUTSIDE = {"language", "report-language-of-report"}  # say languages' own names
_ALIVE = {"start-opening", "q15-holding"}  # looks around and puts the keyboard where it belongs; counts heartbeats
_FAR = 3  # device-independent pixels that a place may move by


class Words(dict[tuple[int, str], str]):
    """What is said, by widget and by what says it."""


def shown(window: QWidget) -> Words:
    """Every word of `window` that can be seen or heard; typed values are left out."""
    words = Words()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName() in _OUTSIDE or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget.parentWidget(), QLineEdit):  # the button that clears it is Qt's own
            continue
        for kind, said in _said_by(widget):
            words[id(widget), f"{type(widget).__name__} “{widget.objectName()}” {kind}"] = said
    return words


def _said_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    yield from ((f"action {number}", action.text()) for number, action in enumerate(widget.findChildren(QAction)))
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield from _written(widget)
    yield from _listed(widget)
    yield from _to_a_screen_reader(QAccessible.queryAccessibleInterface(widget))


def _written(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()


def _listed(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QComboBox):
        yield from ((f"entry {index}", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QListWidget):
        for row in range(widget.count()):
            yield f"row {row}", widget.item(row).text()
            yield f"row {row} aloud", str(widget.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
    elif isinstance(widget, QTableView):
        for column in range(widget.model().columnCount()):
            yield f"head {column}", str(widget.model().headerData(column, Qt.Orientation.Horizontal))
    elif isinstance(widget, QTreeWidget):
        yield from ((f"line {number}", said) for number, said in enumerate(_lines(widget)))


def _lines(tree: QTreeWidget) -> Iterator[str]:
    """The heads, and what the second column says; the first has keys, as the system writes them."""
    for row in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(row)
        if head is not None:
            yield head.text(0)
            yield from (head.child(place).text(1) for place in range(head.childCount()))


def _to_a_screen_reader(face: QAccessibleInterface | None) -> Iterator[tuple[str, str]]:
    """What Qt itself makes of a widget; a field's or a table's value is none of ours."""
    if face is not None and face.role() not in (QAccessible.Role.Cell, QAccessible.Role.TreeItem):
        yield "name aloud", face.text(QAccessible.Text.Name)
        yield "description aloud", face.text(QAccessible.Text.Description)
        yield "help aloud", face.text(QAccessible.Text.Help)


def untranslated(words: Words) -> list[str]:
    """What was never given to translators."""
    return [f"{where}: {said}" for (_, where), said in words.items() if not _given(said.replace("\u200b", ""))]


def _given(said: str) -> bool:
    if not any(letter.isalpha() for letter in said):
        return True
    return PSEUDO.fullmatch(said) is not None


class Linguist:
    """Looks at every window in the pseudo-language, and switches to a third one and back: nothing else may change."""

    def __init__(self) -> None:
        self.complaints: list[str] = []

    def see(self, window: QWidget, name: str) -> None:
        """Look, switch, and look again."""
        _scroll_down(window)
        before, kept = shown(window), kept_by(window)
        speak(languages.PSEUDO)
        settle()
        found = untranslated(shown(window))
        if name in _ALIVE:
            speak(languages.ENGLISH)
            self.complaints += [f"{name}: {each}" for each in found]
            return
        found += [f"in another language {what}" for what in differences(kept, kept_by(window))]
        speak(languages.ENGLISH)
        settle()
        found += [f"{what} afterwards" for what in differences(kept, kept_by(window))]
        after = shown(window)
        found += [
            f"{where} was {said}, is {after.get((key, where))}"
            for (key, where), said in before.items()
            if after.get((key, where)) != said
        ]
        self.complaints += [f"{name}: {each}" for each in dict.fromkeys(found)]


def kept_by(window: QWidget) -> dict[str, object]:
    """What a change of the language must not touch: what is typed and chosen, the keyboard, and the place."""
    kept: dict[str, object] = {}
    focus = QApplication.focusWidget()
    kept["the keyboard is at"] = None if focus is None else (id(focus), focus.objectName())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__} “{widget.objectName()}” {id(widget)}"
        if isinstance(widget, QLineEdit):
            kept[f"{where} holds"] = (widget.text(), widget.cursorPosition(), widget.selectedText())
        elif isinstance(widget, QComboBox):
            kept[f"{where} is at"] = widget.currentIndex()
        elif isinstance(widget, QListWidget):
            kept[f"{where} is at"] = widget.currentRow()
        elif isinstance(widget, QAbstractButton) and widget.isCheckable():
            kept[f"{where} is checked"] = widget.isChecked()
        elif isinstance(widget, QScrollArea):
            kept[f"{where} shows first"] = _first_seen(widget)
    return kept


def _scroll_down(window: QWidget) -> None:
    for area in window.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 3)


def _first_seen(area: QScrollArea) -> tuple[int, str]:
    """The words at the upper edge of what is seen, by themselves and by what they say in no language: their place."""
    content = area.viewport()
    tops = [
        (each.mapTo(content, QPoint(0, 0)).y(), each)
        for each in area.findChildren(QLabel)
        if each.isVisible() and each.text() and each.mapTo(content, QPoint(0, 0)).y() >= -_FAR
    ]
    _, first = min(tops, key=lambda pair: pair[0], default=(0, area))
    return id(first), type(first).__name__


def differences(before: dict[str, object], after: dict[str, object]) -> list[str]:
    """What is not as it was, a sentence each."""
    return [f"{what} {after.get(what)}, not {was}" for what, was in before.items() if after.get(what) != was]
