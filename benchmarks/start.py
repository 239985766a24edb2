"""Start to first painted page, and memory then, beside a bare PySide6 wizard with one label; in English and in Chinese.

Run with `python benchmarks/start.py [ROUNDS]`. All programs are started in turn, so that a busy moment of the machine
meets each of them, with a byte code cache of their own that the first round fills. Times are from starting the process
until its first paint is carried out. With `--count`, the instructions up to there are counted instead (by valgrind,
which takes a minute): these are the same however busy the machine is. Fails if a ratio passes 1.25.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

class Page(QWizardPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not shown:
            shown.append(True)
            QTimer.singleShot(0, tell)

def tell():
    print(time.time(), time.process_time(), flush=True)
    os._exit(0)

shown = []
app = QApplication(sys.argv)
wizard, page = QWizard(), Page()
QVBoxLayout(page).addWidget(QLabel(sys.argv[1]))
wizard.addPage(page)
wizard.resize(960, 640)
wizard.show()
app.exec()
"""
TARGET = 1.25
PAIRS = {"English": ("en", "OpenD"), "Chinese": ("zh_CN", "这台电脑上的 OpenD")}
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Start:
    """One start: seconds from the start of the process to its first paint, and of computing; memory at most, in MB."""

    seconds: float
    computed: float
    memory: float


def main() -> int:
    """Print all figures and ratios; 1 if the target is missed."""
    given = [word for word in sys.argv[1:] if word != "--count"]
    rounds = int(given[0]) if given else 15
    with tempfile.TemporaryDirectory() as folder:
        ratios = _counted(folder) if "--count" in sys.argv else _timed(folder, rounds)
    for language, ratio in ratios.items():
        print(f"{language}: ratio {ratio:.2f} (target: at most {TARGET})")
    print(f"{os.getloadavg()[0]:.1f} programs at work")
    return 0 if max(ratios.values()) <= TARGET else 1


def _timed(folder: str, rounds: int) -> dict[str, float]:
    starts: dict[tuple[str, str], list[Start]] = {}
    for number in range(rounds + 1):
        for language, (tag, label) in PAIRS.items():
            for name, command in _programs(label).items():
                start = _one(command, _environment(folder, tag))
                if number:
                    starts.setdefault((language, name), []).append(start)
    middle = {}
    for (language, name), each in starts.items():
        times = sorted(start.seconds for start in each)
        middle[language, name] = statistics.median(times)
        print(
            f"{language} {name:14} first paint: median {statistics.median(times):.3f} s, least {times[0]:.3f} s; "
            f"computing: least {min(start.computed for start in each):.3f} s; memory {each[0].memory:.0f} MB"
        )
    return {language: middle[language, "opend-wizard"] / middle[language, "bare QWizard"] for language in PAIRS}


def _counted(folder: str) -> dict[str, float]:
    ratios = {}
    for language, (tag, label) in PAIRS.items():
        counts = []
        for name, command in _programs(label).items():
            environment = _environment(folder, tag)
            _one(command, environment)  # fills the cache of byte code
            counts.append(_instructions(command, environment))
            print(f"{language} {name:14} {counts[-1] / 1e6:.0f} million instructions")
        ratios[language] = counts[1] / counts[0]
    return ratios


def _programs(label: str) -> dict[str, list[str]]:
    return {
        "bare QWizard": [sys.executable, "-c", BARE, label],
        "opend-wizard": [sys.executable, "-m", "opend_wizard"],
    }


def _environment(folder: str, language: str) -> dict[str, str]:
    own = {"OPEND_WIZARD_BENCH": "first-paint", "XDG_STATE_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/code"}
    spoken = {"LC_ALL": "C.UTF-8", "LANGUAGE": language, "PYTHONHASHSEED": "0"}
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ) | own | spoken
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _one(command: list[str], environment: dict[str, str]) -> Start:
    begin = time.time()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    if process.stdout is None:
        raise RuntimeError("nothing to read from")
    painted, computed = map(float, process.stdout.read().split())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Start(painted - begin, computed, usage.ru_maxrss / 1000)


def _instructions(command: list[str], environment: dict[str, str]) -> int:
    counting = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run([*counting, *command], env=environment, capture_output=True, text=True, cwd=ROOT, check=True)
    return int(done.stderr.partition("Collected :")[2].split()[0])


if __name__ == "__main__":
    sys.exit(main())
