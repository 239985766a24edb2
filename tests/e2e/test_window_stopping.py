"""Nothing freezes the window, and whatever is under way can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from opend_wizard.flow import Stage
from opend_wizard.gui.widgets import rows
from opend_wizard.journal import Journal, Progress, Run
from opend_wizard.machine import Listener, Machine
from opend_wizard.model import Fix
from opend_wizard.patience import Patience
from tests.circle import tree
from tests.window import Driver

TICKS = 20  # of a clock in the window, seen while something hangs: as often as one likes where it lives


class Hanging:
    """A question to the system that is not answered until `answer` is set."""

    def __init__(self) -> None:
        self.asked, self.answer = threading.Event(), threading.Event()

    def listeners(self) -> tuple[Listener, ...]:
        self.asked.set()
        self.answer.wait()
        return ()

    @property
    def under_way(self) -> bool:
        return self.asked.is_set() and not self.answer.is_set()


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    """The system does not answer when asked who listens, nor does looking give up; the end of the test answers."""
    hanging = Hanging()
    monkeypatch.setattr(Machine, "listeners", hanging.listeners)
    monkeypatch.setattr(Patience, "granted", lambda _patience, _seconds: 3600.0)
    yield hanging
    hanging.answer.set()


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


def test_the_window_lives_while_the_system_does_not_answer(driver: Driver, hanging: Hanging) -> None:
    ticks: list[bool] = []
    start_looking(driver)
    driver.until(hanging.asked.is_set)
    timer = QTimer(driver.window, interval=5)
    timer.timeout.connect(lambda: ticks.append(hanging.under_way))
    timer.start()
    driver.until(lambda: len(ticks) >= TICKS)
    timer.stop()
    assert all(ticks)
    assert driver.page.stage is Stage.LOOKING


@pytest.mark.slow
def test_a_check_that_takes_long_is_named(driver: Driver, hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "SLOW", 0.2)
    start_looking(driver)
    driver.until(lambda: driver.has("slow-notice"))
    assert "takes longer than usual" in driver.read()


@pytest.mark.parametrize("how", ["button", "escape"])
def test_looking_stops_while_it_hangs_and_can_begin_anew(driver: Driver, hanging: Hanging, how: str) -> None:
    start_looking(driver)
    driver.until(hanging.asked.is_set)
    if how == "button":
        driver.press("stop-looking")
    else:
        QTest.keyClick(driver.window, Qt.Key.Key_Escape)
    driver.until(lambda: driver.has("look-again"))
    assert hanging.under_way
    assert "Looking was stopped" in driver.read()
    assert driver.window.isVisible()
    hanging.answer.set()
    driver.press("look-again")
    driver.wait_for(Stage.CAUSE)


@pytest.mark.slow
def test_going_back_forgets_the_look_that_is_under_way(driver: Driver, hanging: Hanging) -> None:
    start_looking(driver)
    driver.until(hanging.asked.is_set)
    driver.window.button(driver.window.WizardButton.BackButton).click()
    assert driver.page.stage is Stage.TROUBLE
    hanging.answer.set()
    driver.until(lambda: driver.desk.pool.activeThreadCount() == 0)
    QTest.qWait(50)  # whatever it has said arrives
    assert driver.page.stage is Stage.TROUBLE
    assert driver.desk.session.report is None


def test_the_window_closes_while_a_look_hangs(driver: Driver, hanging: Hanging) -> None:
    start_looking(driver)
    driver.until(hanging.asked.is_set)
    driver.window.close()
    assert not driver.window.isVisible()
    assert hanging.under_way


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

    def note() -> None:
        seen.extend(run.state.value for run in journal(driver).runs())

    driver.desk.settled.connect(note, Qt.ConnectionType.SingleShotConnection)
    driver.window.close()
    assert driver.window.isVisible()
    driver.until(lambda: not driver.window.isVisible())
    assert seen == ["taken_back"]


def journal(driver: Driver) -> Journal:
    return Journal(driver.desk.engine.state_dir, Machine())
