"""What can come between a plan and its proof."""

from __future__ import annotations

import pytest

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Choice, Stage
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text
from tests.window import Driver

CHECK = "opend_comes_first"
OFF, ON = b"<auto_hold_quote_right>0<", b"<auto_hold_quote_right>1<"


def at_the_plan(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.look("q10")
    driver.go_to(Stage.PLAN)


def by_hand(driver: Driver) -> None:
    """What the person is asked to do."""
    config = driver.patient.layout.config
    config.write_bytes(config.read_bytes().replace(OFF, ON))


def ask_instead(driver: Driver, *, noticing: bool) -> None:
    """Let the plan be something that only the person can do."""
    config = driver.patient.layout.config
    noticed = (lambda: ON in config.read_bytes()) if noticing else None
    step = AskPerson(Text("Set auto_hold_quote_right to 1."), f"nano {config}", noticed)
    choice = Choice(CHECK, Fix("by_hand", Text("Change it yourself."), (step,)))
    driver.desk.update(driver.desk.session.choosing(choice))


def test_what_only_the_person_can_do_is_noticed_and_proven(driver: Driver) -> None:
    at_the_plan(driver)
    ask_instead(driver, noticing=True)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("copy-command"))
    assert "Set auto_hold_quote_right to 1." in driver.read()
    assert "notices by itself" in driver.read()
    by_hand(driver)
    driver.until(lambda: driver.has("outcome"))
    assert driver.desk.session.outcome is Outcome.RESOLVED
    assert driver.desk.session.run is None
    assert not driver.has("undo")


@pytest.mark.slow
@pytest.mark.parametrize("honest", [True, False])
def test_saying_that_it_is_done_is_checked(driver: Driver, honest: bool) -> None:
    at_the_plan(driver)
    ask_instead(driver, noticing=False)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("done"))
    if honest:
        by_hand(driver)
    driver.press("done")
    driver.until(lambda: driver.has("outcome"))
    assert driver.desk.session.outcome is (Outcome.RESOLVED if honest else Outcome.UNCHANGED)


def test_a_file_that_was_changed_meanwhile_is_not_overwritten(driver: Driver) -> None:
    at_the_plan(driver)
    config = driver.patient.layout.config
    newer = config.read_bytes() + b"<!-- mine -->"
    config.write_bytes(newer)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("try-again"))
    assert "Nothing was changed" in driver.read()
    assert config.read_bytes() == newer
    assert "plan" in driver.primary.text()
    driver.go_to(Stage.PLAN)


@pytest.mark.slow
def test_what_did_not_help_leads_to_what_is_left(driver: Driver) -> None:
    at_the_plan(driver)
    choice = driver.desk.session.choice
    assert choice is not None
    config = driver.patient.layout.config
    step = choice.fix.steps[0]
    useless = AskPerson(step.describe())
    driver.desk.update(driver.desk.session.choosing(Choice(CHECK, Fix("useless", Text("Wait."), (useless,)))))
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("done"))
    driver.press("done")
    driver.until(lambda: driver.has("outcome"))
    assert "Nothing is different yet" in driver.read()
    driver.go_to(Stage.CAUSE)
    assert driver.has("fix-let_opend_keep_quote_right")
    assert OFF in config.read_bytes()


@pytest.mark.slow
def test_when_it_still_does_not_work_everything_is_checked(driver: Driver) -> None:
    at_the_plan(driver)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("still-broken"))
    driver.press("still-broken")
    driver.wait_for(Stage.CAUSE)
    report = driver.desk.session.report
    assert report is not None
    assert len(report.examined) > 10
    assert driver.desk.session.everything
