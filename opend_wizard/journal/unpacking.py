"""The plan for unpacking an archive: its folders from the top down, then all its files together."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal.changes import Batch, Change, Piece, Supply
from opend_wizard.journal.folder import real
from opend_wizard.journal.looking import Look, Stop
from opend_wizard.journal.planning import Plan
from opend_wizard.journal.primitives import PRIVATE_FILE, PRIVATE_FOLDER
from opend_wizard.journal.states import Absent, File, Folder, as_kept
from opend_wizard.journal.troubles import leads_elsewhere, telling
from opend_wizard.opend import appdata
from opend_wizard.steps import CopyFiles, Unpack
from opend_wizard.texts import Text

_MAY_READ, _MAY_ENTER = 0o044, 0o055  # what the folder lets others do, its new files and folders let them too


def unpack(plan: Plan, step: Unpack) -> list[Batch]:
    """The plan for `step`; raises `Refused` if the archive changed or a target is not a plain file.

    The files are one batch: until the last member has proven whole, none of them is in place.
    """
    _refuse_other_archive(step)
    root = real(step.folder)
    batches = make_folders(plan, [*reversed(missing_above(plan, root)), root], PRIVATE_FOLDER, step)
    state = plan.look(root, hashed=False).state
    mode = state.mode if isinstance(state, Folder) else PRIVATE_FOLDER
    targets = _targets(root, step)
    inner = {root / above for name in targets for above in folders_above(step.place(name))}
    batches += make_folders(plan, inner, PRIVATE_FOLDER | mode & _MAY_ENTER, step)
    new = as_kept(PRIVATE_FILE | mode & _MAY_READ)
    changes = {member.name: _change(plan, targets[member.name], member.size, new) for member in step.members}
    return [*batches, Batch(tuple(changes.values()), step.describe(), _supply(step, changes))]


def missing_above(plan: Plan, root: Path) -> list[Path]:
    """The folders above `root` that are not there, the lowest first."""
    missing = []
    for parent in root.parents:
        if not isinstance(plan.look(parent, hashed=False).state, Absent):
            break
        missing.append(parent)
    return missing


def make_folders(plan: Plan, folders: Iterable[Path], mode: int, step: Unpack | CopyFiles) -> list[Batch]:
    """Batches for those of `folders` that are missing: one for each level, since each stands in the one above."""
    goal = Folder(as_kept(mode, folder=True))
    batches = []
    for _, level in groupby(sorted(folders, key=_depth), _depth):
        missing = [path for path in sorted(level) if not _is_folder(plan, path)]
        changes = tuple(plan.change(path, Look(Absent()), goal) for path in missing)
        if changes:
            batches.append(Batch(changes, step.describe()))
    return batches


def _depth(path: Path) -> int:
    return len(path.parts)


def _is_folder(plan: Plan, path: Path) -> bool:
    state = plan.look(path, hashed=False).state
    if not isinstance(state, Absent | Folder):
        raise Refused(leads_elsewhere(path))
    return isinstance(state, Folder)


def folders_above(name: str) -> Iterator[str]:
    """``a`` and ``a/b`` for ``a/b/c``."""
    return (name[:place] for place, letter in enumerate(name) if letter == "/")


def _targets(root: Path, step: Unpack) -> dict[str, Path]:
    targets = {member.name: _target(root, step.place(member.name)) for member in step.members}
    if len(set(targets.values())) != len(step.members):
        raise Refused(Text("{path} holds a file twice. Nothing was unpacked.", path=step.archive))
    return targets


def _target(root: Path, name: str) -> Path:
    """The path of a member; raises `Refused` for a name that could lead out of `root`."""
    parts = tuple(name.split("/"))
    path = root.joinpath(*parts)
    if ".." in parts or path.parts != root.parts + parts:
        raise Refused(Text("“{name}” in the archive does not name a file clearly. Nothing was unpacked.", name=name))
    return path


def _change(plan: Plan, path: Path, size: int, new_mode: int) -> Change:
    seen = plan.look(path, hashed=False)
    before = seen.state
    if isinstance(before, File):
        return plan.change(path, seen, File("", size, before.mode, before.uid, before.gid))
    if not isinstance(before, Absent):
        raise Refused(leads_elsewhere(path))
    return plan.change(path, seen, File("", size, new_mode))


def _supply(step: Unpack, changes: dict[str, Change]) -> Supply:
    def supply(stop: Stop) -> Generator[Piece, None, None]:
        _refuse_other_archive(step)
        for member, chunks in appdata.contents(step.archive, step.members, stop):
            yield Piece(changes[member.name], chunks)

    return supply


def _refuse_other_archive(step: Unpack) -> None:
    with telling(step.archive):
        status = step.archive.stat()
    if (status.st_size, status.st_mtime_ns) != (step.archive_size, step.archive_mtime_ns):
        raise Refused(
            Text("{path} has changed since it was looked at. Nothing was unpacked. Look again.", path=step.archive)
        )
