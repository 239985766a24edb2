"""Commands of the system as steps: only programs of the system's own, each noted before it is run and after."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal.backward import Caller, Changed, Way
from opend_wizard.journal.calls import Call
from opend_wizard.journal.looking import Stop, never
from opend_wizard.journal.record import NAME
from opend_wizard.journal.store import RunFolder
from opend_wizard.journal.troubles import telling
from opend_wizard.machine import Machine
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text

SECONDS = 120.0
SECONDS_FOR_CONSENT = 600.0  # somebody reads a question and types a password meanwhile
_OTHERS_MAY_WRITE = 0o022
_NOT_ALLOWED = (126, 1223)  # pkexec(1), Windows' ERROR_CANCELLED


class StillInEffect(Changed):
    """A command that should take another back failed; going on leaves that one's effect to the person."""

    def __init__(self, command: str, why: Text) -> None:
        Refused.__init__(
            self,
            Text(
                "{why} So what it should take back is still in effect. If you go on, everything else is "
                "taken back, and this is left for you to type: {command}",
                why=why,
                command=command,
            ),
        )
        self.paths = ()


def refuse_foreign(steps: Iterable[object], machine: Machine) -> None:
    """Raise `Refused` if a step is a command that is not the system's own, or that nobody could consent to here."""
    for step in steps:
        if isinstance(step, RunProgram):
            for command in filter(None, (step.command, step.back)):
                _refuse_foreign(command, machine)
            if step.elevated:
                machine.refuse_without_consent(step.command)


def _refuse_foreign(command: tuple[str, ...], machine: Machine) -> None:
    if not machine.is_system_program(Path(command[0])):
        raise Refused(
            Text("{program} is not a program of the system, so it is not run. Nothing was changed.", program=command[0])
        )


def refuse_strange_record(run: RunFolder, way: Way) -> None:
    """Raise `Refused` if somebody else could have written the commands of `way` into the record of `run`."""
    if sys.platform == "win32" or not any(isinstance(deed, Call) for deed in way.deeds):
        return  # on Windows the folder is in the user's own profile, which is closed to others
    with telling(run.folder.path):
        seen = [run.folder.path.stat(), run.folder.path.parent.stat(), run.folder.status(NAME)]
    for status in seen:
        if status is None or status.st_uid != os.geteuid() or stat.S_IMODE(status.st_mode) & _OTHERS_MAY_WRITE:
            raise Refused(
                Text(
                    "The record in {folder} holds commands, and it is not this user's alone: somebody else could have "
                    "written them, so none of them is run. Nothing was changed.",
                    folder=run.folder.path,
                )
            )


def caller_back(run: RunFolder, machine: Machine, stop: Stop = never, *, even_if_changed: bool = False) -> Caller:
    """Takes commands back; one that surely had an effect must succeed, unless `even_if_changed`."""

    def call(wanted: Call) -> None:
        last = run.record.log.last_calls()[wanted.number]
        _call_back(run, wanted, machine, stop, needed=last.status == 0 and not even_if_changed)

    return call


def caller(run: RunFolder, machine: Machine, stop: Stop) -> Caller:
    """Runs commands, each noted before and after; raises `Refused` if one fails or takes too long, `Cancelled`."""

    def call(wanted: Call) -> None:
        _refuse_foreign(wanted.command, machine)
        if wanted.step.recheck is not None and not wanted.backwards:
            wanted.step.recheck()
        run.record.run(wanted)
        _run(run, wanted, machine, stop)

    return call


def calling(run: RunFolder, wanted: Call, machine: Machine, stop: Stop) -> Generator[int, None, None]:
    """Run one command of a plan, giving 1 when it has ended; raises the same as `caller`."""
    caller(run, machine, stop)(wanted)
    yield 1


def _call_back(run: RunFolder, wanted: Call, machine: Machine, stop: Stop, *, needed: bool) -> None:
    """Run what takes a command back; what fails is noted, and raises `StillInEffect` if it is `needed`.

    A full disk does not stand in its way: the journal named it when the command itself was run.
    """
    try:
        _refuse_foreign(wanted.command, machine)
        try:
            run.record.run(wanted)
        except Refused:
            machine.run(wanted.command, SECONDS, elevated=wanted.step.elevated)
            return
        _run(run, wanted, machine, stop)
    except Refused as refused:
        if needed:
            raise StillInEffect(shlex.join(wanted.command), refused.text) from refused
        with suppress(Refused):
            run.record.event(refused.text)


def _run(run: RunFolder, wanted: Call, machine: Machine, stop: Stop) -> None:
    seconds = SECONDS_FOR_CONSENT if wanted.step.elevated else SECONDS
    done = machine.run(wanted.command, seconds, elevated=wanted.step.elevated, stop=stop)
    run.record.ran(replace(wanted, status=done.status))
    if done.status == 0:
        return
    command = shlex.join(wanted.command)
    if wanted.step.elevated and done.status in _NOT_ALLOWED:
        raise Refused(Text("Permission was not given, so this was not run: {command}", command=command))
    if not done.output:
        raise Refused(Text("“{command}” ended with status {status}.", command=command, status=done.status))
    raise Refused(
        Text(
            "“{command}” ended with status {status}. Its last words: {output}",
            command=command,
            status=done.status,
            output=done.output,
        )
    )
