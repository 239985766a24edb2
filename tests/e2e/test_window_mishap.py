"""A mistake of the wizard itself: the window stays, the place is kept, the report is offered."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from opend_wizard import crash
from opend_wizard.flow import Stage
from opend_wizard.gui.catching import Catcher
from opend_wizard.gui.history import HistoryDialog
from opend_wizard.gui.jobs import Stop
from opend_wizard.gui.mishap import Mishap
from tests.window import Driver

SECRET = "canary-4711"


@pytest.fixture
def catcher(driver: Driver) -> Catcher:
    return Catcher(driver.window, driver.desk.engine)


def make_a_mistake(catcher: Catcher) -> None:
    try:
        raise ValueError(f"the password {SECRET}")
    except ValueError as error:
        catcher.take(type(error), error, error.__traceback__)


def dialog(driver: Driver) -> Mishap:
    driver.until(lambda: driver.window.findChild(Mishap))
    found = driver.window.findChild(Mishap)
    assert isinstance(found, Mishap)
    return found


def test_the_place_is_kept_and_the_report_offered(driver: Driver, catcher: Catcher) -> None:
    make_a_mistake(catcher)
    shown = dialog(driver)
    (report,) = (driver.desk.engine.state_dir / crash.FOLDER).iterdir()
    text = report.read_text(encoding="utf-8")
    assert "During: opend\n" in text
    assert SECRET not in text
    shown.copy_report.click()
    assert QGuiApplication.clipboard().text() == text
    shown.go_on.click()
    assert driver.page.stage is Stage.OPEND
    assert driver.window.isVisible()


def test_a_mistake_that_repeats_itself_opens_one_window(driver: Driver, catcher: Catcher) -> None:
    for _ in range(3):
        make_a_mistake(catcher)
    dialog(driver).go_on.click()
    assert len(list((driver.desk.engine.state_dir / crash.FOLDER).iterdir())) == 3
    assert len(driver.window.findChildren(Mishap)) == 1


def test_a_mistake_beside_the_window_is_caught_too(driver: Driver, catcher: Catcher) -> None:
    def work(_stop: Stop) -> Iterator[object]:
        yield 1
        raise KeyError(SECRET)

    job = driver.desk.job(work)
    job.abandon()
    driver.desk.begin(job)
    shown = dialog(driver)
    shown.history.click()
    driver.until(lambda: driver.window.findChild(HistoryDialog))
    (report,) = (driver.desk.engine.state_dir / crash.FOLDER).iterdir()
    assert "KeyError" in report.read_text(encoding="utf-8")


def test_errors_of_every_thread_come_here(driver: Driver, catcher: Catcher, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catcher.install()
    thread = threading.Thread(target=int, args=("no number",))
    thread.start()
    thread.join()
    dialog(driver).go_on.click()
    (report,) = (driver.desk.engine.state_dir / crash.FOLDER).iterdir()
    assert "no number" not in report.read_text(encoding="utf-8")


def test_ctrl_c_in_the_terminal_closes_the_window(driver: Driver, catcher: Catcher) -> None:
    catcher.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    driver.until(lambda: not driver.window.isVisible())
