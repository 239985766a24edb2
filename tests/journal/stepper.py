"""Kill the wizard at every system call that changes something, start it again, and see what is left.

Run as a program of its own, because it forks: `python -m tests.journal.stepper PART FOLDER STEP STRIDE`.
Prints how many kill points were tried, and fails at the first that lost anything.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from opend_wizard.journal import Run, RunState
from tests.journal.patients import Deed, Patient, Picture, Ward, last, no_temporary_files, picture
from tests.journal.primitive_calls import around_each, killed_at, quick


def perform(patient: Patient) -> Run:
    return last(patient.journal.perform(patient.fix(), "q02"))


def undo(patient: Patient) -> Run:
    return last(patient.journal.undo(patient.journal.runs()[0].id))


def redo(patient: Patient) -> Run:
    return last(patient.journal.redo(patient.journal.runs()[0].id))


def recover(patient: Patient) -> None:
    for run in patient.journal.unfinished():
        last(patient.journal.recover(run.id))


def dies(deed: Deed, patient: Patient, number: int) -> bool:
    """Whether a process doing `deed` is killed at call `number`; False: it came to its end before."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            with around_each(killed_at(number)):
                deed(patient)
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0, f"{deed.__name__} failed instead of being killed at {number}"
    return False


class Stepper:
    """A patient brought into a state again and again, each time to be killed at the next call."""

    def __init__(self, base: Path, step: int) -> None:
        self.ward, self.step = Ward(base), step
        self.before, self.after = self._pictures()

    def _pictures(self) -> tuple[Picture, Picture]:
        patient = self.ward.fresh()
        before = picture(patient.ground)
        perform(patient)
        return before, picture(patient.ground)

    def step_through(self, prepare: tuple[Deed, ...], deed: Deed, check: Callable[[Patient], None]) -> int:
        """Kill `deed` at every `step`-th call after `prepare`, and `check` what is left; gives how many there were."""
        number = 1
        while dies(deed, patient := self.ward.fresh(*prepare), number):
            check(patient)
            number += self.step
        return (number - 1) // self.step

    def between(self, patient: Patient) -> None:
        """Nothing is lost: each thing is as before or as after, and history tells when it is not all one of them."""
        seen = {path: thing for path, thing in picture(patient.ground).items() if ".opend-wizard" not in path}
        for path in self.before.keys() | self.after.keys() | seen.keys():
            config_half_way = path == "OpenD.xml" and seen[path][1:] == (0o644, self.after[path][2])
            assert seen.get(path) in (self.before.get(path), self.after.get(path)) or config_half_way, path
        states = [run.state for run in patient.journal.runs()]
        if picture(patient.ground) not in (self.before, self.after):
            assert states == [RunState.UNFINISHED], states

    def as_before(self, patient: Patient, *states: RunState) -> None:
        assert picture(patient.ground) == self.before
        assert [run.state for run in patient.journal.runs()] in [[state] for state in states]

    def after_perform(self, patient: Patient) -> None:
        """Killed while a fix was performed: recovered, all is as before, or the fix had been whole."""
        self.between(patient)
        recover(patient)
        assert no_temporary_files(patient.ground)
        runs = patient.journal.runs()
        if [run.state for run in runs] == [RunState.DONE]:
            assert picture(patient.ground) == self.after
            undo(patient)
            self.as_before(patient, RunState.UNDONE)
        elif runs:
            self.as_before(patient, RunState.TAKEN_BACK)
        else:
            assert picture(patient.ground) == self.before

    def after_undo(self, patient: Patient) -> None:
        """Killed while a run was undone (or a redo recovered): it can be finished, and done once more."""
        self.between(patient)
        recover(patient)
        assert no_temporary_files(patient.ground)
        if patient.journal.runs()[0].state is RunState.DONE:
            assert picture(patient.ground) == self.after
            undo(patient)
        self.as_before(patient, RunState.UNDONE)
        redo(patient)
        assert picture(patient.ground) == self.after


def killed(deed: Deed, number: int) -> Deed:
    """`deed`, killed at call `number`."""

    def dying(patient: Patient) -> None:
        assert dies(deed, patient, number)

    return dying


def main(part: str, base: Path, step: int, stride: int) -> int:
    """How many kill points were tried: every `step`-th of `part`; of recovery: after each `stride`-th kill of it."""
    stepper = Stepper(base, step)
    deeds: dict[str, tuple[tuple[Deed, ...], Deed, Callable[[Patient], None]]] = {
        "perform": ((), perform, stepper.after_perform),
        "undo": ((perform,), undo, stepper.after_undo),
        "redo": ((perform, undo), redo, stepper.after_undo),
    }
    name, recovering, _ = part.partition(" recovery")
    prepare, deed, check = deeds[name]
    if not recovering:
        return stepper.step_through(prepare, deed, check)
    points, number = 0, stride
    while dies(deed, stepper.ward.fresh(*prepare), number):
        points += stepper.step_through((*prepare, killed(deed, number)), recover, check)
        stepper.ward.forget_copies()
        number += stride
    return points


if __name__ == "__main__":
    with around_each(quick):
        found = main(sys.argv[1], Path(sys.argv[2]).resolve(), int(sys.argv[3]), int(sys.argv[4]))
    print(found)  # noqa: T201  (read by the test)
