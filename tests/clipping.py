"""Finds text in a window that is cut off, elided without a way to read it, covered, or out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import ceil

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QWidget,
)

from tests import painted

_CODE = {"diff"}  # lines of a file are not wrapped: they scroll sideways
_SLACK = 1  # device-independent pixels that rounding may cost


def cut_off(window: QWidget) -> list[str]:
    """What a person cannot read in `window` although it is meant to be seen, a sentence each."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and not _of_qt(widget)]
    complaints = [f"{_named(widget)} {why}" for widget in (window, *widgets) for why in _faults(widget)]
    return list(dict.fromkeys(complaints))


def _of_qt(widget: QWidget) -> bool:
    """Parts that Qt itself puts into a field, a view or a dialog, and keeps in order."""
    inside = isinstance(widget.parentWidget(), QLineEdit | QAbstractSpinBox)
    return inside or (widget.objectName().startswith("qt_") and not isinstance(widget, QAbstractButton))


def _named(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{widget.objectName()}” “{said[:60]}”"


def _faults(widget: QWidget) -> Iterator[str]:
    if not widget.isWindow():
        yield from _outside(widget)
    yield from _covered(widget)
    yield from painted.cut_off(widget)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _scrolling(widget)


def _small(widget: QWidget, wanted: QSize) -> Iterator[str]:
    if widget.width() + _SLACK < wanted.width():
        yield f"is too narrow ({widget.width()} for {wanted.width()})"
    if widget.height() + _SLACK < wanted.height():
        yield f"is too low ({widget.height()} for {wanted.height()})"


def _label(label: QLabel) -> Iterator[str]:
    if label.text() and label.wordWrap():
        # without the height: QLabel would have it that a long text is laid out in one of its own proportions
        yield from _small(label, QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width())))
    elif label.text():
        yield from _small(label, label.sizeHint())
    elif not label.pixmap().isNull():
        yield from _small(label, label.pixmap().deviceIndependentSize().toSize())


def _button(button: QAbstractButton) -> Iterator[str]:
    silent = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if silent and not button.toolTip():
        yield "shows no text, and has no tooltip"
    if button.text() or silent:
        yield from _small(button, button.minimumSizeHint())
    if button.text() and button.sizePolicy().hasHeightForWidth():
        yield from _small(button, QSize(0, button.heightForWidth(button.width())))


def _field(field: QLineEdit) -> Iterator[str]:
    yield from _small(field, QSize(0, field.minimumSizeHint().height()))
    # what is typed scrolls; an example that stands in its place does not
    shown = field.placeholderText() if not field.text() else ""
    room = field.width() - _beside_the_text(field)
    wide = field.fontMetrics().horizontalAdvance(shown)
    if wide > room and shown not in field.toolTip():
        yield f"elides “{shown}” ({room} for {wide})"


def _beside_the_text(field: QLineEdit) -> int:
    inside = [button for button in field.findChildren(QToolButton) if button.isVisible()]
    frame = 2 * field.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, field)
    return frame + 4 + sum(button.width() for button in inside)


def _choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice).width()
    wide = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if wide > room and choice.currentText() not in choice.toolTip():
        yield f"elides “{choice.currentText()}” ({room} for {wide})"
    yield from _small(choice, QSize(0, choice.minimumSizeHint().height()))


def _scrolling(area: QAbstractScrollArea) -> Iterator[str]:
    bar = area.horizontalScrollBar()
    if bar.maximum() > 0 and area.objectName() not in _CODE:
        yield f"must be scrolled sideways, by {bar.maximum()}"
    if isinstance(area, QScrollArea) and area.widget() is not None:
        wanted = area.widget().minimumSizeHint().width()
        if max(wanted, area.widget().width()) > area.viewport().width() + _SLACK:
            blame = _named(_widest(area.widget()))
            yield f"holds more than its width ({area.viewport().width()} for {wanted}), for {blame}"
    elif isinstance(area, QListWidget):
        yield from _rows(area)
    elif isinstance(area, QTableView):
        yield from _cells(area)
    elif isinstance(area, QHeaderView):
        yield from _heads(area)
    elif isinstance(area, QPlainTextEdit) and area.viewport().height() < area.fontMetrics().height():
        yield "does not show a whole line"


def _widest(widget: QWidget) -> QWidget:
    """What it is in `widget` that wants so much room."""
    inside = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisible()]
    best = max(inside, key=lambda each: each.minimumSizeHint().width(), default=None)
    narrow = best is None or best.minimumSizeHint().width() < widget.minimumSizeHint().width() / 2
    return widget if best is None or narrow else _widest(best)


def _rows(rows: QListWidget) -> Iterator[str]:
    for number in range(rows.count()):
        item = rows.item(number)
        room, text = rows.visualItemRect(item), item.text()
        needed = _laid_out(text, rows, room.width() - 2 * _around(rows))
        if needed.height() > room.height() + _SLACK or needed.width() > room.width():
            yield f"cuts “{text[:40]}” ({room.width()} × {room.height()} for {needed.width()} × {needed.height()})"


def _laid_out(text: str, rows: QListWidget, width: int) -> QSize:
    """What `text` takes as rows draw it, line by line: one in Chinese may be higher than one in Latin letters."""
    layout = QTextLayout(text.replace("\n", "\u2028"), rows.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    wide, high = max(line.naturalTextWidth() for line in lines), sum(line.height() for line in lines)
    return QSize(ceil(wide), ceil(high))


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for row in range(min(model.rowCount(), 30)):
        for column in range(model.columnCount()):
            yield from _cell(table, model.index(row, column))


def _cell(table: QTableView, index: QModelIndex) -> Iterator[str]:
    text = str(table.model().data(index, Qt.ItemDataRole.DisplayRole) or "")
    wide = table.fontMetrics().horizontalAdvance(text) + 2 * _around(table)
    room = table.visualRect(index)
    tip = str(table.model().data(index, Qt.ItemDataRole.ToolTipRole) or "")
    if (wide > room.width() + _SLACK and text not in tip) or table.fontMetrics().height() > room.height():
        yield f"cuts “{text}” ({room.width()} × {room.height()} for {wide} × {table.fontMetrics().height()})"


def _heads(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        metrics = QFontMetrics(header.font())
        wide, high = metrics.horizontalAdvance(text), metrics.height()
        if wide > header.sectionSize(section) or high > header.height() + _SLACK:
            yield f"cuts “{text}” ({header.sectionSize(section)} × {header.height()} for {wide} × {high})"


def _around(view: QAbstractItemView) -> int:
    return view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1


def _outside(widget: QWidget) -> Iterator[str]:
    """Beyond its parent nothing of a widget is seen; in an area that scrolls it may be above or below."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or widget.size().isEmpty():
        return
    scrolls = isinstance(parent.parentWidget(), QScrollArea)
    room, own = parent.rect(), widget.geometry()
    beyond = max(room.left() - own.left(), own.right() - room.right())
    if not scrolls:
        beyond = max(beyond, room.top() - own.top(), own.bottom() - room.bottom())
    if beyond > _SLACK:
        yield f"sticks out of {_named(parent)} by {beyond}"


def _covered(parent: QWidget) -> Iterator[str]:
    """Two of its children that say something must not lie on each other."""
    saying = [child for child in parent.children() if isinstance(child, QWidget) and child.isVisible() and _says(child)]
    for one, other in combinations(saying, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield f"has {_named(one)} on {_named(other)}, {shared.width()} × {shared.height()}"


def _says(widget: QWidget) -> bool:
    if widget.isWindow() or isinstance(widget, QScrollBar):
        return False
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text()) or (isinstance(widget, QLabel) and not widget.pixmap().isNull())
    if isinstance(widget, QLineEdit | QComboBox | QAbstractScrollArea):
        return not isinstance(widget.parentWidget(), QAbstractScrollArea)
    return any(_says(child) for child in widget.children() if isinstance(child, QWidget) and child.isVisible())
