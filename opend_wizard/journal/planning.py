"""Turning the steps of a fix into changes, each held against what is there before the first is made."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from opend_wizard.errors import Refused
from opend_wizard.journal import looking
from opend_wizard.journal.changes import Batch, Change, Piece, digest, with_backup
from opend_wizard.journal.folder import real
from opend_wizard.journal.keeping import changed
from opend_wizard.journal.looking import Look, Stop
from opend_wizard.journal.primitives import PRIVATE_FILE
from opend_wizard.journal.states import Absent, Bits, File, Folder, State, as_kept, then
from opend_wizard.journal.troubles import leads_elsewhere
from opend_wizard.steps import (
    AskPerson,
    MakeFolder,
    RemoveFile,
    RunProgram,
    SendCommand,
    SetMode,
    StopProcess,
    WriteFile,
)
from opend_wizard.texts import Text

Action: TypeAlias = Batch | StopProcess | SendCommand | RunProgram | AskPerson


@dataclass
class Plan:
    """What a run will do, in order; `expected` are the states it will have brought paths into.

    The contents of `unknown` paths are known only when they are unpacked, so no later step can expect them.
    """

    stop: Stop
    actions: list[Action] = field(default_factory=list)
    expected: dict[Path, State] = field(default_factory=dict)
    unknown: set[Path] = field(default_factory=set)
    count: int = 0

    @property
    def batches(self) -> list[Batch]:
        """The actions that change files, in order."""
        return [action for action in self.actions if isinstance(action, Batch)]

    @property
    def changes(self) -> list[Change]:
        """Every change, in order."""
        return [change for batch in self.batches for change in batch.changes]

    @property
    def deeds(self) -> list[Change | RunProgram]:
        """Every change and every command, in order."""
        found: list[Change | RunProgram] = []
        for action in self.actions:
            found += action.changes if isinstance(action, Batch) else [action] if isinstance(action, RunProgram) else []
        return found

    def look(self, path: Path, *, hashed: bool = True) -> Look:
        """What will be at `path` when it is its turn."""
        planned = self.expected.get(path)
        if planned is None:
            return looking.look(path, self.stop, hashed=hashed)
        if hashed and isinstance(planned, File) and not planned.digest and path not in self.unknown:
            now = looking.look(path, self.stop).state  # only its permissions will be others by then
            return Look(replace(now, mode=planned.mode) if isinstance(now, File) else now)
        return Look(planned)

    def change(self, path: Path, seen: Look, after: State) -> Change:
        """The next change; raises `Refused` if what is at `path` belongs to another user."""
        _refuse_foreign(path, seen.state)
        self.count += 1
        self.expected[path] = then(seen.state, after)
        if isinstance(after, File) and not after.digest:
            self.unknown.add(path)
        before = seen.state
        if isinstance(after, Bits) and isinstance(before, File | Folder):
            before = Bits(before.mode)
        return with_backup(Change(self.count, path, before, after, stamp=seen.stamp))


def write(plan: Plan, step: WriteFile) -> Batch:
    """The plan for new contents; raises `Refused` if what is there is not what the step expects."""
    path = real(step.path)
    seen = plan.look(path)
    before = seen.state
    if not isinstance(plan.look(path.parent).state, Folder):
        raise Refused(Text("The folder {path} is not there. Look again.", path=path.parent))
    after = File(digest(step.after), len(step.after), as_kept(PRIVATE_FILE if step.mode is None else step.mode))
    if isinstance(before, File):
        mode = before.mode if step.mode is None else after.mode
        after = File(after.digest, after.size, mode, before.uid, before.gid)
    if not _is_as_expected(before, step.before):
        raise changed(path)
    change = plan.change(path, seen, after)

    def supply(_stop: Stop) -> Generator[Piece, None, None]:
        yield Piece(change, (step.after,))

    return Batch((change,), step.describe(), supply)


def _is_as_expected(seen: State, contents: bytes | None) -> bool:
    if contents is None:
        return isinstance(seen, Absent)
    return isinstance(seen, File) and seen.digest == digest(contents)


def remove(plan: Plan, step: RemoveFile) -> Batch:
    """The plan for moving a file into the backup; raises `Refused` if it is not the one that was looked at."""
    path = real(step.path)
    seen = plan.look(path)
    if not isinstance(seen.state, File) or seen.state.digest != step.sha256.lower():
        raise changed(path)
    return Batch((plan.change(path, seen, Absent()),), step.describe())


def set_mode(plan: Plan, step: SetMode) -> Batch:
    """The plan for other permissions; raises `Refused` if they are not what the step expects."""
    path = real(step.path)
    seen = plan.look(path, hashed=False)
    folder = isinstance(seen.state, Folder)
    if not isinstance(seen.state, File | Folder) or seen.state.mode != as_kept(step.before, folder=folder):
        raise changed(path)
    return Batch((plan.change(path, seen, Bits(as_kept(step.after, folder=folder))),), step.describe())


def make_folder(plan: Plan, step: MakeFolder) -> list[Batch]:
    """The plan for a folder and its missing parents, each its own batch; empty if it is there already."""
    path = real(step.path)
    missing = []
    while isinstance(state := plan.look(path, hashed=False).state, Absent):
        missing.append(path)
        path = path.parent
    if not isinstance(state, Folder):
        raise Refused(leads_elsewhere(step.path))
    goal = Folder(as_kept(step.mode, folder=True))
    return [Batch((plan.change(each, Look(Absent()), goal),), step.describe()) for each in reversed(missing)]


def _refuse_foreign(path: Path, state: State) -> None:
    """Refuse what belongs to another user: only root can give it back its owner when it is taken back."""
    if sys.platform == "win32" or not isinstance(state, File | Folder):
        return
    if state.uid >= 0 and os.geteuid() not in (0, state.uid):
        raise Refused(
            Text(
                "{path} belongs to another user (number {uid}), so it is not changed. "
                "Make it your own first, for instance with sudo chown, or run this as that user.",
                path=path,
                uid=state.uid,
            )
        )
