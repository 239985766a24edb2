"""What in a folder belongs to somebody else; links in it are looked at, never followed (not on Windows)."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine.processes import UserNames
from opend_wizard.texts import Text

_MOST = 20_000  # entries; a data folder has some hundreds


@dataclass(frozen=True)
class Entry:
    """A file or folder: whose it is, what its permissions let others do, and how many names it has on its disk."""

    path: Path
    owner: str
    mode: int
    folder: bool
    names: int = 1

    @property
    def open_to_others(self) -> bool:
        """Whether others, or at least those of its group, may read it and write in it."""
        return self.mode & 0o006 == 0o006 or self.mode & 0o060 == 0o060


def foreign_entries(folder: Path, user: str, stop: Callable[[], bool]) -> tuple[Entry, ...]:
    """Everything in `folder`, and itself, that does not belong to `user`, in the order of the paths.

    Raises `Unseen` on Windows, where access lists decide, and if the folder may not be looked at.
    """
    if sys.platform == "win32":
        raise Unseen(Text("On Windows access lists decide, not owners."))
    names = UserNames()
    found = []
    for number, path in enumerate(_walk(folder)):
        if stop() or number > _MOST:
            break
        try:
            status = path.lstat()
        except OSError:
            continue
        owner = names.of(status.st_uid)
        if owner != user:
            is_folder = stat.S_ISDIR(status.st_mode)
            found.append(Entry(path, owner, stat.S_IMODE(status.st_mode), is_folder, status.st_nlink))
    return tuple(sorted(found, key=lambda entry: entry.path))


def open_to_a_swap(path: Path) -> Path | None:
    """The folder above the real `path` in whose place somebody else could put another; None where nobody could.

    `path` itself is left out: a command that follows no link does no harm there. Administrators and this user
    are trusted.
    """
    for folder in reversed(path.parents):
        if folder != folder.parent and _may_be_swapped(folder):
            return folder
    return None


def _may_be_swapped(folder: Path) -> bool:
    try:
        around, own = folder.parent.lstat(), folder.lstat()
    except OSError:
        return True
    trusted = (0, os.geteuid())
    if stat.S_ISLNK(own.st_mode) or around.st_uid not in trusted:
        return True
    private = around.st_gid == 0 or around.st_gid == os.getegid() == os.geteuid()  # a group of this user alone
    others = stat.S_IWOTH if private else stat.S_IWOTH | stat.S_IWGRP
    if not around.st_mode & others:
        return False
    return not around.st_mode & stat.S_ISVTX or own.st_uid not in trusted


def _walk(folder: Path) -> Iterator[Path]:
    try:
        folder.stat()
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{path} cannot be looked at: {reason}.", path=folder, reason=reason)) from error
    yield folder
    for parent, folders, files in os.walk(folder):
        yield from (Path(parent, name) for name in (*folders, *files))
