"""Killed at any system call that changes something: afterwards all is as before or as after, never between."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.thorough import every

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stepper forks and kills by signal")
ROOT = Path(__file__).resolve().parents[2]
RECOVERIES = 27  # an exhaustive run goes through the recoveries after each kill


def kill_points(part: str, folder: Path, step: int, stride: int = 1) -> int:
    """How many points were tried; every `step`-th of a part, of recovery after every `stride`-th kill."""
    command = [sys.executable, "-m", "tests.journal.stepper", part, str(folder / "stepper"), str(step), str(stride)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def tell(capsys: pytest.CaptureFixture[str], sentence: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f" {sentence}, nothing lost ")


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    "step", [pytest.param(every(7), id="some"), pytest.param(1, id="each", marks=pytest.mark.slow)]
)
@pytest.mark.parametrize(("part", "least"), [("perform", 120), ("undo", 100), ("redo", 100)])
def test_killed_at_a_call(part: str, least: int, step: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = kill_points(part, tmp_path, step)
    tell(capsys, f"{part}: killed at {points} points")
    assert points >= least // step


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("part", ["perform", "undo", "redo"])
def test_killed_again_during_recovery(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = kill_points(f"{part} recovery", tmp_path, step=7, stride=45)
    tell(capsys, f"{part}: recovery killed at {points} points")
    assert points >= 60 // 7


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", ["perform", "undo", "redo"])
def test_killed_again_during_every_recovery(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stride = every(RECOVERIES)
    points = kill_points(f"{part} recovery", tmp_path, step=1, stride=stride)
    tell(capsys, f"{part}: recovery killed at {points} points")
    assert points >= 2000 // stride
