"""Making new files and folders ready beside their places, complete with owner and permissions."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.errors import Refused
from opend_wizard.journal import looking, primitives
from opend_wizard.journal.changes import Change, Piece
from opend_wizard.journal.folder import OpenFolder, adopt
from opend_wizard.journal.hashing import Hasher
from opend_wizard.journal.looking import Stop, opened, poll
from opend_wizard.journal.states import ANY, File, Folder
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class NewFile:
    """The file that `change` wants, under the name `temp` beside its place.

    `files` is the backup folder, `pool` hashes. The contents need not be on the disk when it is written.
    """

    change: Change
    goal: File
    temp: str
    files: OpenFolder
    pool: ThreadPoolExecutor

    def write(self, piece: Piece, stop: Stop) -> Generator[int, None, File]:
        """Write `piece`, giving the bytes written piece by piece; the result is the state it has then.

        Raises `Refused`, also for a backup that does not hold what it should, and `Cancelled`.
        """
        with telling(self.change.path), OpenFolder(self.change.path.parent) as folder:
            try:
                return (yield from self._written(folder, piece, stop))
            except OSError as error:
                if error.errno not in _FULL or not piece.kept:
                    raise
                return self._linked(folder, piece, error)

    def _written(self, folder: OpenFolder, piece: Piece, stop: Stop) -> Generator[int, None, File]:
        digest = Hasher(self.pool)
        with self._source(folder, piece) as (chunks, model):
            fd = folder.create(self.temp)
            try:
                cloned = piece.like is not None and primitives.clone(piece.like, fd)
                for chunk in chunks:
                    poll(stop)
                    digest.update(chunk)
                    if not cloned:
                        primitives.write(fd, chunk)
                    yield len(chunk)
                if model is not None:
                    primitives.copy_extras(model, fd)
                state = self._dressed(folder, fd, digest.hexdigest())
            finally:
                os.close(fd)
        if state.size != self.goal.size or self.goal.digest not in ("", state.digest):
            raise spoiled(self.files.path / piece.kept) if piece.kept else _other(self.change.path)
        return state if sys.platform != "win32" else self._dressed_by_name(folder, state)

    @contextmanager
    def _source(self, folder: OpenFolder, piece: Piece) -> Iterator[tuple[Iterable[bytes], int | None]]:
        """The new contents, and an open file whose access lists and labels they shall have."""
        if piece.kept:
            with telling(self.files.path / piece.kept):
                kept = self.files.open(piece.kept)
            try:
                yield looking.chunks(kept), kept
            finally:
                os.close(kept)
        elif isinstance(self.change.before, File):
            with opened(folder, self.change.path.name) as present:
                yield piece.chunks, present
        else:
            yield piece.chunks, None

    def _dressed(self, folder: OpenFolder, fd: int, digest: str) -> File:
        """Owner, permissions and time given to an open new file; its state then."""
        if sys.platform != "win32":
            _give(fd, self.goal, folder)
            primitives.set_open_mode(fd, self.goal.mode)
            if self.goal.mtime_ns != ANY:
                primitives.set_time(fd, self.goal.mtime_ns)
        if self.goal.size >= looking.CHUNK or not primitives.SYNCS_LATER:
            primitives.begin_sync(fd)
        return looking.file_state(os.fstat(fd), digest)

    def _dressed_by_name(self, folder: OpenFolder, state: File) -> File:
        """The same for Windows, which sets a time for good only when the file is closed."""
        if self.goal.mtime_ns != ANY:
            primitives.set_time(folder.name(self.temp), self.goal.mtime_ns)
        folder.set_mode(self.temp, self.goal.mode)
        status = folder.status(self.temp)
        return state if status is None else looking.file_state(status, state.digest)

    def _linked(self, folder: OpenFolder, piece: Piece, full: OSError) -> File:
        """The backup file itself, given a second name: it needs no room on a full disk.

        Raises `full` where the backup is on another disk.
        """
        with suppress(FileNotFoundError):
            folder.remove(self.temp)
        try:
            self.files.link(piece.kept, folder, self.temp)
        except OSError:
            raise full from None
        with opened(folder, self.temp) as fd:
            return self._dressed(folder, fd, self.goal.digest)


def make_folder(change: Change, goal: Folder, temp: str) -> Folder:
    """Make the folder that `change` wants under the name `temp` beside its place; raises `Refused`."""
    with telling(change.path), OpenFolder(change.path.parent) as folder:
        folder.make_folder(temp)
        with OpenFolder(folder.path / temp) as made:
            if made.fd is not None:
                _give(made.fd, goal, folder)
                primitives.set_open_mode(made.fd, goal.mode)
        status = folder.status(temp)
        return goal if status is None or not stat.S_ISDIR(status.st_mode) else looking.folder_state(status)


def _give(fd: int, goal: File | Folder, folder: OpenFolder) -> None:
    """Make a new thing belong to whom `goal` says, or else, as root, to whom the folder belongs."""
    status = os.fstat(fd)
    if goal.uid == ANY:
        adopt(fd, folder.fd)
    elif (status.st_uid, status.st_gid) != (goal.uid, goal.gid):
        try:
            primitives.set_owner(fd, goal.uid, goal.gid)
        except PermissionError as error:
            raise Refused(
                Text(
                    "What the wizard would put into {path} could not belong to the same user and group as before. "
                    "Run this as the user to whom it belongs.",
                    path=folder.path,
                )
            ) from error


def _other(path: Path) -> Refused:
    return Refused(
        Text("What {path} is made from was changed meanwhile, so it was not made. Look again.", path=path),
    )


def spoiled(backup: Path) -> Refused:
    """The refusal to put a backup back that is not what was kept."""
    return Refused(
        Text("The backup {path} is gone or no longer holds what was kept in it. Nothing was touched.", path=backup)
    )
