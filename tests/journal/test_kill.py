"""Killed at any system call that changes something: afterwards all is as before or as after, never between."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stepper forks and kills by signal")
ROOT = Path(__file__).resolve().parents[2]


def kill_points(part: str, folder: Path, stride: int = 1) -> int:
    command = [sys.executable, "-m", "tests.journal.stepper", part, str(folder / "stepper"), str(stride)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.timeout(300)  # a quarter of a minute, where nothing else is going on
@pytest.mark.parametrize(("part", "least"), [("perform", 120), ("undo", 100), ("redo", 100)])
def test_killed_at_every_call(part: str, least: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = kill_points(part, tmp_path)
    with capsys.disabled():
        sys.stdout.write(f" {part}: killed at {points} points, nothing lost ")
    assert points >= least


@pytest.mark.timeout(300)
@pytest.mark.parametrize("part", ["perform", "undo", "redo"])
def test_killed_again_during_recovery(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = kill_points(f"{part} recovery", tmp_path, stride=45)
    with capsys.disabled():
        sys.stdout.write(f" {part}: recovery killed at {points} points, nothing lost ")
    assert points >= 60


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", ["perform", "undo", "redo"])
def test_killed_again_during_every_recovery(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = kill_points(f"{part} recovery", tmp_path)
    with capsys.disabled():
        sys.stdout.write(f" {part}: recovery killed at {points} points, nothing lost ")
    assert points >= 2000
