"""The wizard's own notes: for one user alone, and as root for the user in whose folder they are kept.

Who runs the wizard with sudo often keeps their home folder: a ``~/.local`` that belongs to root would lock them out.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from contextlib import suppress
from pathlib import Path

_NEW: int = os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_GROWING: int = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NO_WAITING: int = getattr(os, "O_NONBLOCK", 0)  # a pipe in place of the file would wait for its reader for ever
_FILE, _FOLDER = 0o600, 0o700


def make_folder(path: Path) -> None:
    """Make a folder and its missing parents; raises OSError, also where another user leads root astray by a link."""
    missing, place = [], path.absolute()
    while not os.path.lexists(place):
        missing.append(place)
        place = place.parent
    _refuse_laid_links(place)
    for each in reversed(missing):
        with suppress(FileExistsError):  # another wizard made it at this moment
            each.mkdir(_FOLDER)
            _adopt_folder(each)
    if not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))


def create(path: Path, flags: int = os.O_WRONLY) -> int:
    """A new file, open (its descriptor); raises OSError, FileExistsError where anything is, a link included."""
    fd = os.open(path, flags | _NEW, _FILE)
    _adopt(fd, path.parent)
    return fd


def append(path: Path, data: bytes) -> None:
    """Add `data` to the end of a file in one go, making it if need be; raises OSError, also for a link or a pipe."""
    fd = os.open(path, _GROWING | _NO_WAITING, _FILE)
    with os.fdopen(fd, "ab") as file:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:  # a second name may lie anywhere
            raise OSError(errno.EMLINK, os.strerror(errno.EMLINK), str(path))
        if status.st_size == 0:
            _adopt(fd, path.parent)
        file.write(data)


def replace(path: Path, data: bytes) -> None:
    """Give a file new contents, wholly or not at all, also in a power cut; raises OSError."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        with os.fdopen(create(beside), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _adopt_folder(path: Path) -> None:
    if sys.platform != "win32" and os.geteuid() == 0:
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            _adopt(fd, path.parent)
        finally:
            os.close(fd)


def _adopt(fd: int, folder: Path) -> None:
    """As root, give what is open to the owner of `folder`."""
    if sys.platform != "win32" and os.geteuid() == 0:
        owner = folder.stat()
        if owner.st_uid != 0:
            os.fchown(fd, owner.st_uid, owner.st_gid)


def _refuse_laid_links(path: Path) -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    for place in (path, *path.parents):
        status = place.lstat()
        if stat.S_ISLNK(status.st_mode) and status.st_uid not in (0, place.stat().st_uid):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(place))
