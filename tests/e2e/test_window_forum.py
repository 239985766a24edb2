"""On the pages of the cause and of the proof, what was found is copied for a forum."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from opend_wizard.flow import Stage
from tests.safety.canaries import leaks, plant
from tests.window import Driver


def copied(driver: Driver) -> str:
    QGuiApplication.clipboard().setText("")
    driver.press("copy-forum")
    driver.until(QGuiApplication.clipboard().text)
    return QGuiApplication.clipboard().text()


def test_the_cause_and_the_proof_are_copied_without_a_secret(driver: Driver) -> None:
    driver.press("practise")
    driver.practise("q03-neighbour")
    plant(driver.patient)
    driver.look("q03")
    cause = copied(driver)
    driver.apply("use_free_api_port")
    proof = copied(driver)
    assert driver.page.stage is Stage.CHANGE
    assert leaks(cause + proof) == []
    assert "| Looked at | Expected | Seen |" in cause
    assert "What was done" not in cause
    assert "- Solved" in proof.partition("### What was done")[2]
