"""A change of the language leaves at the upper edge what was seen there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard import languages
from opend_wizard.gui.switching import speak
from opend_wizard.gui.widgets.scrolling import scrolling
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text
from tests.tour import settle


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(languages.ENGLISH)


def test_what_is_seen_first_stays_where_it_is(qtbot: QtBot) -> None:
    content = QWidget()
    box, lines = QVBoxLayout(content), []
    for number in range(30):
        lines.append(Words(Text("The sentence with the number {number} just fits into its line.", number=number)))
        box.addWidget(lines[-1])
    area = scrolling(content, "lines")
    qtbot.addWidget(area)
    area.resize(lines[0].fontMetrics().horizontalAdvance(lines[0].text()) + 80, 200)
    area.show()
    settle()
    whole, at = content.height(), lines[15].mapTo(content, QPoint(0, 0)).y()
    area.verticalScrollBar().setValue(at)
    speak(languages.PSEUDO)
    settle()
    assert content.height() > 1.5 * whole
    assert lines[15].mapTo(area.viewport(), QPoint(0, 0)).y() == 0
