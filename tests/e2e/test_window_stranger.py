"""Somebody who has never seen the window, and reads no documentation, gets every practised trouble to its end."""

from __future__ import annotations

import pytest

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Stage
from opend_wizard.gui.widgets.finding import FixCard
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.faults import FAULTS
from tests.window import Driver

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

ROUNDS = 6  # a phone code takes two: it is requested, then entered
TYPED = {"option-account": "200001"}  # what only the person knows


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_pressing_what_is_offered_leads_to_the_proof(driver: Driver, fault: Fault) -> None:
    reason = fault.impossible()
    if reason is not None:
        pytest.skip(str(reason))
    driver.practise(fault.id)
    driver.go_to(Stage.CAUSE)  # the practice has chosen its symptom
    seen = driver.read()
    assert any(words in seen for words in ("The cause was found", "could cause trouble", "hold it, right here")), seen
    for _ in range(ROUNDS):
        if heal(driver):
            return
    raise AssertionError(f"no way out of {driver.page.stage.name}: {driver.read()}")


def heal(driver: Driver) -> bool:
    """Do the first thing that the page offers; whether the trouble is gone then."""
    before = driver.desk.session.report
    if driver.has("practice-act"):
        driver.press("practice-act")
    elif driver.has("hold-start"):
        driver.press("hold-start")  # there is nothing to change: what was measured is the end
        driver.until(lambda: driver.has("hold-look-again"))
        driver.press("hold-look-again")
        driver.until(lambda: driver.desk.session.report is not before and driver.page.stage is Stage.CAUSE)
        return "The cause was found" in driver.read() or "could cause trouble" in driver.read()
    else:
        if driver.page.stage is Stage.CAUSE:
            choose(driver)
        change(driver)
        outcome = driver.desk.session.outcome
        if outcome is not Outcome.RESOLVED:
            driver.go_on()
        if outcome in (Outcome.RESOLVED, Outcome.UNDERWAY):
            driver.until(lambda: outcome is Outcome.RESOLVED or driver.page.stage is Stage.PLAN)
            return outcome is Outcome.RESOLVED
    driver.until(lambda: driver.desk.session.report is not before and driver.page.stage is Stage.CAUSE)
    report = driver.desk.session.report
    return report is not None and not report.causes


def choose(driver: Driver) -> None:
    """Go on with what is chosen; where nothing is, with what is offered first."""
    if not driver.ready():
        offered = [card.objectName() for card in driver.page.findChildren(FixCard) if card.isVisible()]
        first = [name for name in offered if "request" in name and not received(driver)]  # before it can be entered
        driver.press((first or offered)[0])
    driver.go_to(Stage.PLAN)


def change(driver: Driver) -> None:
    """Fill in what is asked for, apply, and wait for what it came to."""
    fields = (*TYPED, "option-code")
    driver.until(lambda: driver.ready() or any(driver.has(name) for name in fields))
    for name in fields:
        if driver.has(name):
            driver.type(name, TYPED.get(name) or received(driver))
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("outcome") or driver.has("practice-act"))
    if driver.has("practice-act"):
        driver.press("practice-act")
        driver.until(lambda: driver.has("outcome"))


def received(driver: Driver) -> str:
    """The newest code that the person can read: on the practice phone, or in the picture."""
    opend = driver.patient.stage.opend
    assert opend is not None
    phone = opend.ask(do="phone")
    codes = phone["codes"] or phone["pictures"]
    assert isinstance(codes, list)
    return str(codes[-1]) if codes else ""
