"""What a run's journal.jsonl says, read line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from opend_wizard.journal import calls, states
from opend_wizard.journal.calls import Call
from opend_wizard.journal.changes import Change
from opend_wizard.journal.states import Absent
from opend_wizard.texts import Text

SCHEMA = 1

Deed: TypeAlias = tuple[Change, ...] | Call
"""What a pass did at once: a batch of changes, or one command."""


class Kind(Enum):
    """What a pass over the changes of a run was for."""

    PERFORM = "perform"
    UNDO = "undo"
    REDO = "redo"
    RECOVER = "recover"


class End(Enum):
    """How a pass came to its end."""

    WHOLE = "whole"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True)
class Head:
    """What a run is: its first line. `tag` marks the names of its temporary files."""

    id: str
    when: datetime
    tag: str
    symptom: str
    fix: str
    title: Text
    steps: tuple[Text, ...]
    needs_stopped: Path | None

    def to_json(self) -> dict[str, object]:
        """The line, as plain data."""
        return {
            "schema": SCHEMA,
            "run": self.id,
            "when": self.when.isoformat(),
            "tag": self.tag,
            "symptom": self.symptom,
            "fix": self.fix,
            "title": self.title.to_json(),
            "steps": [step.to_json() for step in self.steps],
            "needs_stopped": None if self.needs_stopped is None else str(self.needs_stopped),
        }

    @classmethod
    def from_json(cls, data: dict[str, object]) -> Head:
        """What `to_json` wrote; raises ValueError, KeyError or TypeError on anything else."""
        if data["schema"] != SCHEMA:
            raise ValueError("written by another version")
        stopped = data["needs_stopped"]
        return cls(
            id=str(data["run"]),
            when=datetime.fromisoformat(str(data["when"])),
            tag=str(data["tag"]),
            symptom=str(data["symptom"]),
            fix=str(data["fix"]),
            title=Text.from_json(data["title"]),
            steps=tuple(Text.from_json(step) for step in _list(data["steps"])),
            needs_stopped=None if stopped is None else Path(str(stopped)),
        )


@dataclass
class Pass:
    """One pass: the changes it meant to make (by number), and one by one what it may have done."""

    kind: Kind
    intended: dict[int, Change] = field(default_factory=dict)
    deeds: list[Deed] = field(default_factory=list)
    end: End | None = None

    @property
    def batches(self) -> list[tuple[Change, ...]]:
        """What it made ready and may have put into place, batch by batch."""
        return [deed for deed in self.deeds if not isinstance(deed, Call)]

    @property
    def calls(self) -> list[Call]:
        """The commands it ran."""
        return [deed for deed in self.deeds if isinstance(deed, Call)]

    def absorb(self, entry: dict[str, object]) -> None:
        """Take one more line in; raises the same as `Log.absorb`."""
        if "intend" in entry:
            for item in _list(entry["intend"]):
                change = _intended(_list(item))
                self.intended[change.number] = change
        elif "ready" in entry:
            self.deeds.append(tuple(self._ready(_list(item)) for item in _list(entry["ready"])))
        elif "run" in entry:
            self.deeds.append(calls.from_run_line(entry["run"]))
        elif "ran" in entry:
            self._ran(entry["ran"])
        elif "end" in entry:
            self.end = End(entry["end"])
        elif "event" not in entry:
            raise ValueError("an unknown line")

    def _ready(self, item: list[object]) -> Change:
        number, before, after = item
        plan = self.intended[_int(number)]
        found = (states.from_json(before), states.from_json(after))
        return Change(plan.number, plan.path, *found, kept=plan.kept)

    def _ran(self, item: object) -> None:
        """The command it ran last has ended; raises ValueError if there is none."""
        if not self.deeds or not isinstance(last := self.deeds[-1], Call):
            raise ValueError("no command was run")
        self.deeds[-1] = calls.ended(last, item)


@dataclass
class Log:
    """A whole journal; `size` is the length in bytes of the part that was surely written."""

    head: Head
    passes: list[Pass] = field(default_factory=list)
    verified: bool | None = None
    size: int = 0

    def absorb(self, entry: dict[str, object]) -> None:
        """Take one more line in; raises ValueError, KeyError, IndexError or TypeError if it makes no sense."""
        if "pass" in entry:
            self.passes.append(Pass(Kind(entry["pass"])))
            self.verified = None
        elif "verified" in entry:
            self.verified = bool(entry["verified"])
        else:
            self.passes[-1].absorb(entry)

    def next_number(self) -> int:
        """A number that no change of this run has."""
        return 1 + max((number for each in self.passes for number in each.intended), default=0)

    def last_calls(self) -> dict[int, Call]:
        """For each number the command of that number that was run last."""
        return {call.number: call for each in self.passes for call in each.calls}

    def changes(self) -> Iterator[Change]:
        """Every change that was made ready, in order."""
        for each in self.passes:
            for batch in each.batches:
                yield from batch


def _intended(item: list[object]) -> Change:
    number, path, kept = item
    return Change(_int(number), Path(str(path)), Absent(), Absent(), kept=str(kept))


def intend_line(changes: tuple[Change, ...]) -> dict[str, object]:
    """The line that names everything a batch will touch, before anything is touched."""
    return {"intend": [[change.number, str(change.path), change.kept] for change in changes]}


def ready_line(changes: tuple[Change, ...]) -> dict[str, object]:
    """The line after which the changes of a batch are put into place."""
    return {"ready": [[c.number, states.to_json(c.before), states.to_json(c.after)] for c in changes]}


def encoded(entry: dict[str, object]) -> bytes:
    """One line; ASCII, so that a file name in any encoding survives."""
    return json.dumps(entry, separators=(",", ":")).encode("ascii") + b"\n"


def parse(data: bytes) -> Log:
    """The log in `data`; raises ValueError if it is damaged.

    The last line may be cut off or garbage: a power cut does that to a line that was being written,
    and nothing is done before its line is on the disk.
    """
    lines = data.split(b"\n")
    entries = [_entry(line) for line in lines[:-1]]
    if entries and entries[-1] is None and not lines[-1]:
        entries.pop()
    size = sum(len(line) + 1 for line in lines[: len(entries)])
    if not entries or entries[0] is None or None in entries:
        raise ValueError("a line in the middle is damaged")
    try:
        log = Log(Head.from_json(entries[0]), size=size)
        for entry in entries[1:]:
            if entry is not None:
                log.absorb(entry)
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise ValueError("a line makes no sense") from error
    return log


def _entry(line: bytes) -> dict[str, object] | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) else None


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError("not a number")
    return value
