"""A phone code in the window, from the cause to the top of the ladder, on a simulated OpenD with a phone of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Stage
from opend_wizard.gui.widgets.ladder import LadderView
from opend_wizard.gui.widgets.words import Words
from opend_wizard.ladder import Footing
from tests.window import Driver


@pytest.fixture
def waiting(driver: Driver) -> Driver:
    """The cause page of an OpenD that waits for a phone code."""
    fault = next(each for each in driver.desk.scene.faults if each.symptom == "q04") if driver.desk.scene else None
    assert fault is not None
    driver.practise(fault.id)
    driver.look("q04")
    return driver


def request(driver: Driver) -> None:
    """Have a code sent, and go on to the page where it is entered."""
    driver.apply("request_phone_code")
    assert driver.desk.session.outcome is Outcome.UNDERWAY
    assert "The first step is done" in driver.read()
    assert "opend-wizard fix" not in driver.read()
    driver.go_to(Stage.PLAN)


def enter(driver: Driver, code: str) -> None:
    """Type the code and send it."""
    driver.type("option-code", code)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))


def newest(driver: Driver) -> str:
    """The code that the page shows as the phone's newest."""
    driver.until(lambda: driver.has("practice-phone-code"))
    return driver.find(Words, "practice-phone-code").accessibleName()


@pytest.mark.slow
def test_the_ladder_breaks_where_opend_waits(waiting: Driver) -> None:
    rungs = waiting.desk.session.ladder
    assert [rung.footing for rung in rungs[:6]] == [Footing.HOLDS] * 6
    assert rungs[6].footing is Footing.BROKEN
    assert {rung.footing for rung in rungs[7:]} == {Footing.NOT_REACHED}
    waiting.press("fold-ladder")
    assert "Rung 7 of 10" in waiting.read()


def test_the_code_takes_the_ladder_to_the_top(waiting: Driver) -> None:
    request(waiting)
    assert not waiting.primary.isEnabled()
    assert waiting.has("option-hint")
    code = newest(waiting)
    assert code == waiting.patient.phone_codes[-1]
    enter(waiting, code)
    assert waiting.desk.session.outcome is Outcome.RESOLVED
    assert "Solved" in waiting.read()
    assert [rung.footing for rung in waiting.desk.session.ladder] == [Footing.HOLDS] * 10
    shown = waiting.find(LadderView, "ladder")
    assert shown.text.count("✓") == 10
    assert code not in waiting.read()


@pytest.mark.slow
def test_a_code_of_the_wrong_form_cannot_be_sent(waiting: Driver) -> None:
    request(waiting)
    waiting.type("option-code", "12 exit")
    waiting.until(lambda: waiting.has("option-trouble"))
    assert not waiting.primary.isEnabled()
    field = waiting.find(QLineEdit, "option-code")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    waiting.until(lambda: waiting.has("option-hint") and not waiting.has("option-trouble"))
    assert not waiting.primary.isEnabled()


@pytest.mark.slow
def test_a_wrong_code_is_told(waiting: Driver) -> None:
    request(waiting)
    enter(waiting, "000000" if newest(waiting) != "000000" else "111111")
    assert waiting.desk.session.outcome is Outcome.UNCHANGED
    assert "did not help" in waiting.read()
    waiting.go_to(Stage.CAUSE)
    assert waiting.has("fix-enter_phone_code")


@pytest.mark.slow
def test_a_second_code_within_a_minute_is_refused_with_the_time(waiting: Driver) -> None:
    request(waiting)
    QTest.mouseClick(waiting.window.button(waiting.window.WizardButton.BackButton), Qt.MouseButton.LeftButton)
    waiting.wait_for(Stage.CAUSE)
    waiting.press("fix-request_phone_code")
    waiting.go_to(Stage.PLAN)
    waiting.go_to(Stage.CHANGE)
    waiting.until(lambda: waiting.has("change-notice"))
    assert "safe again at" in waiting.read()
    assert len(waiting.patient.phone_codes) == 1


@pytest.mark.slow
def test_opend_is_asked_again_only_by_the_persons_wish(waiting: Driver) -> None:
    assert not waiting.has("ask-again")
    waiting.press("look-again")
    waiting.until(lambda: waiting.page.stage is Stage.CAUSE and waiting.has("ask-again"))
    assert waiting.desk.session.ladder[2].footing is Footing.UNSEEN
    assert "may make that code worthless" in waiting.read()
    waiting.press("ask-again")
    waiting.until(lambda: waiting.page.stage is Stage.CAUSE and not waiting.desk.session.unasked)
    assert waiting.desk.session.ladder[6].footing is Footing.BROKEN
    assert not waiting.desk.session.ask_again
    assert not waiting.has("ask-again")
