"""Two wizards never change anything at the same time, and a dead one is in nobody's way."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Busy, RunState
from tests.journal.patients import Patient, a_fix, last, picture, write
from tests.pids import pid_of

HOLD = """
import sys
from pathlib import Path
from opend_wizard.journal.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def another_wizard(state: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A second process that holds the lock until it is told to end."""
    command = [sys.executable, "-c", HOLD, str(state)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_wizard_is_refused_at_once(patient: Patient) -> None:
    run = last(patient.journal.perform(a_fix(write(patient.config, b"1")), "q02"))
    before = picture(patient.ground)
    with another_wizard(patient.state) as process:
        pid = pid_of(process)
        for work in (
            lambda: last(patient.journal.perform(a_fix(write(patient.config, b"2")), "q02")),
            lambda: last(patient.journal.undo(run.id)),
            lambda: last(patient.journal.redo(run.id)),
            lambda: last(patient.journal.recover(run.id)),
            lambda: patient.journal.note_verified(run.id, True),
            patient.journal.trim,
        ):
            with pytest.raises(Busy, match=rf"Another OpenD Wizard \(process {pid}\) is changing something"):
                work()
        assert patient.journal.runs() == (run,)
        assert patient.journal.changed_since(run.id) == ()
    assert picture(patient.ground) == before


def test_a_wizard_that_was_killed_leaves_no_lock(patient: Patient) -> None:
    patient.state.mkdir(mode=0o700)
    with another_wizard(patient.state):
        pass
    assert last(patient.journal.perform(a_fix(write(patient.config, b"1")), "q02")).state is RunState.DONE


def test_the_same_wizard_does_one_thing_at_a_time(patient: Patient) -> None:
    """A second click while the first is under way."""
    work = patient.journal.perform(a_fix(write(patient.config, b"1")), "q02")
    next(work)
    with pytest.raises(Busy):
        last(patient.journal.perform(a_fix(write(patient.ground / "other", b"2")), "q02"))
    assert patient.journal.runs()[0].state is RunState.UNFINISHED
    assert patient.journal.unfinished() == (), "it was not cut short: it goes on"
    last(work)
    assert patient.config.read_bytes() == b"1"
    assert (patient.ground / "other").read_bytes() == b"nobody's business"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks differently")
def test_a_disk_that_cannot_lock(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(fd: int, operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_locks)
    with pytest.raises(Refused, match="cannot keep two wizards apart"):
        last(patient.journal.perform(a_fix(write(patient.config, b"1")), "q02"))
    assert patient.config.read_bytes() == b"<port>11111</port>"
