"""With the README of a backup folder and a shell alone, everything can be brought back."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path, PureWindowsPath

import pytest

from opend_wizard.journal import Run
from opend_wizard.journal.changes import Change
from opend_wizard.journal.handbook import WINDOWS, text
from opend_wizard.journal.log import Head
from opend_wizard.journal.states import Absent, File
from opend_wizard.texts import Text
from tests.journal.patients import Patient, a_fix, last, picture, write

posix = pytest.mark.skipif(sys.platform == "win32", reason="runs the commands in a POSIX shell")


def commands(run: Run) -> list[str]:
    """What a person would type: the indented lines."""
    lines = (run.folder / "README.txt").read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.startswith("   ") and not line.startswith("   If")]


def type_in(lines: list[str]) -> None:
    shell = shutil.which("bash") or "sh"
    subprocess.run([shell], input="\n".join(lines).encode("utf-8"), check=False, capture_output=True)


@posix
def test_the_commands_bring_everything_back(patient: Patient) -> None:
    before = picture(patient.ground)
    run = last(patient.journal.perform(patient.fix(), "q02"))
    assert picture(patient.ground) != before
    type_in(commands(run))
    assert picture(patient.ground) == before


@posix
def test_what_is_there_now_is_moved_and_not_deleted(patient: Patient) -> None:
    run = last(patient.journal.perform(patient.fix(), "q02"))
    patient.config.write_bytes(b"by hand")
    patient.device.write_bytes(b"new identity")
    type_in(commands(run))
    assert patient.device.read_bytes() == b"identity"
    kept = [path.read_bytes() for path in (run.folder / "files").iterdir()]
    assert b"by hand" in kept
    assert b"new identity" in kept


@posix
def test_names_that_a_shell_or_a_terminal_would_obey(patient: Patient) -> None:
    names = ["$(touch hacked)", "a b", "it's", "\x1b[31mred\nline", "-rf", "\u202egnp"]
    paths = [patient.ground / name for name in names]
    for path in paths:
        path.write_bytes(b"old")
    before = picture(patient.ground)
    run = last(patient.journal.perform(a_fix(*[write(path, b"new") for path in paths]), "q02"))
    readme = (run.folder / "README.txt").read_text("utf-8")
    assert all(line.isprintable() for line in readme.splitlines())
    type_in(commands(run))
    assert picture(patient.ground) == before


def test_the_readme_names_the_run_and_says_what_it_did(patient: Patient) -> None:
    run = last(patient.journal.perform(patient.fix(), "q02"))
    readme = (run.folder / "README.txt").read_text("utf-8")
    assert f"opend-wizard undo {run.id}" in readme
    assert "Mend it." in readme
    for step in run.steps:
        assert str(step) in readme


def test_on_windows_the_commands_are_those_of_the_command_prompt() -> None:
    path = Path(str(PureWindowsPath("C:/Program Files/OpenD/OpenD.xml")))
    change = Change(1, path, File("00", 1, 0o666), File("11", 1, 0o666), kept="0001-OpenD.xml")
    gone = Change(2, path, File("00", 1, 0o666), Absent(), kept="0002-Device.dat")
    head = Head("id", datetime(2026, 1, 1, tzinfo=timezone.utc), "tag", "q03", "x", Text("Mend it."), (), None)
    readme = text(head, [change, gone], Path("run"), WINDOWS)
    assert f'   copy "files\\0001-OpenD.xml" "{path}"' in readme
    assert f'   move "{path}" "files\\now-0002"' in readme
    assert "chmod" not in readme
    assert readme.index("0002-Device.dat") < readme.index("0001-OpenD.xml")
