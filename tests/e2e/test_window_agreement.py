"""The questionnaire in the window: the cause, the page to open, waiting, the proof; a picture code; the timeline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from opend_wizard.doctor import Outcome
from opend_wizard.fixes import agreement
from opend_wizard.flow import Stage
from tests.window import Driver

PAGE = "https://www.moomoo.com/en-us/about/api-disclaimer"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenD is asked at once; that it is asked rarely is tested elsewhere."""
    monkeypatch.setattr(agreement, "_PAUSES", (0.1,))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that would have been opened in a browser."""
    pages: list[str] = []

    def open_url(url: QUrl) -> bool:
        pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return pages


def to_the_persons_turn(driver: Driver, fault: str = "q01-not-agreed") -> None:
    driver.practise(fault)
    driver.look("q01")
    assert "is not done" in driver.read()
    assert "undone" not in driver.read()
    driver.press("fix-agree_on_site")
    driver.go_to(Stage.PLAN)
    assert driver.has("open-page")
    assert "first copied" not in driver.read()
    assert driver.primary.text().replace("&", "") == "Begin with this"
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.has("practice-deed"))


@pytest.mark.usefixtures("quick")
def test_agreeing_is_noticed_and_proven(driver: Driver, opened: list[str]) -> None:
    to_the_persons_turn(driver)
    assert opened == []
    driver.press("open-page")
    assert opened == [PAGE]
    assert "notices by itself" in driver.read()
    driver.press("practice-act")
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    assert driver.desk.session.outcome is Outcome.RESOLVED
    assert driver.desk.session.run is None
    assert driver.patient.opend_runs


@pytest.mark.slow
def test_saying_so_proves_nothing(driver: Driver) -> None:
    to_the_persons_turn(driver)
    driver.press("done")
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    assert driver.desk.session.outcome is Outcome.UNCHANGED


@pytest.mark.slow
def test_a_browser_that_does_not_open_is_told(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    to_the_persons_turn(driver)
    driver.press("open-page")
    assert "Copy the address" in driver.read()


@pytest.mark.slow
def test_the_picture_is_shown_and_its_code_entered(driver: Driver) -> None:
    driver.practise("q04-picture-code")
    driver.look("q04")
    driver.apply("request_picture_code")
    driver.go_to(Stage.PLAN)
    shown = driver.find(QLabel, "picture-image")
    assert not shown.pixmap().isNull()
    assert shown.accessibleName()
    assert not driver.has("practice-phone")
    assert driver.patient.stage.opend is not None
    pictures = driver.patient.stage.opend.ask(do="phone")["pictures"]
    assert isinstance(pictures, list)
    driver.type("option-code", str(pictures[-1]))
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    assert driver.desk.session.outcome is Outcome.RESOLVED


@pytest.mark.slow
def test_the_timeline_stands_on_the_cause_page(driver: Driver) -> None:
    driver.practise("q08-gave-way")
    driver.look("q08")
    content = driver.find(QScrollArea, "page-cause-content")
    driver.until(lambda: (now := QApplication.focusWidget()) is not None and content.isAncestorOf(now))
    assert content.verticalScrollBar().value() == 0, "the cause is read first"
    assert driver.has("timeline-picture")
    assert "OpenD gave way" in driver.read()
    assert driver.find(QAbstractButton, "fix-take_quote_right_back").isEnabled()
