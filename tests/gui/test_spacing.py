"""A window is never larger than the screen, whatever it would like to be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.gui import spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.wizard import Wizard


def test_what_the_screen_has_room_for_is_given_and_no_more(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    spacing.fit(window, 300, 200)
    assert window.size() == QSize(300, 200)
    spacing.fit(window, 300, 100_000)
    assert window.width() == 300
    assert window.height() < window.screen().availableSize().height()


def test_the_first_window_lies_on_its_screen_with_all_its_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    window = Wizard(Desk(Engine(tmp_path)))
    qtbot.addWidget(window)
    screen = window.screen().availableSize()
    assert screen.width() < spacing.WANTED[0], "the screen of the tests is a small one"
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()
