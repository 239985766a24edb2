"""Doing one batch of changes: made ready beside their places, recorded, then put into place."""

from __future__ import annotations

import stat
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard.journal import keeping, making, placing, primitives
from opend_wizard.journal.changes import Batch, Change
from opend_wizard.journal.folder import OpenFolder
from opend_wizard.journal.looking import Stop
from opend_wizard.journal.states import File, Folder, State
from opend_wizard.journal.store import RunFolder
from opend_wizard.journal.troubles import telling

_MANY = 64  # files; from here on syncing the disk once is quicker than syncing each of them


@dataclass(frozen=True)
class Bench:
    """Where one pass over the changes of a run is done.

    Not `recorded` is a pass that takes back what the same pass has just done: every path and
    every temporary name is in the journal already, and a full disk must not stand in its way.
    """

    run: RunFolder
    stop: Stop
    recorded: bool = True

    def do(self, batch: Batch) -> Generator[int, None, None]:
        """Do all of `batch`, giving its weight piece by piece; raises `Refused`, `Cancelled`.

        When it raises, any of the changes may be done or not, and temporary files may be left.
        """
        if self.recorded:
            self.run.record.intend(batch.changes)
        changes = tuple(keeping.kept(change, self.run.files, self.stop) for change in batch.changes)
        changes = yield from self._made(replace(batch, changes=changes))
        self._sync_contents(changes)
        if self.recorded:
            self.run.record.ready(changes)
        for change in changes:
            placing.place(change, self.temp(change), self.run.files)
            yield 1
        self._sync_names(changes)

    def _made(self, batch: Batch) -> Generator[int, None, tuple[Change, ...]]:
        """The changes of `batch` with the states that their new things really have beside their places."""
        from concurrent.futures import ThreadPoolExecutor

        made: dict[int, State] = {}
        waiting = {change.number: change for change in batch.changes}
        for change in batch.changes:
            if isinstance(change.after, Folder):
                made[change.number] = making.make_folder(change, change.after, self.temp(change))
        with closing(batch.supply(self.stop)) as pieces, ThreadPoolExecutor(1) as pool:
            for piece in pieces:
                change = waiting[piece.change.number]
                if isinstance(change.after, File):
                    new = making.NewFile(change, change.after, self.temp(change), self.run.files, pool)
                    made[change.number] = yield from new.write(piece, self.stop)
        return tuple(replace(change, after=made.get(change.number, change.after)) for change in batch.changes)

    def _sync_contents(self, changes: tuple[Change, ...]) -> None:
        """Bring every backup and every new file onto the disk."""
        if _are_many(changes):
            self._sync_disks(changes)
            return
        for change in changes:
            with telling(change.path):
                if change.copies:
                    self.run.files.sync_file(change.kept)
                if isinstance(change.after, File):
                    with OpenFolder(change.path.parent) as folder:
                        folder.sync_file(self.temp(change))
        with telling(self.run.files.path):
            self.run.files.sync()

    def _sync_names(self, changes: tuple[Change, ...]) -> None:
        """Bring what is in place now, and what has gone, onto the disk."""
        if _are_many(changes):
            self._sync_disks(changes)
            return
        for path in self._folders(changes):
            with telling(path), OpenFolder(path) as folder:
                folder.sync()

    def _sync_disks(self, changes: tuple[Change, ...]) -> None:
        disks: set[int] = set()
        for path in self._folders(changes):
            with telling(path), OpenFolder(path) as folder:
                if folder.device() not in disks:
                    disks.add(folder.device())
                    folder.sync_disk()

    def _folders(self, changes: tuple[Change, ...]) -> list[Path]:
        return sorted({self.run.files.path, *(change.path.parent for change in changes)})

    def temp(self, change: Change) -> str:
        """The name beside its place under which a new thing is made ready."""
        return temp_name(self.run.head.tag, change.number)


def _are_many(changes: tuple[Change, ...]) -> bool:
    return len(changes) >= _MANY and primitives.can_sync_disk()


def temp_name(tag: str, number: int) -> str:
    """Short, so that it fits beside the longest name; hidden, and telling whose it is."""
    return f".opend-wizard-{tag}-{number}.tmp"


def clean(run: RunFolder, intended: Iterable[Change]) -> None:
    """Remove the temporary files and folders that an interrupted pass left; raises `Refused`."""
    for change in intended:
        name = temp_name(run.head.tag, change.number)
        with telling(change.path):
            try:
                folder = OpenFolder(change.path.parent)
            except (FileNotFoundError, NotADirectoryError):
                continue  # its folder was taken away, or a link laid in its place
            with folder:
                _remove(folder, name)


def _remove(folder: OpenFolder, name: str) -> None:
    status = folder.status(name)
    if status is None:
        return
    if stat.S_ISDIR(status.st_mode):
        folder.remove_folder(name)
    else:
        folder.remove(name)
