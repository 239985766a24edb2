"""Nothing freezes the window, and whatever is under way can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest

from opend_wizard.flow import Stage
from opend_wizard.gui.widgets import rows
from opend_wizard.journal import Journal, Progress, Run
from opend_wizard.machine import Listener, Machine
from opend_wizard.model import Fix
from tests.circle import tree
from tests.window import Driver

AT_ONCE = 1000  # milliseconds, on a machine that does other things too
LONGEST_PAUSE = 250  # milliseconds, likewise


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The system does not answer when asked who listens; the answer comes with the end of the test."""
    answer = threading.Event()

    def listeners(_machine: Machine) -> tuple[Listener, ...]:
        answer.wait(30)
        return ()

    monkeypatch.setattr(Machine, "listeners", listeners)
    yield answer
    answer.set()


@pytest.fixture
def halting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change goes on only when it is stopped: there is time to do so in its middle."""
    perform = Journal.perform

    def slowly(self: Journal, fix: Fix, symptom: str, stop: object) -> Iterator[Progress | Run]:
        for item in perform(self, fix, symptom, stop):  # type: ignore[arg-type]  # handed on as it is
            yield item
            while not stop():  # type: ignore[operator]  # the flag
                time.sleep(0.01)

    monkeypatch.setattr(Journal, "perform", slowly)


def start_looking(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.press("symptom-q03")
    driver.go_on()
    driver.wait_for(Stage.LOOKING)


def start_changing(driver: Driver) -> None:
    driver.practise("q02-damaged")
    driver.look("q02")
    driver.go_to(Stage.PLAN)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.changing and driver.has("stop"))


def longest_pause(driver: Driver, milliseconds: int) -> int:
    """The longest time in which the window did nothing, while it lives for so long."""
    clock, pauses = QElapsedTimer(), []

    def tick() -> None:
        pauses.append(clock.restart())

    timer = QTimer(driver.window)
    timer.timeout.connect(tick)
    clock.start()
    timer.start(5)
    QTest.qWait(milliseconds)
    timer.stop()
    return max(pauses)


def test_the_window_lives_while_the_system_does_not_answer(driver: Driver, hanging: threading.Event) -> None:
    start_looking(driver)
    assert longest_pause(driver, 600) < LONGEST_PAUSE
    assert driver.page.stage is Stage.LOOKING


@pytest.mark.slow
def test_a_check_that_takes_long_is_named(
    driver: Driver, hanging: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "SLOW", 0.2)
    start_looking(driver)
    driver.until(lambda: driver.has("slow-notice"))
    assert "takes longer than usual" in driver.read()


@pytest.mark.parametrize("how", ["button", "escape"])
def test_looking_stops_at_once_and_can_begin_anew(driver: Driver, hanging: threading.Event, how: str) -> None:
    start_looking(driver)
    QTest.qWait(50)
    clock = QElapsedTimer()
    clock.start()
    if how == "button":
        driver.press("stop-looking")
    else:
        QTest.keyClick(driver.window, Qt.Key.Key_Escape)
    driver.until(lambda: driver.has("look-again"))
    assert clock.elapsed() < AT_ONCE
    assert "Looking was stopped" in driver.read()
    assert driver.window.isVisible()
    hanging.set()
    driver.press("look-again")
    driver.wait_for(Stage.CAUSE)


@pytest.mark.slow
def test_going_back_forgets_the_look_that_is_under_way(driver: Driver, hanging: threading.Event) -> None:
    start_looking(driver)
    driver.window.button(driver.window.WizardButton.BackButton).click()
    assert driver.page.stage is Stage.TROUBLE
    hanging.set()
    QTest.qWait(700)
    assert driver.page.stage is Stage.TROUBLE
    assert driver.desk.session.report is None


def test_the_window_closes_at_once_while_a_look_hangs(driver: Driver, hanging: threading.Event) -> None:
    start_looking(driver)
    QTest.qWait(50)
    clock = QElapsedTimer()
    clock.start()
    driver.window.close()
    assert not driver.window.isVisible()
    assert clock.elapsed() < 2 * AT_ONCE


def test_a_change_that_is_stopped_is_taken_back(driver: Driver, halting: None) -> None:
    driver.practise("q02-damaged")
    folder, state_dir = driver.patient.folder, driver.patient.state_dir
    broken = tree(folder, state_dir)
    driver.look("q02")
    driver.go_to(Stage.PLAN)
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.changing and driver.has("stop"))
    driver.press("stop")
    driver.until(lambda: driver.has("try-again"))
    assert "Nothing was changed" in driver.read()
    assert tree(folder, state_dir) == broken
    assert driver.desk.session.run is None
    driver.go_to(Stage.PLAN)


def test_closing_in_the_middle_of_a_change_takes_it_back_first(driver: Driver, halting: None) -> None:
    start_changing(driver)
    runs = driver.desk.engine.state_dir / "runs"
    driver.until(lambda: any(runs.glob("*")))
    seen: list[str] = []
    driver.desk.settled.connect(lambda: seen.extend(run.state.value for run in journal(driver).runs()))
    driver.window.close()
    assert driver.window.isVisible()
    driver.until(lambda: not driver.window.isVisible())
    assert seen == ["taken_back"]


def journal(driver: Driver) -> Journal:
    return Journal(driver.desk.engine.state_dir, Machine())
