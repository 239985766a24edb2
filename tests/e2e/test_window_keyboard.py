"""The main job with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Choice, Stage
from opend_wizard.gui.history import HistoryDialog
from tests.window import Driver

ALT = Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), which, modifier)
    QTest.qWait(1)


def tab_to(name: str) -> None:
    for _ in range(40):
        if focus().objectName() == name:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


def mnemonic(driver: Driver) -> None:
    """Press the key that the primary button names, once it can be pressed."""
    driver.until(driver.ready)
    label = driver.primary.text()
    QTest.keyClick(driver.window, ord(label[label.index("&") + 1].upper()), ALT)


def test_from_the_first_page_to_the_proof_and_back(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    tab_to("practise")
    key(Qt.Key.Key_Space)
    tab_to("practice-fault")
    scene = driver.desk.scene
    assert scene is not None
    key(Qt.Key.Key_Home)
    for _ in range([fault.id for fault in scene.faults].index("q03-neighbour")):
        key(Qt.Key.Key_Down)
    mnemonic(driver)
    driver.wait_for(Stage.TROUBLE)
    assert focus().objectName() == "search"
    key(Qt.Key.Key_Down)
    assert focus().objectName() == "symptom-q03"
    key(Qt.Key.Key_Return)
    driver.wait_for(Stage.CAUSE)

    assert focus().objectName() == "fix-use_free_api_port"
    key(Qt.Key.Key_Down)
    assert focus().objectName() == "fix-stop_api_port_holder"
    key(Qt.Key.Key_Up)
    mnemonic(driver)
    driver.wait_for(Stage.PLAN)
    mnemonic(driver)
    driver.until(lambda: driver.has("outcome"))
    assert driver.desk.session.outcome is Outcome.RESOLVED
    assert isinstance(driver.desk.session.choice, Choice)

    QTest.keyClick(driver.window, Qt.Key.Key_U, ALT)
    driver.until(lambda: driver.has("redo"))
    assert driver.desk.session.undone
    mnemonic(driver)
    driver.wait_for(Stage.CAUSE)
    QTest.keyClick(driver.window, Qt.Key.Key_Left, ALT)
    driver.wait_for(Stage.TROUBLE)
    QTest.keyClick(driver.window, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.isVisible())


def test_the_history_opens_and_closes(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    QTest.keyClick(driver.window, Qt.Key.Key_H, ALT)
    driver.until(lambda: driver.window.findChildren(HistoryDialog))  # a button is seen going down first
    dialog = driver.window.findChildren(HistoryDialog)[-1]
    driver.until(dialog.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.findChildren(HistoryDialog))
    assert driver.window.isVisible()
