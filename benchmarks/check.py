"""All checks in the terminal on a healthy simulated OpenD, beside an empty Python program.

Run with `python benchmarks/check.py [ROUNDS]`. Fails if the median passes one second or if PySide6 was loaded.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from opend_wizard.simulator.stage import Stage

TARGET = 1.0
ROOT = Path(__file__).parents[1]


def main() -> int:
    """Print the time of a whole `check --json` and of `python -c pass`; 1 if the target is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        stage.start_opend()
        command = [
            *(sys.executable, "-m", "opend_wizard", "check", "--json", "--state-dir", str(stage.state_dir)),
            *("--program-dir", str(stage.layout.program_dir), "--data-dir", str(stage.layout.data_dir)),
        ]
        empty = [_seconds([sys.executable, "-c", "pass"]) for _ in range(rounds)]
        whole = [_seconds(command) for _ in range(rounds + 1)][1:]
        loaded = _loads_qt(command)
        stage.close()
    middle = statistics.median(whole)
    print(f"empty program: median {statistics.median(empty):.3f} s")
    print(
        f"check --json:  median {middle:.3f} s, least {min(whole):.3f} s, most {max(whole):.3f} s (target {TARGET} s)"
    )
    print(f"PySide6 loaded: {'yes' if loaded else 'no'}")
    return 0 if middle <= TARGET and not loaded else 1


def _seconds(command: list[str]) -> float:
    begin = time.monotonic()
    subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
    return time.monotonic() - begin


def _loads_qt(command: list[str]) -> bool:
    spoken = subprocess.run(
        [command[0], "-X", "importtime", *command[1:]], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return "PySide6" in spoken.stderr


if __name__ == "__main__":
    sys.exit(main())
