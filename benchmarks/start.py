"""Start to first painted page, and memory then, beside a bare PySide6 wizard with one label.

Run with `python benchmarks/start.py [ROUNDS]`. Both programs are started in turn, so that a busy
moment of the machine meets both. Times are from starting the process to its first paint event.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

class Page(QWizardPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not shown:
            shown.append(time.time())
            QTimer.singleShot(0, app.quit)

shown = []
app = QApplication(sys.argv)
wizard, page = QWizard(), Page()
QVBoxLayout(page).addWidget(QLabel("OpenD"))
wizard.addPage(page)
wizard.resize(960, 640)
wizard.show()
app.exec()
print(shown[0], flush=True)
"""
TARGET = 1.25


def main() -> int:
    """Print both programs' figures and their ratio; 1 if the target is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"OPEND_WIZARD_BENCH": "first-paint", "XDG_STATE_HOME": folder}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        programs = {
            "bare QWizard": [sys.executable, "-c", BARE],
            "opend-wizard": [sys.executable, "-m", "opend_wizard"],
        }
        figures: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        for number in range(rounds + 1):
            for name, command in programs.items():
                figure = _one(command, environment)
                if number:  # the first round only warms the page cache
                    figures[name].append(figure)
    return _report(figures)


def _one(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from the start of the process to its first paint, and its memory at most, in MB."""
    begin = time.time()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]
    )
    assert process.stdout is not None
    painted = process.stdout.read().split()[0]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return float(painted) - begin, usage.ru_maxrss / 1000


def _report(figures: dict[str, list[tuple[float, float]]]) -> int:
    middle = {}
    for name, pairs in figures.items():
        times = sorted(pair[0] for pair in pairs)
        memory = statistics.median(pair[1] for pair in pairs)
        middle[name] = statistics.median(times)
        print(f"{name:14} first paint: median {middle[name]:.3f} s, least {times[0]:.3f} s; memory {memory:.0f} MB")
    ratio = middle["opend-wizard"] / middle["bare QWizard"]
    print(f"ratio {ratio:.2f} (target: at most {TARGET})")
    return 0 if ratio <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
