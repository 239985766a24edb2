"""What a screen reader is told while the page changes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.window import Driver


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_every_page_and_the_proof_are_announced_once_and_in_order(driver: Driver, heard: list[str]) -> None:
    driver.practise("q10-off")
    driver.look("q10")
    driver.apply("let_opend_keep_quote_right")
    driver.press("undo")
    driver.until(lambda: driver.has("redo"))
    assert heard == [
        "What is going wrong?",
        "Looking for the cause",
        "The cause was found",
        "What will change",
        "Making the change",
        "Checking again",
        "Did it help?",
        "Solved. The check that failed before passes now.",
        "One moment",
        "The change was undone",
    ]
