"""While the checks tick off and the ladder fills in, nothing that is already shown moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from opend_wizard.flow import Stage
from tests.window import Driver

Places = dict[str, tuple[int, int]]


def places(driver: Driver) -> Places:
    """Where each named thing stands on the page; a rung that is exchanged for its next state keeps its name."""
    page = driver.page
    seen = [each for each in page.findChildren(QWidget) if each.isVisible() and each.objectName()]
    named = {each.objectName(): each.mapTo(page, QPoint()) for each in seen if not each.objectName().startswith("qt_")}
    return {name: (point.x(), point.y()) for name, point in named.items()}


def moved(driver: Driver) -> set[str]:
    """What stood somewhere else before, from the first check to the last tick.

    Between two turns of the event loop a layout may be half done; nobody sees that, so a place counts at the second
    look at which it is the same.
    """
    first: Places = {}
    before: Places = {}
    strayed: set[str] = set()
    while driver.page.stage is Stage.LOOKING:
        now = places(driver)
        steady = {name: place for name, place in now.items() if before.get(name) == place}
        strayed |= {name for name, place in steady.items() if first.setdefault(name, place) != place}
        before = now
        QTest.qWait(5)
    assert any(name.startswith("row-") for name in first), "nothing was seen of the checks"
    return strayed


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "symptom"), [("q10-off", "q12"), ("q01-not-agreed", "q01"), ("q10-off", "all")])
def test_nothing_that_is_shown_moves_while_it_fills_in(driver: Driver, fault: str, symptom: str) -> None:
    driver.practise(fault)
    driver.press("everything" if symptom == "all" else f"symptom-{symptom}")
    driver.go_on()
    driver.until(lambda: driver.page.stage is Stage.LOOKING)
    driver.until(lambda: any(name.startswith("row-") for name in places(driver)))
    assert moved(driver) == set()
