"""The window comes back where it was, and only what the person changed is written down."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opend_wizard import preferences
from opend_wizard.gui.place import Place


def opened(qtbot: QtBot, folder: Path) -> tuple[QWidget, Place]:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(40, 40, 400, 300)
    place = Place(window, folder)
    place.restore()
    window.show()
    place.begin()
    return window, place


def test_a_window_comes_back_in_its_place_and_size(qtbot: QtBot, tmp_path: Path) -> None:
    window, place = opened(qtbot, tmp_path)
    window.setGeometry(90, 70, 500, 350)
    window.hide()
    place.keep()
    assert opened(qtbot, tmp_path)[0].geometry() == QRect(90, 70, 500, 350)


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot, tmp_path: Path) -> None:
    window, place = opened(qtbot, tmp_path)
    window.showMaximized()
    window.hide()
    place.keep()
    assert opened(qtbot, tmp_path)[0].isMaximized()


def test_a_window_that_was_left_as_it_came_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window, place = opened(qtbot, tmp_path / "state")
    window.hide()
    place.keep()
    assert not (tmp_path / "state").exists()


def test_a_place_on_a_screen_that_is_gone_is_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    window, place = opened(qtbot, tmp_path)
    window.setGeometry(20_000, 20_000, 500, 350)
    place.keep()
    back = opened(qtbot, tmp_path)[0].geometry()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(back)


@pytest.mark.parametrize("damage", ["%%%", "AdnQ", "AdnQywADAAAAAAAA", "é" * 50])
def test_a_damaged_note_is_no_place(damage: str, qtbot: QtBot, tmp_path: Path) -> None:
    preferences.keep(tmp_path, place=damage)
    assert opened(qtbot, tmp_path)[0].geometry() == QRect(40, 40, 400, 300)
