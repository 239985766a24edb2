"""While the person does something elsewhere the window watches, and moves on by itself when it sees the change."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from opend_wizard.doctor import Outcome, lookout
from opend_wizard.flow import Stage
from opend_wizard.gui.widgets import lookout as view
from opend_wizard.gui.widgets.lookout import Lookout
from tests.window import Driver

RUNS = "opend_is_running"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookout, "OFTEN", 0.02)
    monkeypatch.setattr(view, "_SECOND", 40)


def watching(driver: Driver) -> Lookout:
    return driver.find(Lookout, "lookout")


def ended(driver: Driver) -> Lookout:
    """The page that says that OpenD does not run, watching."""
    driver.practise("q10-off")
    driver.patient.stop_opend()
    driver.look("q12")
    assert "OpenD is not running." in driver.read()
    found = watching(driver)
    driver.until(lambda: found._known is not None)
    return found


def test_an_opend_that_is_started_elsewhere_is_looked_at_again_by_itself(driver: Driver) -> None:
    ended(driver)
    driver.patient.start_opend()
    driver.until(lambda: driver.has("stirred"))
    assert "OpenD was started." in driver.read()
    assert "Looking again in" in driver.read()
    driver.until(lambda: driver.page.stage is Stage.CAUSE and "OpenD is not running." not in driver.read())
    assert not driver.has("lookout")  # nothing is wrong any more


@pytest.mark.slow
def test_hands_on_the_window_hold_it_back_and_a_button_keeps_it_here(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = ended(driver)
    monkeypatch.setattr(view, "MOMENT", 3)
    driver.patient.start_opend()
    driver.until(lambda: found.counting and found._left < view.MOMENT)
    QTest.keyClick(driver.page, Qt.Key.Key_Shift)
    assert found._left == view.MOMENT
    driver.press("stay-here")
    assert not found.counting
    driver.patient.stop_opend()
    driver.until(lambda: "OpenD has ended." in driver.read())
    assert not found.counting
    assert driver.page.stage is Stage.CAUSE
    before = driver.desk.session.report
    driver.press("look-now")
    driver.until(lambda: driver.desk.session.report is not before)


@pytest.mark.slow
def test_nothing_is_watched_where_nobody_sees_it(driver: Driver) -> None:
    found = ended(driver)
    driver.window.hide()
    assert found._job is None
    driver.patient.start_opend()
    driver.window.show()
    driver.until(lambda: driver.has("stirred"))
    driver.press("stop-watching")
    assert found._job is None
    assert not driver.has("lookout")


@pytest.mark.slow
def test_where_the_wizard_can_mend_it_a_change_is_only_told(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.patient.stop_opend()
    driver.look("q10")
    found = watching(driver)
    driver.until(lambda: found._known is not None)
    driver.patient.start_opend()
    driver.until(lambda: driver.has("stirred"))
    assert not found.counting
    assert not any(each.isVisible() for each in found.findChildren(QWidget, "stay-here"))
    assert driver.primary.text() == "&Review the change"


def change_settings_and_wait(driver: Driver, when: int) -> None:
    before = driver.desk.session.report
    os.utime(driver.patient.layout.config, (when, when))
    driver.until(lambda: driver.desk.session.report is not before)
    driver.wait_for(Stage.CAUSE)
    found = watching(driver)
    driver.until(lambda: found._known is not None)


@pytest.mark.slow
def test_what_keeps_changing_is_not_looked_at_for_ever(driver: Driver) -> None:
    ended(driver)
    for turn in range(3):
        change_settings_and_wait(driver, turn)
    os.utime(driver.patient.layout.config, (9, 9))
    driver.until(lambda: "OpenD.xml was changed." in driver.read())
    assert not watching(driver).counting


@pytest.mark.slow
def test_a_code_that_was_entered_elsewhere_is_noticed_and_typing_is_left_alone(driver: Driver) -> None:
    driver.practise("q04-phone-code")
    driver.look("q04")
    driver.press("fix-enter_phone_code")
    driver.go_to(Stage.PLAN)
    found = watching(driver)
    driver.until(lambda: found._known is not None)
    driver.type("option-code", "12")
    driver.patient.stop_opend()
    driver.until(lambda: "OpenD has ended." in driver.read())
    assert not found.counting
    assert driver.find(QLineEdit, "option-code").text() == "12"
    before = driver.desk.session.report
    driver.press("look-now")
    driver.until(lambda: driver.desk.session.report is not before)


@pytest.mark.slow
def test_a_change_that_needs_opend_stopped_waits_for_its_end_and_goes_on(driver: Driver) -> None:
    driver.practise("q06-clone")
    driver.look("q06")
    driver.press("fix-renew_device_id")
    driver.go_to(Stage.PLAN)
    driver.patient.start_opend()
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("change-notice"))
    assert "The wizard notices when it has ended" in driver.read()
    assert driver.desk.session.run is None
    driver.patient.stop_opend()
    driver.until(lambda: driver.desk.session.outcome is not None)
    assert driver.desk.session.outcome is Outcome.RESOLVED


@pytest.mark.slow
def test_waiting_for_the_end_of_opend_can_be_given_up(driver: Driver) -> None:
    driver.practise("q06-clone")
    driver.look("q06")
    driver.press("fix-renew_device_id")
    driver.go_to(Stage.PLAN)
    driver.patient.start_opend()
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("change-notice"))
    driver.press("stop")
    driver.until(lambda: driver.has("try-again"))
    assert "Nothing was changed" in driver.read()
    driver.patient.stop_opend()
    driver.press("try-again")
    driver.until(lambda: driver.desk.session.outcome is not None)
