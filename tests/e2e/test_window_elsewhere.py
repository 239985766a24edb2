"""What nothing here can cure is done in the practice at a press, and the page looks again and finds nothing."""

from __future__ import annotations

from opend_wizard.flow import Stage
from tests.window import Driver


def test_what_only_the_person_can_do_is_done_at_a_press_and_looked_at_again(driver: Driver) -> None:
    driver.practise("x03-other-brand")
    driver.look("x03")
    assert "The cause was found" in driver.read()
    driver.press("practice-act")
    driver.until(lambda: driver.page.stage is Stage.CAUSE and "No problem was found" in driver.read())
    assert not driver.has("practice-act")


def test_it_is_not_offered_where_a_change_cures_it(driver: Driver) -> None:
    driver.practise("q02-damaged")
    driver.look("q02")
    assert not driver.has("practice-act")
