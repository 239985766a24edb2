"""The longest pause of the window's event loop, deed by deed, while everything runs.

Run with `PYTHONPATH=. python benchmarks/smoothness.py [CONDITION …]`, offscreen unless QT_QPA_PLATFORM names another
platform (`xvfb-run`, and QT_QPA_PLATFORM=xcb, for a real one). A practice is walked through from the start to the
proof: as it is, with OpenD's port hung, beside a log of 2 GB, and on a slow disk (each opening of a file and each
listing of a folder takes 20 ms longer). Told is, for each deed, the longest that the window's thread computed in one
turn of its event loop (its own processor time), and the most by which a heart that beats in it every 5 ms came too
late, less the time for which other programs had the processor (Linux counts it for each thread in ``/proc``): waiting
for a thread of the window's own, or for the disk, counts there. Fails if one of them passes 50 ms.
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

from PySide6.QtWidgets import QApplication

from opend_wizard.simulator.peers.manners import Manner
from tests.deeds import Deeds
from tests.turns import Turns, watched
from tests.window import Driver

TARGET = 0.05  # seconds
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
    """Print the longest turns of each deed; 1 if one passes the target."""
    app = QApplication.instance() or QApplication(["smoothness"])
    app.setApplicationName("opend-wizard")
    worst = max(_measure(name) for name in sys.argv[1:] or CONDITIONS)
    print(f"longest {worst * 1000:.0f} ms (target {TARGET * 1000:.0f} ms)")
    return 0 if worst <= TARGET else 1


def _measure(name: str) -> float:
    condition = CONDITIONS[name]
    with tempfile.TemporaryDirectory() as folder, watched() as (turns, hand):
        deeds = Deeds(Path(folder) / "state", turns, hand)
        deeds.do(condition.fault, "all", condition.prepare, mended=condition.mended)
    print(f"{name}, {os.getloadavg()[0]:.1f} programs at work:")
    return _told(turns)


def _told(turns: Turns) -> float:
    for deed, longest in turns.longest.items():
        print(f"  {deed:22} computed {longest.computed * 1000:6.1f} ms, late {longest.late * 1000:6.1f} ms", flush=True)
    return max(max(longest.computed, longest.late) for longest in turns.longest.values())


if __name__ == "__main__":
    sys.exit(main())
