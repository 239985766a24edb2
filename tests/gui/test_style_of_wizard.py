"""The window where the system's own kind of wizard is another than ours: on Windows, changing it resizes the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.wizard import Wizard


class OnWindows(Wizard):
    """Resized as soon as its kind is chosen, as seen there."""

    def setWizardStyle(self, style: QWizard.WizardStyle) -> None:  # noqa: N802  (Qt's name)
        super().setWizardStyle(style)
        QApplication.sendEvent(self, QResizeEvent(QSize(700, 500), self.size()))


def test_it_may_be_resized_while_it_is_made(qtbot: QtBot, desk: Desk) -> None:
    window = OnWindows(desk)
    qtbot.addWidget(window)
    assert window.wizardStyle() is QWizard.WizardStyle.ModernStyle
    assert window.sideWidget() is window.rail
