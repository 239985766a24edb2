"""What a journal comes to: the state of its run, and what undo and redo would take back."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path

from opend_wizard.journal.log import End, Kind, Log, Pass
from opend_wizard.journal.standing import Layer
from opend_wizard.texts import Text


class RunState(Enum):
    """How a run stands."""

    DONE = "done"
    UNDONE = "undone"
    UNFINISHED = "unfinished"  # crashed, or still going on
    TAKEN_BACK = "taken_back"  # failed or cancelled, and everything is as it was before
    UNREADABLE = "unreadable"  # its record is damaged; its README tells how to go back by hand


@dataclass(frozen=True)
class Run:
    """One run in the history; `folder` holds its backups.

    `when` is in UTC. `reversible`: there is something that undo or redo can do. `verified` tells
    whether the checks passed afterwards, None if they did not run. `doubts` name commands that may have run.
    """

    id: str
    when: datetime
    symptom: str
    fix: str
    title: Text
    state: RunState
    reversible: bool
    paths: tuple[Path, ...]
    steps: tuple[Text, ...]
    folder: Path
    verified: bool | None
    doubts: tuple[Text, ...] = ()


@dataclass
class Story:
    """A log, followed pass by pass.

    `done` is what undo takes back, `undone` those that redo does. `half` are the pass
    that was interrupted and the ones that went after it, empty unless the run is unfinished.
    """

    state: RunState = RunState.UNFINISHED
    done: Layer = ()
    undone: Layer = ()
    half: list[Pass] = field(default_factory=list)

    def follow(self, each: Pass) -> None:
        """What one more pass makes of it."""
        if each.kind is Kind.RECOVER:
            self._recover(each)
        elif each.end is None:
            self.half, self.state = [each], RunState.UNFINISHED
        elif each.end is End.TAKEN_BACK:
            self.state = RunState.TAKEN_BACK if each.kind is Kind.PERFORM else self.state
        elif each.kind is Kind.UNDO:
            self.state, self.undone = RunState.UNDONE, each.deeds
        else:
            self.state, self.done = RunState.DONE, each.deeds

    def _recover(self, each: Pass) -> None:
        self.half.append(each)
        if each.end is None:
            return
        first = self.half[0].kind
        self.state = RunState.TAKEN_BACK if first is Kind.PERFORM else RunState.UNDONE
        if first is Kind.UNDO:
            self.undone = [deed for half in self.half for deed in half.deeds]
        self.half = []


def story(log: Log) -> Story:
    """What `log` comes to."""
    found = Story()
    for each in log.passes:
        found.follow(each)
    return found


def run(log: Log, folder: Path) -> Run:
    """The entry in the history."""
    found = story(log)
    changes = list(log.changes())
    return Run(
        id=log.head.id,
        when=log.head.when,
        symptom=log.head.symptom,
        fix=log.head.fix,
        title=log.head.title,
        state=found.state,
        reversible=(bool(changes) or any(call.step.back for call in log.last_calls().values()))
        and found.state is not RunState.TAKEN_BACK,
        paths=tuple(dict.fromkeys(change.path for change in changes)),
        steps=log.head.steps,
        folder=folder,
        verified=log.verified,
        doubts=tuple(_doubts(log)),
    )


def _doubts(log: Log) -> Iterator[Text]:
    """The commands during which everything stopped, so that nobody knows whether they ran."""
    last = log.last_calls()
    for each in log.passes:
        for call in each.calls:
            taken_back = last[call.number].backwards is not call.backwards and last[call.number].status == 0
            if call.status is not None:
                continue
            values = {"command": shlex.join(call.command), "back": shlex.join(call.reversed.command)}
            if taken_back:
                yield Text("It is not known whether this ran, so it was taken back too, by {back}: {command}", **values)
            elif values["back"] and last[call.number] == call:
                yield Text("It is not known whether this ran; taking it back runs {back}: {command}", **values)


def stamp(run_id: str) -> datetime:
    """The time in the id of a run, which only grows: where the clock was set back, it is not when the run was."""
    digits = run_id.replace("T", "").replace(".", "")
    parts = (digits[:4], digits[4:6], digits[6:8], digits[8:10], digits[10:12], digits[12:14], digits[14:20])
    year, month, day, hour, minute, second, microsecond = map(int, parts)
    return datetime(year, month, day, hour, minute, second, microsecond, tzinfo=timezone.utc)


def unreadable(run_id: str, folder: Path) -> Run:
    """The entry of a run whose journal is damaged."""
    return Run(
        id=run_id,
        when=stamp(run_id),
        symptom="",
        fix="",
        title=Text("The record of this run is damaged. README.txt in its folder tells how to take it back by hand."),
        state=RunState.UNREADABLE,
        reversible=False,
        paths=(),
        steps=(),
        folder=folder,
        verified=None,
    )
