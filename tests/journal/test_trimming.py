"""Old and large backups go, but never the last one of a file."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from opend_wizard.journal import Run, RunState
from opend_wizard.journal.trimming import Kept, to_forget
from tests.journal.patients import Patient, a_fix, last, pack, picture, remove, unpack, write

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)
NEVER, ALWAYS = timedelta(days=10_000), timedelta(seconds=-60)


def kept(number: int, *names: str, days: int = 0, size: int = 10) -> Kept:
    return Kept(f"run {number}", NOW - timedelta(days=days), frozenset(map(Path, names)), size)


def test_old_runs_go_as_long_as_a_newer_one_holds_the_same_files() -> None:
    runs = [kept(1, "a", days=9), kept(2, "a", "b", days=8), kept(3, "a", days=1), kept(4, days=9)]
    assert to_forget(runs, NOW - timedelta(days=5), 1000) == ["run 1", "run 4"]


def test_the_oldest_go_until_the_rest_is_small_enough() -> None:
    runs = [kept(3, "a"), kept(1, "a"), kept(2, "a"), kept(4, "a")]
    assert to_forget(runs, NOW - timedelta(days=5), 20) == ["run 1", "run 2"]
    assert to_forget(runs, NOW - timedelta(days=5), 0) == ["run 1", "run 2", "run 3"]


def test_the_last_backup_of_a_file_stays_whatever_its_age_and_size() -> None:
    assert to_forget([kept(1, "a", days=999, size=10**12)], NOW, 0) == []


def changed_thrice(patient: Patient) -> list[Run]:
    return [last(patient.journal.perform(a_fix(write(patient.config, bytes([n]))), "q03")) for n in range(3)]


def test_runs_are_forgotten_with_their_folders(patient: Patient) -> None:
    runs = changed_thrice(patient)
    before = picture(patient.ground)
    assert patient.journal.trim(NEVER, 10**9) == ()
    assert patient.journal.trim(ALWAYS) == (runs[0].id, runs[1].id)
    assert [run.id for run in patient.journal.runs()] == [runs[2].id]
    assert os.listdir(patient.state / "runs") == [runs[2].id]
    assert picture(patient.ground) == before
    last(patient.journal.undo(runs[2].id))
    assert patient.config.read_bytes() == bytes([1])


def test_what_the_wizard_unpacked_itself_is_nobodys_backup(patient: Patient) -> None:
    """The files that undo moved away can be unpacked again; the one they replaced cannot."""
    archive = pack(patient.base / "a.zip", {"new.dat": bytes(5000)})
    run = last(patient.journal.perform(a_fix(unpack(archive, patient.ground)), "q02"))
    last(patient.journal.undo(run.id))
    replaced = last(patient.journal.perform(patient.fix(), "q02"))
    last(patient.journal.undo(replaced.id))
    assert patient.journal.trim(NEVER, 0) == (run.id,)


@pytest.mark.parametrize("state", [RunState.UNFINISHED, RunState.UNREADABLE])
def test_nothing_is_forgotten_while_a_run_is_in_doubt(state: RunState, patient: Patient) -> None:
    runs = changed_thrice(patient)
    journal = runs[2].folder / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1] if state is RunState.UNFINISHED else lines[1:]))
    assert patient.journal.runs()[0].state is state
    assert patient.journal.trim(ALWAYS, 0) == ()
    assert len(patient.journal.runs()) == 3


def test_what_a_crash_left_of_a_run_folder_goes_with_the_next_run(patient: Patient) -> None:
    changed_thrice(patient)
    for name in (".new-20260101T000000.000000Z-00000000", ".old-20260101T000000.000000Z-00000000"):
        (patient.state / "runs" / name / "files").mkdir(parents=True)
        (patient.state / "runs" / name / "files" / "0001-a").write_bytes(b"")
    assert len(patient.journal.runs()) == 3
    last(patient.journal.perform(a_fix(remove(patient.device)), "q06"))
    assert len(os.listdir(patient.state / "runs")) == 4
