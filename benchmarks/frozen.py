"""Start to first painted page of the bundle, beside the same program from source.

Run with `python benchmarks/frozen.py [ROUNDS]` after `python3 run.py build`. Both are started in turn, so that a busy
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

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "build/linux/frozen/opend-wizard/opend-wizard"
TARGET = 1.3


def main() -> int:
    """Print both figures and their ratio; 1 if the target is missed, 3 if there is no bundle."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    if not BUNDLE.exists():
        print(f"{BUNDLE} is not there: python3 run.py build makes it")
        return 3
    programs = {"source": [sys.executable, "-m", "opend_wizard"], "bundle": [str(BUNDLE)]}
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"OPEND_WIZARD_BENCH": "first-paint", "XDG_STATE_HOME": folder}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for number in range(rounds + 1):
            for name, command in programs.items():
                figure = _one(command, environment)
                if number:  # the first round only warms the page cache
                    figures[name].append(figure)
    return _report(figures)


def _one(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from the start of the process to its first paint, and its memory at most, in MB."""
    begin = time.time()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)
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
        print(f"{name}  first paint: median {middle[name]:.3f} s, least {times[0]:.3f} s; memory {memory:.0f} MB")
    ratio = middle["bundle"] / middle["source"]
    print(f"ratio {ratio:.2f} (target: at most {TARGET})")
    return 0 if ratio <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
