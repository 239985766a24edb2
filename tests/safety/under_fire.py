"""Every fix of a fault while the machine says no, and while the wizard is killed; what is left must be whole.

Run as a program of its own, because it forks: `python -m tests.safety.under_fire PART FAULT FOLDER STRIDE`. PART is
``fail``, ``perform``, ``undo`` or ``recovery``. Prints how many fixes there were and at how many points they were hit.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from opend_wizard import doctor
from opend_wizard.errors import Refused
from opend_wizard.journal import Journal, Run, RunState
from opend_wizard.machine import programs
from opend_wizard.machine.programs import Ended
from opend_wizard.model import Fix
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import AskPerson, SendCommand, StopProcess
from opend_wizard.symptoms import by_id
from tests import circle
from tests.journal.patients import Picture, QuietMachine, last, no_temporary_files, picture
from tests.journal.primitive_calls import Failing, around_each, killed_at, quick

_REALLY_RUN = ("chmod", "chown", "mkdir", "rmdir")
CODES = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO)


class Obliging(QuietMachine):
    """Runs what changes only the folder of the test; whatever else is asked of the system is said to be done."""

    def run(
        self,
        command: Sequence[str],
        seconds: float,
        *,
        elevated: bool = False,
        stop: Callable[[], bool] = lambda: False,
    ) -> Ended:
        if Path(command[0]).name in _REALLY_RUN:
            return programs.run(command, seconds, stop)
        return Ended(0, "")

    def is_system_program(self, path: Path) -> bool:
        return path.is_absolute()

    def refuse_without_consent(self, command: Sequence[str]) -> None:
        pass

    def stop(self, pid: int, started: float, polite: float = 0.0) -> None:
        pass


@dataclass
class Patient:
    """The folders of one broken OpenD, which nothing runs in any more, and one fix for it."""

    ground: Path
    state: Path
    fix: Fix

    @property
    def journal(self) -> Journal:
        return Journal(self.state, Obliging())

    def seen(self) -> Picture:
        return picture(self.ground)

    def perform(self) -> Run:
        return last(self.journal.perform(self.fix, "q02"))

    def undo(self) -> Run:
        return last(self.journal.undo(self.journal.runs()[0].id))

    def recover(self) -> None:
        for run in self.journal.unfinished():
            last(self.journal.recover(run.id))

    def states(self) -> list[RunState]:
        return [run.state for run in self.journal.runs()]


class Bench:
    """A patient that can be brought back to where it was, at the same place."""

    def __init__(self, patient: Patient, base: Path) -> None:
        self.patient, self._base = patient, base
        self._kept: dict[str, Path] = {}

    def keep(self, name: str) -> None:
        target = self._base / name
        for folder in (self.patient.ground, self.patient.state):
            if folder.exists():
                shutil.copytree(folder, target / folder.name, symlinks=True)
        self._kept[name] = target

    def back_to(self, name: str) -> Patient:
        for folder in (self.patient.ground, self.patient.state):
            shutil.rmtree(folder, ignore_errors=True)
            if (self._kept[name] / folder.name).exists():
                shutil.copytree(self._kept[name] / folder.name, folder, symlinks=True)
        return self.patient

    def forget(self) -> None:
        for folder in (self.patient.state, *self._kept.values()):
            shutil.rmtree(folder, ignore_errors=True)


def benches(fault: str, base: Path) -> Iterator[Bench]:
    """One bench for each fix that is offered for `fault` and changes something here."""
    (wanted,) = (each for each in FAULTS if each.id == fault)
    symptom = by_id(wanted.symptom)
    if wanted.impossible() is not None or symptom is None:
        return
    with Practice.start(wanted.symptom, base / "practice", fault) as practice:
        report = doctor.examined([symptom], circle.facts_of(practice), chosen=True)
        practice.stage.close()  # what runs in the folders does not stand it that they vanish
        fixes = {fix.id: fix for item in report.examined for fix in item.finding.fixes}
        for fix in fixes.values():
            if all(isinstance(step, (SendCommand, StopProcess, AskPerson)) for step in fix.steps):
                continue  # nothing that could be half done
            if any(isinstance(step, SendCommand) for step in fix.steps):
                continue
            bench = Bench(Patient(practice.folder, base / "state", fix), base / "kept")
            bench.keep("before")
            yield bench
            bench.back_to("before")
            bench.forget()


def dies(deed: Callable[[], object], number: int) -> bool:
    """Whether a process doing `deed` is killed at call `number`; False: it came to its end before."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            with around_each(killed_at(number)):
                deed()
            status = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"failed instead of being killed at {number}"
    return os.WIFSIGNALED(status)


def refuse_half(patient: Patient, before: Picture, after: Picture, where: str) -> None:
    """All is as before or as after, and the history says which of them."""
    assert no_temporary_files(patient.ground), where
    states = patient.states()
    assert RunState.UNFINISHED not in states, where
    wanted = after if states == [RunState.DONE] else before
    assert patient.seen() == wanted, f"{where}: {states}"


def fail(bench: Bench, before: Picture, after: Picture, stride: int) -> int:
    points = 0
    for code in CODES:
        number, failed = 1, True
        while failed:
            patient = bench.back_to("before")
            failing = Failing(number, code)
            where = f"{patient.fix.id}: {os.strerror(code)} at {number}"
            sentence = ""
            with around_each(failing):
                try:
                    patient.perform()
                except Refused as refused:
                    sentence = str(refused.text)
            failed = bool(failing.failed)
            assert not sentence or "/" in sentence, f"{where}: no path in “{sentence}”"
            refuse_half(patient, before, after, f"{where} {failing.failed} {sentence}")
            assert sentence or patient.states() == [RunState.DONE], where
            points += failed
            number += stride
    return points


def killed(bench: Bench, state: str, deed: Callable[[], object], before: Picture, after: Picture, stride: int) -> int:
    for points in count():
        number = 1 + points * stride
        bench.back_to(state)
        if not dies(deed, number):
            return points
        bench.patient.recover()
        refuse_half(bench.patient, before, after, f"{bench.patient.fix.id}: killed at {number}")
    raise AssertionError


def recovery(bench: Bench, before: Picture, after: Picture, stride: int) -> int:
    """Killed half-way, and again while that is recovered."""
    points, number = 0, max(2, stride)
    while True:
        patient = bench.back_to("before")
        if not dies(patient.perform, number):
            return points
        bench.keep(f"half {number}")
        points += killed(bench, f"half {number}", patient.recover, before, after, stride)
        number += 3 * stride


def main(part: str, fault: str, base: Path, stride: int) -> tuple[int, int]:
    """How many fixes were tried, and at how many points."""
    fixes = points = 0
    for bench in benches(fault, base):
        patient = bench.patient
        before = patient.seen()
        patient.perform()
        after = patient.seen()
        bench.keep("after")
        fixes += 1
        if part == "fail":
            points += fail(bench, before, after, stride)
        elif part == "perform":
            points += killed(bench, "before", patient.perform, before, after, stride)
        elif part == "undo" and patient.journal.runs()[0].reversible:
            points += killed(bench, "after", patient.undo, before, after, stride)
        elif part == "recovery":
            points += recovery(bench, before, after, stride)
    return fixes, points


if __name__ == "__main__":
    with around_each(quick):
        tried = main(sys.argv[1], sys.argv[2], Path(sys.argv[3]).resolve(), int(sys.argv[4]))
    print(*tried)  # noqa: T201  (read by the test)
