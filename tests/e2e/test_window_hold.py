"""Holding the line in the window, on a simulated OpenD that drops the silent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from opend_wizard.flow import Stage
from opend_wizard.gui.widgets.lifeline import Lifeline
from opend_wizard.model import Verdict
from opend_wizard.opend.api import Event
from opend_wizard.opend.lifelines import recall
from tests.window import Driver


@pytest.fixture
def dropping(driver: Driver) -> Driver:
    """The cause page of an OpenD that hangs up on the silent."""
    driver.practise("q15-no-heartbeat")
    driver.look("q15")
    return driver


def verdict_of(driver: Driver, check: str) -> Verdict:
    report = driver.desk.session.report
    assert report is not None
    return report.finding(check).verdict


def test_two_lines_are_held_side_by_side_and_the_cause_is_found(dropping: Driver) -> None:
    assert verdict_of(dropping, "silent_lines_are_kept") is Verdict.SKIPPED
    dropping.press("hold-start")
    assert dropping.has("hold-stop")
    assert not dropping.has("hold-start")
    beating = dropping.find(Lifeline, "lifeline-beating")
    dropping.until(lambda: beating.trace.ticks and 0 < beating.trace.grown < 1)
    assert "With heartbeats" in beating.text
    dropping.until(lambda: dropping.has("hold-result"))
    silent = dropping.find(Lifeline, "lifeline-silent")
    assert silent.trace.end is not None
    assert silent.trace.end.event is Event.DROPPED
    assert "dropped by OpenD" in silent.text
    assert beating.trace.end is not None
    assert beating.trace.end.event is Event.HELD
    assert "heartbeats answered" in beating.text
    assert "hung up on the silent line after 3." in dropping.read()
    QTest.qWait(1)  # until the button has its place
    dropping.press("hold-look-again")
    dropping.until(lambda: verdict_of(dropping, "silent_lines_are_kept") is Verdict.PROBLEM)
    dropping.wait_for(Stage.CAUSE)
    assert "every 0.8 s" in dropping.read()


@pytest.mark.slow
def test_it_can_be_stopped_and_then_nothing_is_measured(dropping: Driver) -> None:
    dropping.press("hold-start")
    silent = dropping.find(Lifeline, "lifeline-silent")
    dropping.until(lambda: silent.trace.grown > 0)
    QTest.keyClick(dropping.page, Qt.Key.Key_Escape)
    dropping.until(lambda: dropping.has("hold-result"))
    assert dropping.window.isVisible()
    assert "Nothing was measured" in dropping.read()
    assert not dropping.has("hold-look-again")
    assert dropping.has("hold-start")
    assert recall(dropping.patient.state_dir, dropping.patient.layout.data_dir) is None


@pytest.mark.slow
def test_leaving_the_page_ends_the_lines(dropping: Driver) -> None:
    dropping.press("hold-start")
    silent = dropping.find(Lifeline, "lifeline-silent")
    dropping.until(lambda: silent.trace.grown > 0)
    QTest.mouseClick(dropping.window.button(dropping.window.WizardButton.BackButton), Qt.MouseButton.LeftButton)
    dropping.wait_for(Stage.TROUBLE)
    opend = dropping.patient.stage.opend
    assert opend is not None
    dropping.until(lambda: opend.ask(do="state")["callers"] == 0)


@pytest.mark.slow
def test_other_troubles_are_not_asked_to_hold_a_line(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.look("q14")
    assert not driver.has("hold-panel")
