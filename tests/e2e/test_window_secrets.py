"""No page of the window, no dialog and no name read aloud holds a planted secret."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from opend_wizard.flow import Stage
from opend_wizard.gui.history import HistoryDialog
from tests.safety.canaries import leaks, leaks_in, plant
from tests.window import Driver


def everything(window: QWidget) -> str:
    """All that `window` shows or has read aloud, hidden parts included."""
    said = []
    for each in (window, *window.findChildren(QWidget)):
        said += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
        if isinstance(each, QLabel | QLineEdit | QAbstractButton):
            said.append(each.text())
        if isinstance(each, QPlainTextEdit | QTextEdit):
            said.append(each.toPlainText())
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is not None:
            said += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)]
    return "\n".join(said).replace("\u200b", "")


def test_no_page_shows_a_secret(driver: Driver, tmp_path: Path) -> None:
    driver.practise("q03-neighbour")
    plant(driver.patient)
    for stage in (Stage.CAUSE, Stage.PLAN, Stage.CHANGE):
        driver.go_to(stage)
        driver.until(driver.page.isComplete)
        assert leaks(everything(driver.window)) == [], stage.name
    assert "api_port" in everything(driver.window), "nothing was read at all"
    driver.window.show_history()
    driver.until(lambda: driver.window.findChild(HistoryDialog))
    dialog = driver.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    driver.until(dialog.runs.count)
    assert leaks(everything(dialog)) == []
    dialog.reject()
    assert list(leaks_in(driver.patient.state_dir)) == []
