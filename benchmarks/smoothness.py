"""The longest pause of the window's event loop, deed by deed, while everything runs.

Run with `PYTHONPATH=. python benchmarks/smoothness.py [CONDITION …]`, offscreen unless QT_QPA_PLATFORM names another
platform (`xvfb-run`, and QT_QPA_PLATFORM=xcb, for a real one). A practice is walked through from the start to the
proof: as it is, with OpenD's port hung, beside a log of 2 GB, and on a slow disk (each opening of a file and each
listing of a folder takes 20 ms longer). A heart in the window beats every 5 ms; a pause is what a beat comes too late,
less the time for which other programs had the processor (Linux counts it for each thread in ``/proc``). Waiting for a
thread of the window's own, or for the disk, counts. Fails if a pause passes 50 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from opend_wizard import languages
from opend_wizard.flow import Stage
from opend_wizard.gui.switching import speak
from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.simulator.peers.manners import Manner
from tests.window import Driver

TARGET = 0.05  # seconds
BEAT = 0.005
LATE = 0.02  # what a slow disk takes for each file
HUGE = 2_000_000_000  # bytes
_LINE = b"2026-09-18 10:00:00.123 [Net] heartbeat ok rtt=12ms session 12 queue=0 pending=0 user verified\n"
_FILE_EVENTS = ("open", "os.listdir", "os.scandir")


@dataclass(frozen=True)
class Condition:
    """What makes it hard: a fault to practise on, if it can be mended, and what is done to the simulated OpenD."""

    fault: str
    prepare: Callable[[Driver], object]
    mended: bool = True


class Heart:
    """Beats in the window's thread; what comes too late is noted for the deed that is being done."""

    def __init__(self) -> None:
        self.deed = ""
        self.worst: dict[str, tuple[float, float]] = {}  # pause, and how much of it the thread itself computed
        self._last = self._clocks()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = self._clocks()
        passed, kept, computed = (after - before for after, before in zip(now, self._last, strict=True))
        self._last = now
        pause = passed - kept - BEAT
        if self.deed and pause > self.worst.get(self.deed, (0.0, 0.0))[0]:
            self.worst[self.deed] = (pause, computed)

    @staticmethod
    def _clocks() -> tuple[float, float, float]:
        """Time, time for which this thread had to wait for a processor, time it computed; all in seconds."""
        kept = 0.0
        if sys.platform == "linux":
            kept = int(Path("/proc/thread-self/schedstat").read_bytes().split()[1]) / 1e9
        return time.monotonic(), kept, time.thread_time()


class Walk:
    """One practice from the start to the proof, where it can be mended, and what else the window can do."""

    def __init__(self, folder: Path, heart: Heart, condition: Condition) -> None:
        self._heart, self._condition = heart, condition
        self._driver = Driver(folder)

    def go(self) -> None:
        """Do everything, each deed under its name."""
        driver = self._driver
        for name, deed in (
            ("start", self._start),
            ("practice is set up", self._set_up),
            ("words are searched", self._search),
            ("everything is checked", self._check),
            ("causes, details unfolded", self._unfold),
            *((("plan", self._plan), ("change and proof", self._change)) if self._condition.mended else ()),
            ("history", lambda: self._dialog(driver.window.show_history)),
            ("report", lambda: self._dialog(driver.window.show_report)),
            ("other languages", self._speak),
            ("other sizes", self._resize),
            ("end", driver.close),
        ):
            self._heart.deed = name
            deed()
            QTest.qWait(50)
        self._heart.deed = ""

    def _start(self) -> None:
        self._driver.open()
        self._driver.until(lambda: self._driver.window.page(Stage.CHANGE) is not None)

    def _set_up(self) -> None:
        self._driver.practise(self._condition.fault)
        self._heart.deed = ""  # what is prepared is no deed of the window's
        self._condition.prepare(self._driver)
        QTest.qWait(50)

    def _search(self) -> None:
        field = self._driver.find(QLineEdit, "search")
        for letter in "port in use":
            QTest.keyClick(field, letter)
            QTest.qWait(20)
        field.clear()

    def _check(self) -> None:
        self._driver.look("all")

    def _unfold(self) -> None:
        for button in self._driver.page.findChildren(Disclosure):
            if button.isVisible():
                button.click()
                QTest.qWait(20)

    def _plan(self) -> None:
        driver = self._driver
        driver.go_to(Stage.PLAN)

    def _change(self) -> None:
        driver = self._driver
        driver.go_to(Stage.CHANGE)
        driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))

    def _dialog(self, show: Callable[[], None]) -> None:
        show()
        QTest.qWait(500)
        for dialog in self._driver.window.findChildren(QDialog):
            dialog.close()

    def _speak(self) -> None:
        for language in (*languages.LANGUAGES[1:], languages.ENGLISH):
            speak(language)
            QTest.qWait(50)

    def _resize(self) -> None:
        for width in (*range(960, 560, -40), *range(560, 1300, 60)):
            self._driver.window.resize(width, width * 2 // 3)
            QTest.qWait(20)


def _nothing(_driver: Driver) -> None:
    """As it is."""


def _hang(driver: Driver) -> None:
    opend = driver.patient.stage.opend
    if opend is None:
        raise RuntimeError("the simulated OpenD does not run")
    opend.ask(do="manner", manner=Manner.SILENT.value)


def _slow_down(driver: Driver) -> None:
    """Files below the practice and the wizard's own folder take longer; an audit hook cannot be removed again."""
    folders = (str(driver.patient.folder), str(driver.desk.state_dir))

    def late(event: str, arguments: tuple[object, ...]) -> None:
        if event in _FILE_EVENTS and str(arguments[0]).startswith(folders):
            time.sleep(LATE)

    sys.addaudithook(late)


def _write_log(driver: Driver) -> None:
    block = _LINE * 100_000
    with (driver.patient.layout.data_dir / "Log" / "GTWLog_0_2026_09_18_10_00_00.log").open("wb") as log:
        for _ in range(HUGE // len(block)):
            log.write(block)


CONDITIONS = {
    "as it is": Condition("q03-neighbour", _nothing),
    "hung port": Condition("q13-quiet", _hang, mended=False),
    "huge log": Condition("q03-neighbour", _write_log),
    "slow disk": Condition("q03-neighbour", _slow_down),  # last: it stays slow
}


def main() -> int:
    """Print the longest pause of each deed; 1 if one passes the target."""
    wanted = sys.argv[1:] or list(CONDITIONS)
    app = QApplication.instance() or QApplication(["smoothness"])
    app.setApplicationName("opend-wizard")
    worst = 0.0
    for name in wanted:
        heart = Heart()
        with tempfile.TemporaryDirectory() as folder:
            Walk(Path(folder) / "state", heart, CONDITIONS[name]).go()
        print(f"{name}:")
        for deed, (pause, computed) in heart.worst.items():
            print(
                f"  {deed:26} {pause * 1000:6.1f} ms, of which {computed * 1000:6.1f} ms computed by the window itself"
            )
        worst = max([worst, *(pause for pause, _ in heart.worst.values())])
    busy = os.getloadavg()[0]
    print(f"longest pause {worst * 1000:.0f} ms (target {TARGET * 1000:.0f} ms); {busy:.1f} programs at work")
    return 0 if worst <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
