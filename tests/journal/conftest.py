"""Patients, and a user who is not root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journal.patients import Patient, a_patient

NOBODY = 65534


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    return a_patient(tmp_path)


@pytest.fixture
def somebody() -> Iterator[Path]:
    """A folder of a user who is not root, as whom the test runs; `tmp_path` is for root alone where root runs it."""
    folder = Path(tempfile.mkdtemp()).resolve()
    is_root = sys.platform != "win32" and os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
            os.setegid(0)
        shutil.rmtree(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    mount = tmp_path / "small"
    mount.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "small", str(mount)], check=True)
    try:
        yield mount
    finally:
        subprocess.run(["umount", str(mount)], check=True)
