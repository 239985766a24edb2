"""A command of the system as one step in the window."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.step import StepView
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text

STEP = RunProgram(("/usr/bin/loginctl", "enable-linger", "me"), Text("Let it linger."), ("/usr/bin/loginctl", "off"))


def words(view: StepView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_the_command_is_shown_can_be_copied_and_its_way_back_is_named(qtbot: QtBot) -> None:
    view = StepView(1, STEP, alone=True)
    qtbot.addWidget(view)
    assert "Let it linger." in words(view)
    assert "/usr/bin/loginctl enable-linger me" in words(view)
    assert "Undoing runs: /usr/bin/loginctl off" in words(view)
    copy = view.findChild(Button, "copy-command")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == "/usr/bin/loginctl enable-linger me"


def test_one_that_asks_for_rights_and_stays_says_both(qtbot: QtBot) -> None:
    view = StepView(1, RunProgram(("/usr/bin/x",), Text("Install it."), elevated=True), alone=False)
    qtbot.addWidget(view)
    assert "asks you for permission" in words(view)
    assert "cannot be undone" in words(view)
