"""The circle every fix must go: the fault is seen, mended, gone for the same check, undone, and back byte for byte."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from opend_wizard import doctor
from opend_wizard.doctor import Outcome, Report
from opend_wizard.facts import Facts
from opend_wizard.journal import Journal, Progress, Run, RunState
from opend_wizard.machine import Machine
from opend_wizard.model import Fix, Verdict
from opend_wizard.opend.places import find
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import by_id


def facts_of(patient: Practice) -> Facts:
    """A fresh picture of the simulated OpenD, by the way a real one is found."""
    places = patient.installation_arguments
    machine = Machine()
    (installation,) = find(machine, program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Facts(installation, machine, patient.state_dir, script=places.script)


def examined(patient: Practice, symptom: str) -> Report:
    """What the checks of `symptom` find now."""
    chosen = by_id(symptom)
    assert chosen is not None
    return doctor.examined([chosen], facts_of(patient), chosen=True)


def tree(folder: Path, leave_out: Path) -> dict[str, tuple[int, bytes | None]]:
    """Every path below `folder` with its permissions and contents, except logs and what is below `leave_out`."""
    seen: dict[str, tuple[int, bytes | None]] = {}
    for path in sorted(folder.rglob("*")):
        if leave_out in (path, *path.parents) or path.suffix == ".log":
            continue
        mode = stat.S_IMODE(os.lstat(path).st_mode)
        seen[str(path.relative_to(folder))] = (mode, path.read_bytes() if path.is_file() else None)
    return seen


@dataclass(frozen=True)
class Went:
    """What a whole circle left to look at."""

    before: Report
    after: Report
    run: Run


def go(patient: Practice, symptom: str, check: str, fix_id: str, values: dict[str, str] | None = None) -> Went:
    """Go the whole circle with the fix `fix_id` of the check `check`."""
    broken = tree(patient.folder, patient.state_dir)
    before = examined(patient, symptom)
    assert before.finding(check).verdict is Verdict.PROBLEM
    fix = fix_of(before, fix_id)
    assert fix in before.finding(check).fixes
    if values:
        fix = remade(fix, values)
    journal = Journal(patient.state_dir, Machine())
    run = last(journal.perform(fix, symptom))
    assert run.state is RunState.DONE
    after = examined(patient, symptom)
    assert doctor.compare(before, after, check) in (Outcome.RESOLVED, Outcome.IMPROVED)
    assert after.finding(check).verdict is Verdict.FINE
    assert tree(patient.folder, patient.state_dir) != broken
    undone = last(journal.undo(run.id))
    assert undone.state is RunState.UNDONE
    assert tree(patient.folder, patient.state_dir) == broken
    assert examined(patient, symptom).finding(check) == before.finding(check)
    return Went(before, after, run)


def last(items: Iterable[Progress | Run]) -> Run:
    """The run at the end of a journal's work."""
    *_, run = items
    assert isinstance(run, Run)
    return run


def fix_of(report: Report, fix_id: str) -> Fix:
    """The fix of that id."""
    found = report.fix(fix_id)
    assert found is not None, report
    return found[1]


def remade(fix: Fix, values: dict[str, str]) -> Fix:
    """The same fix with the values the person chose."""
    assert fix.remake is not None
    return fix.remake(values)
