"""A mistake of the wizard itself in the terminal, and a reader who leaves early."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard import crash
from opend_wizard.cli import look, main

SECRET = "canary-4711"


def fail(*_arguments: object) -> int:
    raise ValueError(f"the password {SECRET}")


def run(*typed: str) -> int:
    return main.run(typed, lambda **_more: 0)


def test_a_sentence_a_report_and_the_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(look, "symptoms", fail)
    assert run("--state-dir", str(tmp_path), "symptoms") == main.COULD_NOT_RUN
    out, err = capsys.readouterr()
    assert "The wizard itself made a mistake (ValueError in cli/test_mistakes.py:" in err
    assert "opend-wizard history" in err
    (report,) = (tmp_path / crash.FOLDER).iterdir()
    assert str(report) in err
    assert "During: symptoms\n" in report.read_text(encoding="utf-8")
    assert SECRET not in out + err + report.read_text(encoding="utf-8")
    assert "Traceback" not in err


def test_in_json_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(look, "symptoms", fail)
    assert run("symptoms", "--json", "--state-dir", str(tmp_path)) == main.COULD_NOT_RUN
    out = capsys.readouterr().out
    assert "ValueError" in json.loads(out)["error"]
    assert SECRET not in out


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_reader_who_leaves_early_is_no_mistake(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "opend_wizard", "symptoms", "--state-dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
    assert err == b""
    assert not (tmp_path / crash.FOLDER).exists()
