"""The vendor's SDK in an environment of its own: 200 MB that only the slow tests need.

It is made once in ``.sdk-venv/`` of this checkout, exactly as pinned in ``requirements.lock`` beside this file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.lock")
VENV = Path(__file__).parents[2] / ".sdk-venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_STAMP = VENV / "made-from"


def sdk_python() -> Path:
    """The Python that can import the SDK; makes its environment first if that is not there or not up to date."""
    key = f"{sys.version} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}".replace("\n", " ")
    if not PYTHON.exists() or not _STAMP.exists() or _STAMP.read_text("utf-8") != key:
        _make()
        _STAMP.write_text(key, "utf-8")
    return PYTHON


def _make() -> None:
    pip = [] if find_spec("pip") is None and find_spec("ensurepip") is not None else ["--without-pip"]
    subprocess.run([sys.executable, "-m", "venv", "--clear", *pip, str(VENV)], check=True, timeout=300)
    (VENV / ".gitignore").write_text("*\n", "utf-8")
    locked = ["--require-hashes", "--no-deps", "-r", str(LOCK)]
    subprocess.run([*_installer(own=not pip), *locked], check=True, timeout=1200)


def _installer(*, own: bool) -> list[str]:
    if own:
        return [str(PYTHON), "-m", "pip", "install", "--quiet"]
    if find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "--quiet"]
    return [shutil.which("uv") or "uv", "pip", "install", "--quiet", "--python", str(PYTHON)]
