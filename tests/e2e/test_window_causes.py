"""“I am not sure”: the likeliest cause on top, what follows from it below, and what would tell two causes apart."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from opend_wizard.simulator.faults import own_data
from tests.window import Driver


@pytest.mark.slow
def test_what_follows_from_a_cause_is_folded_below_it(driver: Driver) -> None:
    driver.practise("q02-folder-missing")
    driver.look("all")
    assert driver.has("finding-data_folder_exists")
    assert not driver.has("finding-own_data_is_complete")
    driver.press("fold-follows")
    assert "missing or damaged" in driver.read()
    assert "It also explains this:" not in driver.read()
    driver.press("fold-why")
    assert "It also explains this:" in driver.read()
    assert not driver.has("tell-apart")


@pytest.mark.slow
def test_two_causes_come_with_what_would_tell_them_apart(driver: Driver) -> None:
    driver.practise("q03-no-port")
    own_data.lose_own_data(driver.patient.stage)
    driver.look("all")
    assert "2 problems were found" in driver.read()
    assert "Which of these do you see?" in driver.read()
    driver.press("fold-others")
    assert driver.has("finding-api_port_is_free")
    assert driver.has("finding-own_data_is_complete")


def test_a_healthy_opend_gets_one_calm_sentence_and_the_way_ends(driver: Driver) -> None:
    driver.practise("q11-on")
    driver.look("all")
    assert "Everything that could be checked is fine." in driver.read()
    assert driver.page.primary.source == "&Done"
    assert not driver.has("tell-apart")
    driver.press("fold-asked")
    driver.until(lambda: driver.has("fix-let_apps_keep_quote_right"))  # what is unfolded is put in one by one
    QTest.qWait(1)  # and finds its place
    driver.press("fix-let_apps_keep_quote_right")
    assert driver.page.primary.source == "&Review the change"
