"""The number of a Python that a test has started."""

from __future__ import annotations

import subprocess
import sys

import psutil


def pid_of(child: subprocess.Popen[bytes]) -> int:
    """That of the Python which runs: on Windows, a virtual environment's python.exe only starts another one.

    Ask once it has said something.
    """
    return python_of(child.pid)


def python_of(pid: int) -> int:
    """The number of the Python that runs, of one that was started under the number `pid`; as above.

    A console of its own is a child of it as well.
    """
    children = psutil.Process(pid).children() if sys.platform == "win32" else []
    started = [child for child in children if child.name().lower().startswith("python")]
    return int(started[0].pid) if started else pid
