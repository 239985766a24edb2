"""FAQ Q16 for real: the vendor's SDK hangs in a forked process, and the script that the wizard patched does not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.scripts import read
from opend_wizard.scripts.patches import patched
from opend_wizard.scripts.rules import forks
from opend_wizard.simulator.practice import Practice

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Python does not fork by itself"),
]


def run(python: Path, home: Path, script: Path, seconds: float) -> tuple[int | None, str]:
    """How the script ended (None: not at all, within `seconds`), and what it said; nothing of it stays."""
    environment = {"HOME": str(home), "PATH": "", "PYTHONUNBUFFERED": "1"}
    out = script.with_suffix(".out")
    with out.open("wb") as said:
        process = subprocess.Popen(
            [str(python), str(script)], env=environment, stdout=said, stderr=said, start_new_session=True
        )
        try:
            status: int | None = process.wait(seconds)
        except subprocess.TimeoutExpired:
            status = None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    return status, out.read_text("utf-8", "replace")


def test_the_forked_process_hangs_and_the_patched_one_answers(tmp_path: Path, home: Path, python: Path) -> None:
    with Practice.start("q16", tmp_path / "practice") as patient:
        path = patient.installation_arguments.script
        assert path is not None

        status, said = run(python, home, path, 25)
        assert status is None, said
        assert "here (0," in said
        assert "there (0," not in said

        script = read(path)
        edits = [edit for seen in forks.look(script, "fork") for edit in seen.edits]
        path.write_bytes(patched(script, edits))
        status, said = run(python, home, path, 120)
        assert status == 0, said
        assert "here (0," in said
        assert "there (0," in said
