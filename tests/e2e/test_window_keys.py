"""The keys of the window: each does what the list says, and the list is made from what reacts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTreeWidget

from opend_wizard.flow import Stage
from opend_wizard.gui import keys
from tests.window import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def sheet(driver: Driver) -> dict[str, str]:
    """What the sheet of keys says, opened by its own key and closed again."""
    QTest.keyClick(driver.window, Qt.Key.Key_Question)
    dialog = driver.window.findChildren(QDialog, "keyboard")[-1]
    tree = dialog.findChildren(QTreeWidget)[0]
    sections = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    lines = [section.child(place) for section in sections if section for place in range(section.childCount())]
    dialog.reject()
    driver.window.activateWindow()  # without a window manager nobody else does it
    QTest.qWaitForWindowActive(driver.window)
    return {line.text(0): line.text(1) for line in lines}


def test_the_list_tells_of_every_key_that_works_here_and_of_no_other(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.press("symptom-q03")
    said = sheet(driver)
    assert said["Ctrl+F"] == "Search the symptoms"
    assert said["Alt+Left"] == "Back"
    assert said["Ctrl+H"] == "History…"
    assert said["Alt+L"] == "Look for the cause"
    assert "F5" not in said, "there is nothing to look at again yet"
    loose = [one for one in driver.window.findChildren(QShortcut) if not isinstance(one, keys.Key)]
    assert not loose, "a key that the list does not know"


@pytest.mark.slow
def test_the_keys_do_what_they_say(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.practise("q10-off")
    driver.press("symptom-q10")
    QTest.keyClick(driver.window, Qt.Key.Key_F, CONTROL)
    search = driver.find(QLineEdit, "search")
    assert QApplication.focusWidget() is search
    QTest.keyClicks(search, "?")
    assert not driver.window.findChildren(QDialog, "keyboard"), "what is typed is typed"
    driver.type("search", "")
    driver.go_to(Stage.CAUSE)
    QTest.keyClick(driver.window, Qt.Key.Key_F5)
    driver.wait_for(Stage.LOOKING)
    driver.wait_for(Stage.CAUSE)
    driver.apply("let_opend_keep_quote_right")
    assert {"F5", "Ctrl+Z"} <= set(sheet(driver))
    QTest.keyClick(driver.window, Qt.Key.Key_Z, CONTROL)
    driver.until(lambda: driver.has("redo"))
    assert driver.desk.session.undone
    assert "Make this change again" in sheet(driver).values()
