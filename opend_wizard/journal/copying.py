"""The plan for copying files of one folder into another: folders from the top down, then all files together."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal import looking
from opend_wizard.journal.changes import Batch, Change, Piece, Supply
from opend_wizard.journal.folder import OpenFolder, real
from opend_wizard.journal.looking import Look, Stop, chunks, opened
from opend_wizard.journal.planning import Plan
from opend_wizard.journal.states import Absent, File, Folder, as_kept
from opend_wizard.journal.troubles import leads_elsewhere, telling
from opend_wizard.journal.unpacking import folders_above, make_folders, missing_above
from opend_wizard.steps import CopyFiles
from opend_wizard.texts import Text

_NO_SPECIAL = 0o777  # a copy takes no other rights along


def copy(plan: Plan, step: CopyFiles) -> list[Batch]:
    """The plan for `step`; raises `Refused` where a file is none any more, or something is in its place already."""
    source, root = real(step.source), real(step.folder)
    _refuse_unclear(step)
    above = looking.look(source, hashed=False).state
    mode = above.mode if isinstance(above, Folder) else 0o755
    batches = make_folders(plan, [*reversed(missing_above(plan, root)), root], mode, step)
    inner = {root / each for name in step.names for each in folders_above(name)}
    batches += make_folders(plan, inner, mode, step)
    changes = {name: _change(plan, source / name, root / name) for name in step.names}
    return [*batches, Batch(tuple(changes.values()), step.describe(), _supply(source, changes))]


def _refuse_unclear(step: CopyFiles) -> None:
    for name in step.names:
        if any(part in ("", ".", "..") for part in name.split("/")):
            raise Refused(
                Text(
                    "“{name}” does not name a file in {path} clearly. Nothing was copied.", name=name, path=step.source
                )
            )


def _change(plan: Plan, source: Path, target: Path) -> Change:
    there = looking.look(source, hashed=False).state
    if not isinstance(there, File):
        raise Refused(leads_elsewhere(source))
    if not isinstance(plan.look(target, hashed=False).state, Absent):
        raise Refused(Text("{path} is there already. Nothing was copied.", path=target))
    return plan.change(target, Look(Absent()), File("", there.size, as_kept(there.mode & _NO_SPECIAL)))


def _supply(source: Path, changes: dict[str, Change]) -> Supply:
    def supply(stop: Stop) -> Generator[Piece, None, None]:
        for name, change in changes.items():
            path = source / name
            with telling(path), OpenFolder(path.parent) as folder, opened(folder, path.name) as fd:
                yield Piece(change, chunks(fd, stop), like=fd)

    return supply
