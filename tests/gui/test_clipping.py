"""The search for cut-off text finds each kind of it, and nothing where all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text
from tests.clipping import cut_off

LONG = "A sentence that is much longer than the little room that it is given here"


class Painted(QWidget):
    """Paints the same words at each of these places."""

    def __init__(self, *places: QPointF | QRectF) -> None:
        super().__init__()
        self.setFixedSize(120, 40)
        self._places = places

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in self._places:
            if isinstance(place, QPointF):
                painter.drawText(place, "painted")
            else:
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, "painted")


def narrow_label() -> QWidget:
    label = QLabel(LONG)
    label.setFixedWidth(60)
    return label


def low_words() -> QWidget:
    words = Words(Text(LONG))
    words.setFixedSize(120, 20)
    return words


def narrow_button() -> QWidget:
    button = QPushButton(LONG)
    button.setFixedWidth(50)
    return button


def silent_button() -> QWidget:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button


def elided_choice() -> QWidget:
    choice = QComboBox()
    choice.addItem(LONG)
    choice.setFixedWidth(80)
    return choice


def elided_example() -> QWidget:
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    field.setFixedWidth(80)
    return field


def low_field() -> QWidget:
    field = QLineEdit("x")
    field.setFixedHeight(8)
    return field


def wide_content() -> QWidget:
    area, content = QScrollArea(), QWidget()
    box = QVBoxLayout(content)
    box.addWidget(QPushButton(LONG))
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFixedSize(100, 100)
    return area


def cut_row() -> QWidget:
    rows = QListWidget()
    rows.setWordWrap(True)
    rows.addItem(LONG)
    rows.item(0).setSizeHint(QSize(80, 12))
    rows.setFixedSize(90, 80)
    return rows


def cut_cell() -> QWidget:
    table = QTableWidget(1, 1)
    table.setItem(0, 0, QTableWidgetItem(LONG))
    table.setHorizontalHeaderLabels(["h"])
    return table


def cut_head() -> QWidget:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([LONG])
    return table


def low_text() -> QWidget:
    text = QPlainTextEdit("x")
    text.setFixedHeight(14)
    return text


def sticking_out() -> QWidget:
    holder = QWidget()
    holder.setFixedSize(100, 40)
    QLabel("here", holder).move(85, 10)
    return holder


def covered() -> QWidget:
    holder = QWidget()
    holder.setFixedSize(200, 60)
    QLabel("one label", holder).move(10, 10)
    QLabel("another label", holder).move(30, 12)
    return holder


PLANTED: dict[Callable[[], QWidget], str] = {
    narrow_label: "is too narrow",
    low_words: "is too low",
    narrow_button: "is too narrow",
    silent_button: "has no tooltip",
    elided_choice: "elides",
    elided_example: "elides",
    low_field: "is too low",
    wide_content: "holds more than its width",
    cut_row: "cuts",
    cut_cell: "cuts",
    cut_head: "cuts",
    low_text: "does not show a whole line",
    sticking_out: "sticks out",
    covered: "has QLabel",
    lambda: Painted(QPointF(100, 20)): "outside of itself",
    lambda: Painted(QPointF(10, 20), QPointF(14, 22)): "over “painted”",
    lambda: Painted(QRectF(5, 5, 20, 20)): "wider than its box",
}


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(("make", "why"), PLANTED.items(), ids=[name.__name__ for name in PLANTED])
def test_each_kind_of_cut_off_text_is_found(qtbot: QtBot, make: Callable[[], QWidget], why: str) -> None:
    found = cut_off(shown(qtbot, make()))
    assert any(why in complaint for complaint in found), found


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel(LONG),
        lambda: Words(Text(LONG)),
        lambda: QPushButton(LONG),
        lambda: QLineEdit(LONG),
        lambda: QPlainTextEdit(LONG),
        lambda: Painted(QPointF(10, 20), QRectF(10, 22, 100, 18)),
    ],
)
def test_nothing_is_found_where_all_is_well(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    assert cut_off(shown(qtbot, make())) == []


def test_a_tooltip_with_all_of_it_makes_up_for_an_elided_choice(qtbot: QtBot) -> None:
    choice = elided_choice()
    choice.setToolTip(LONG)
    assert cut_off(shown(qtbot, choice)) == []


def test_buttons_without_room_beside_each_other_go_on_to_the_next_line(qtbot: QtBot) -> None:
    buttons = [Button(Text("Button {number} of three", number=number), f"b{number}") for number in (1, 2, 3)]
    window, holder, beside = QWidget(), QWidget(), QHBoxLayout()
    QVBoxLayout(window).addLayout(beside)
    beside.addWidget(holder)
    QVBoxLayout(holder).addWidget(side_by_side(*buttons))
    qtbot.addWidget(window)
    window.resize(900, 300)
    window.show()
    assert len({button.y() for button in buttons}) == 1
    buttons[1].hide()
    window.resize(window.minimumSizeHint().width(), 300)
    assert len({buttons[0].y(), buttons[2].y()}) == 2
    assert cut_off(window) == []
