"""What a path is at this moment, seen without following a link."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Cancelled
from opend_wizard.journal.folder import OpenFolder, leads_on
from opend_wizard.journal.states import Absent, File, Folder, Other, State, as_kept
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text

CHUNK = 1 << 20  # bytes
Stop = Callable[[], bool]


def never() -> bool:
    """Nobody wants the work to stop."""
    return False


def poll(stop: Stop) -> None:
    """Raise `Cancelled` as soon as `stop` says so."""
    if stop():
        raise Cancelled(Text("Stopped. Everything is as it was before."))


@dataclass(frozen=True)
class Stamp:
    """What tells cheaply that a file is still the one that was looked at."""

    inode: int
    size: int
    mode: int
    mtime_ns: int
    ctime_ns: int


@dataclass(frozen=True)
class Look:
    """One look at a path; `stamp` is None unless a plain file is there."""

    state: State
    stamp: Stamp | None = None


def look(path: Path, stop: Stop = never, *, hashed: bool = True) -> Look:
    """What is at `path`; without `hashed` a file's contents are not read and its digest stays empty.

    Raises `Refused` if that cannot be seen or lies behind a link, `Cancelled`.
    """
    with telling(path):
        if not path.name:  # the root of a disk
            return Look(folder_state(path.stat()))
        try:
            folder = OpenFolder(path.parent)
        except FileNotFoundError:
            return Look(Absent())
        with folder:
            return look_in(folder, path.name, stop, hashed=hashed)


def look_in(folder: OpenFolder, name: str, stop: Stop = never, *, hashed: bool = True) -> Look:
    """What bears `name` in an open folder, as `look` tells it; raises OSError, `Cancelled`."""
    status = folder.status(name)
    if status is None:
        return Look(Absent())
    if stat.S_ISDIR(status.st_mode) and not leads_on(status):
        return Look(folder_state(status))
    if not stat.S_ISREG(status.st_mode) or leads_on(status):
        return Look(Other())
    if not hashed:
        return Look(file_state(status, ""), stamp_of(status))
    with opened(folder, name) as fd:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):  # put there this very moment
            return Look(Other())
        digest = digest_of(fd, stop)
    return Look(file_state(status, digest), stamp_of(status))


@contextmanager
def opened(folder: OpenFolder, name: str) -> Iterator[int]:
    """A file of `folder`, open for reading; raises OSError for a link."""
    fd = folder.open(name)
    try:
        yield fd
    finally:
        os.close(fd)


def chunks(fd: int, stop: Stop = never) -> Iterator[bytes]:
    """The contents of an open file from where it stands, in pieces of at most 1 MB; raises `Cancelled`."""
    while chunk := os.read(fd, CHUNK):
        poll(stop)
        yield chunk


def digest_of(fd: int, stop: Stop = never) -> str:
    """The SHA-256 of an open file in hex.

    Measured on a processor with SHA instructions: 1,700 MB/s, against 670 MB/s of BLAKE2b.
    """
    digest = hashlib.sha256()
    for chunk in chunks(fd, stop):
        digest.update(chunk)
    return digest.hexdigest()


def file_state(status: os.stat_result, digest: str) -> File:
    """The state of a plain file."""
    mode = as_kept(stat.S_IMODE(status.st_mode))
    return File(digest, status.st_size, mode, status.st_uid, status.st_gid, status.st_mtime_ns)


def folder_state(status: os.stat_result) -> Folder:
    """The state of a folder."""
    return Folder(as_kept(stat.S_IMODE(status.st_mode), folder=True), status.st_uid, status.st_gid)


def stamp_of(status: os.stat_result) -> Stamp:
    """The stamp of a plain file."""
    mode = as_kept(stat.S_IMODE(status.st_mode))  # Windows adds to it what it guesses from the name
    return Stamp(status.st_ino, status.st_size, mode, status.st_mtime_ns, status.st_ctime_ns)
