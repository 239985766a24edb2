"""Drawings of the program."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.texts import Text


def test_a_picture_grows_with_the_systems_text(qtbot: QtBot) -> None:
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    try:
        QApplication.setFont(larger)
        picture = Picture(5)
        qtbot.addWidget(picture)
        picture.show_icon("opend-wizard", Text("Picture"))
        for font in (before, larger):
            QApplication.setFont(font)
            sides = (picture.width(), picture.height(), round(picture.pixmap().deviceIndependentSize().width()))
            assert sides == (spacing.gap(5),) * 3
    finally:
        QApplication.setFont(before)
