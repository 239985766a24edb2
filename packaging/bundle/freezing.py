"""Runs PyInstaller over a system's spec, the same way each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import moment, stamp
from bundle.names import NAME, ROOT, System

DIST = ROOT / "dist"
"""What people download."""

WORK = ROOT / "build"
"""What is made on the way; may be deleted at any time."""


def freeze(system: System) -> Path:
    """The folder with the program for `system`, made anew; raises `subprocess.CalledProcessError`."""
    work = WORK / system
    shutil.rmtree(work, ignore_errors=True)  # nothing of a former build gets in
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(work / "frozen"), "--workpath", str(work / "work")),
            str(ROOT / "packaging" / system / f"{NAME}.spec"),
        ],
        env=environment(work),
        cwd=ROOT,
        check=True,
    )
    frozen = work / "frozen" / NAME
    stamp.write(frozen)
    return frozen


def environment(work: Path) -> dict[str, str]:
    """Ours, with all set that would let two builds differ; PyInstaller's cache is one of this build alone."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment.epoch()),
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
