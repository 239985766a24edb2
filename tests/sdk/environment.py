"""The vendor's SDK in an environment of its own: 200 MB that only the slow tests need.

It is made once in ``.sdk-venv/`` of this checkout, exactly as pinned in ``requirements.lock`` beside this file.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.lock")
VENV = Path(__file__).parents[2] / ".sdk-venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_STAMP = VENV / "made-from"
_NO_ANSWER = re.compile(  # of pip and uv
    r"NewConnectionError|ConnectTimeout|ReadTimeout|name resolution|Name or service not known|Connection refused"
    r"|connection broken|Failed to fetch|error sending request|Network is unreachable",
)


class UnreachableError(Exception):
    """The package index does not answer, so the environment cannot be made."""


def sdk_python() -> Path:
    """The Python that can import the SDK; makes its environment first if that is not there or not up to date.

    Raises `UnreachableError`, and `CalledProcessError` where anything else is wrong.
    """
    key = f"{sys.version} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}".replace("\n", " ")
    with _one_at_a_time():
        if not PYTHON.exists() or not _STAMP.exists() or _STAMP.read_text("utf-8") != key:
            _make()
            _STAMP.write_text(key, "utf-8")
    return PYTHON


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """The tests run in several processes, and each of them wants the environment."""
    with VENV.with_suffix(".lock").open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make() -> None:
    pip = [] if find_spec("pip") is None and find_spec("ensurepip") is not None else ["--without-pip"]
    subprocess.run([sys.executable, "-m", "venv", "--clear", *pip, str(VENV)], check=True, timeout=300)
    (VENV / ".gitignore").write_text("*\n", "utf-8")
    locked = ["--require-hashes", "--no-deps", "-r", str(LOCK)]
    command = [*_installer(own=not pip), *locked]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1200)
    if done.returncode != 0 and _NO_ANSWER.search(done.stderr):
        raise UnreachableError(done.stderr.strip().splitlines()[-1])
    if done.returncode != 0:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)


def _installer(*, own: bool) -> list[str]:
    if own:
        return [str(PYTHON), "-m", "pip", "install"]
    if find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), "install"]
    return [shutil.which("uv") or "uv", "pip", "install", "--python", str(PYTHON)]
