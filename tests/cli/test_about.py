"""`about` tells what this copy is, and neither writes nor asks anywhere."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard import __version__
from opend_wizard.__main__ import main
from tests.report.schema import faults


def test_it_says_the_version_and_where_everything_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--state-dir", str(tmp_path / "own")]) == 0
    said = capsys.readouterr().out
    assert f"OpenD Wizard {__version__}" in said
    assert str(tmp_path / "own") in said.replace("\n", "")


def test_nothing_is_written_sent_or_started(tmp_path: Path) -> None:
    notes, own = tmp_path / "notes.json", tmp_path / "own"
    command = [sys.executable, "-m", "tests.safety.spy", str(notes), "about", "--json", f"--state-dir={own}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert faults(answer, "about") == []
    assert answer["state_dir"] == str(own)
    assert json.loads(notes.read_text(encoding="utf-8")) == []
    assert not own.exists()
