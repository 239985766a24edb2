"""Every fix of every fault: killed at each call that changes anything, and told no by the machine at each of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.simulator.faults import FAULTS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it forks and kills by signal")
ROOT = Path(__file__).resolve().parents[2]
PARTS = {"fail": 3, "perform": 1, "undo": 1, "recovery": 7}  # and at every how-manieth call


def hit(part: str, fault: str, folder: Path, stride: int) -> tuple[int, int]:
    """How many fixes of `fault` were tried, and at how many points."""
    command = [sys.executable, "-m", "tests.safety.under_fire", part, fault, str(folder), str(stride)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    fixes, points = done.stdout.split()
    return int(fixes), int(points)


@pytest.mark.parametrize("part", ["perform", pytest.param("fail", marks=pytest.mark.slow)])
def test_a_second_folder_is_copied_or_not(part: str, tmp_path: Path) -> None:
    """Files copied, folders made, files written: both remedies for a second OpenD."""
    fixes, points = hit(part, "q17-only-one", tmp_path / "base", 24)
    assert fixes == 2
    assert points >= 6


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", PARTS)
def test_every_fix_of_every_fault(part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fixes = points = 0
    for fault in FAULTS:
        more = hit(part, fault.id, tmp_path / fault.id, PARTS[part])
        fixes, points = fixes + more[0], points + more[1]
    with capsys.disabled():
        sys.stdout.write(f" {part}: {len(FAULTS)} faults, {fixes} fixes, hit at {points} points, nothing lost ")
    assert fixes >= 30
    assert points >= 250
