"""One wizard at a time changes anything; the system itself frees the lock of one that died."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal import primitives
from opend_wizard.journal.folder import OpenFolder, adopt
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text

NAME = "lock"
_FAR = 1 << 30  # Windows locks bytes and lets nobody read them: one beyond the number of the process
_TAKEN = (BlockingIOError, PermissionError, FileExistsError)  # the last is what Wine says


class Busy(Refused):
    """Another wizard is changing something."""


@contextmanager
def locked(state_dir: Path) -> Iterator[None]:
    """Hold the lock in `state_dir`, which must exist; raises `Busy` at once if another holds it."""
    path = state_dir / NAME
    with telling(path):
        fd = _open(state_dir)
    try:
        _lock(fd, path)
        with telling(path):
            primitives.cut(fd, 0)
            primitives.write(fd, str(os.getpid()).encode("ascii"))
        yield
    finally:
        os.close(fd)


def held(state_dir: Path) -> bool:
    """Whether a wizard is changing something at this moment; False also where that cannot be told."""
    try:
        with OpenFolder(state_dir) as folder:
            fd = folder.open(NAME)
    except OSError:
        return False
    try:
        _take(fd)
    except _TAKEN:
        return True
    except OSError:
        return False
    else:
        return False
    finally:
        os.close(fd)


def _open(state_dir: Path) -> int:
    with OpenFolder(state_dir) as folder:
        with suppress(FileExistsError):
            fd = folder.create(NAME)
            try:
                adopt(fd, folder.fd)
            finally:
                os.close(fd)
        return folder.open(NAME, os.O_RDWR)


def _lock(fd: int, path: Path) -> None:
    try:
        _take(fd)
    except _TAKEN as error:
        raise Busy(
            Text(
                "Another OpenD Wizard (process {pid}) is changing something at this moment. "
                "Wait until it is done, or close it, and try again.",
                pid=_holder(fd),
            )
        ) from error
    except OSError as error:
        raise Refused(
            Text(
                "The disk that holds {path} cannot keep two wizards apart, so nothing was changed. "
                "Let the wizard keep its notes on a local disk (--state-dir) and try again.",
                path=path,
            )
        ) from error


def _holder(fd: int) -> str:
    try:
        return os.read(fd, 20).decode("ascii", "replace") or "?"
    except OSError:
        return "?"


def _take(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(fd, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(fd, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
