"""Whole runs one after the other in one window leave nothing behind."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtTest import QTest

from opend_wizard.flow import Stage
from tests.window import Driver

FEW = 150  # of some 13 000: what happens to be under way when it is counted


def whole_run(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.look("q03")
    driver.until(driver.ready)
    driver.go_to(Stage.PLAN)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    driver.press("end-practice")
    driver.wait_for(Stage.OPEND)
    driver.until(lambda: driver.first.choosing is not None and not driver.first.choosing.looking)
    driver.until(lambda: not driver.desk.changing)
    QTest.qWait(1)


def objects() -> int:
    gc.collect()
    return len(gc.get_objects())


@pytest.mark.slow
def test_further_runs_in_the_same_window_leave_no_objects(driver: Driver) -> None:
    for _ in range(2):  # what is loaded and kept once
        whole_run(driver)
    before = objects()
    for _ in range(3):
        whole_run(driver)
    assert objects() - before < FEW
