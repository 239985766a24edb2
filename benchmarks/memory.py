"""Memory of the window after whole runs, beside a bare PySide6 wizard.

Run with `PYTHONPATH=. python benchmarks/memory.py [RUNS]`. A whole run is a practice from its start over the proof of
its change to its end. Measured is the memory of the process (RSS; libraries shared with other programs count in both),
and what it alone would give back (USS): after the first run beside a bare wizard's, and after each of the following
runs in the same window. The first three warm up what is loaded once; over the rest nothing may be left behind, neither
memory nor Python's objects. What QtTest takes, by which the window is worked here and never by a person, is measured in
a bare wizard and taken off for the ratio. Fails beyond 1.5 times a bare wizard, or where every further run leaves more.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = """
import sys
import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

def tell():
    memory = psutil.Process().memory_full_info()
    print(memory.rss, memory.uss)
    app.quit()

app = QApplication(sys.argv)
wizard, page = QWizard(), QWizardPage()
QVBoxLayout(page).addWidget(QLabel("OpenD"))
wizard.addPage(page)
wizard.resize(960, 640)
wizard.show()
QTimer.singleShot(500, tell)
app.exec()
"""
RATIO, GROWTH, LEFT = 1.5, 300_000, 20  # times a bare wizard; bytes and objects a run
WARM = 3
SYMPTOM, FAULT = "q03", "q03-neighbour"


@dataclass(frozen=True)
class Held:
    """What the process holds after a run: bytes, and Python's objects, all garbage collected."""

    rss: int
    uss: int
    objects: int


def main() -> int:
    """Print what was measured; 1 if a target is missed."""
    if sys.argv[1:2] == ["--runs"]:
        return _walk(int(sys.argv[2]))
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    bare = _bare("")
    hand = [with_it - without for with_it, without in zip(_bare("from PySide6 import QtTest"), bare, strict=True)]
    held = [Held(**json.loads(line)) for line in _output([sys.executable, __file__, "--runs", str(runs)]).splitlines()]
    print(f"bare QWizard: RSS {bare[0] / 1e6:.1f} MB, USS {bare[1] / 1e6:.1f} MB; QtTest takes {hand[0] / 1e6:.1f} MB")
    for number, each in enumerate(held, 1):
        print(f"run {number:2}: RSS {each.rss / 1e6:.1f} MB, USS {each.uss / 1e6:.1f} MB, {each.objects} objects")
    ratio = (held[0].rss - hand[0]) / bare[0]
    growth = _slope([each.uss for each in held[WARM:]])
    objects = _slope([each.objects for each in held[WARM:]])
    print(f"ratio {ratio:.2f} (target {RATIO}); {growth / 1000:.0f} kB and {objects:.0f} objects more with each run")
    return 0 if ratio <= RATIO and growth <= GROWTH and objects <= LEFT else 1


def _bare(more: str) -> list[int]:
    """RSS and USS of a bare wizard that also imports `more`; bytes, the middle of three."""
    told = [_output([sys.executable, "-c", more + BARE]).split() for _ in range(3)]
    return [int(statistics.median(map(int, column))) for column in zip(*told, strict=True)]


def _slope(values: list[int]) -> float:
    """How much is added with each step, by the middle of all pairs, which a single jump does not sway."""
    pairs = [(b - a) / (j - i) for i, a in enumerate(values) for j, b in enumerate(values) if j > i]
    return statistics.median(pairs) if pairs else 0.0


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    return done.stdout


def _walk(runs: int) -> int:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from opend_wizard.flow import Stage
    from tests.window import Driver

    app = QApplication.instance() or QApplication(["memory"])
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder) / "state")
        driver.open()
        for _ in range(runs):
            driver.practise(FAULT)
            driver.look(SYMPTOM)
            driver.until(driver.ready)
            driver.go_to(Stage.PLAN)
            driver.go_to(Stage.CHANGE)
            driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
            driver.press("end-practice")
            driver.wait_for(Stage.OPEND)
            driver.until(lambda: driver.first.choosing is not None and not driver.first.choosing.looking)
            QTest.qWait(200)
            gc.collect()
            memory = psutil.Process().memory_full_info()
            print(json.dumps(asdict(Held(memory.rss, memory.uss, len(gc.get_objects())))), flush=True)
        driver.close()
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
