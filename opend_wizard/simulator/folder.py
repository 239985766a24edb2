"""A folder of our own that is certain to go again: marked, locked while in use, removed afterwards."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, final

from opend_wizard.errors import Refused, Told
from opend_wizard.texts import Text

MARKER = "opend-wizard-practice.id"
CONTENT = "machine"
_PREFIX = "opend-wizard-practice-"
_OURS = re.compile(re.escape(_PREFIX) + r"(?P<id>[0-9a-f]{16})")
_LOCKED_BYTE = 4096  # far behind the id, because Windows lets nobody read a locked byte


@final
class OwnFolder:
    """A private folder; what is made belongs into `content`, and goes with it.

    A marker beside `content` bears a random id and is locked as long as this process lives: the
    system drops the lock with the process, however that ends. Without `chosen` it lies in the
    system's temporary folder. Raises `Refused` for a chosen folder that is not empty, OSError.
    """

    def __init__(self, chosen: Path | None = None) -> None:
        self.id = secrets.token_hex(8)
        self.path = _temporary() / f"{_PREFIX}{self.id}" if chosen is None else chosen.resolve()
        self._made = _make_empty(self.path)
        self._marker = (self.path / MARKER).open("xb")
        _lock(self._marker)  # before there is an id: until then nobody takes the folder for a leftover
        self._marker.seek(0)
        self._marker.write(self.id.encode())
        self._marker.flush()
        self.content = self.path / CONTENT
        self.content.mkdir(mode=0o700)

    def remove(self) -> None:
        """Remove `content` and the marker, and the folder if we made it and it is empty then; raises `Told`."""
        if self._marker.closed:
            return
        self._marker.close()
        if _id_in(self.path) == self.id:  # otherwise this is no longer the folder we made
            try:
                _remove_ours(self.path, whole=self._made)
            except PermissionError as error:  # on Windows, what a program has open stays
                raise Told(_not_removed(self.path)) from error

    def __enter__(self) -> OwnFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()


def clean_up_leftovers() -> int:
    """Remove the temporary folders of wizards that ended without doing so themselves; gives their number."""
    removed = 0
    for folder in sorted(_temporary().glob(f"{_PREFIX}*")):
        if _is_abandoned(folder):
            with suppress(FileNotFoundError):  # another wizard that starts now may be at it too
                _remove_ours(folder, whole=True)
                removed += 1
    return removed


def _is_abandoned(folder: Path) -> bool:
    """Ours by name, marker and owner, and nobody alive holds the lock."""
    name = _OURS.fullmatch(folder.name)
    try:
        status = folder.lstat()
        if name is None or not stat.S_ISDIR(status.st_mode) or _id_in(folder) != name["id"]:
            return False
        if sys.platform != "win32" and status.st_uid != os.geteuid():
            return False
        with (folder / MARKER).open("r+b") as marker:
            return _lock(marker)
    except OSError:
        return False


def _temporary() -> Path:
    return Path(tempfile.gettempdir()).resolve()


def _make_empty(folder: Path) -> bool:
    """Whether `folder` had to be made; raises `Refused` if there is something in it."""
    if folder.is_dir():
        if any(folder.iterdir()):
            raise Refused(Text("{folder} is not empty. Practice needs a folder of its own.", folder=folder))
        return False
    folder.mkdir(mode=0o700, parents=True)
    return True


def _id_in(folder: Path) -> str:
    marker = folder / MARKER
    if marker.is_symlink() or not marker.is_file():
        return ""
    return marker.read_bytes()[:64].decode("ascii", "replace")


def _lock(marker: BinaryIO) -> bool:
    """Take the lock that goes with the process; False if another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            marker.seek(_LOCKED_BYTE)
            msvcrt.locking(marker.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(marker, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _not_removed(folder: Path) -> Text:
    return Text(
        "{path} could not be removed wholly: another program has something in it open. "
        "Close that program, and delete the folder.",
        path=folder,
    )


def _remove_ours(folder: Path, whole: bool) -> None:
    while (folder / CONTENT).exists():
        with suppress(FileNotFoundError):  # another wizard takes it for a leftover and is at it too
            _remove_tree(folder / CONTENT)
    (folder / MARKER).unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        if whole and not any(folder.iterdir()):
            folder.rmdir()


def _remove_tree(tree: Path) -> None:
    """Also what a fault made unwritable; links in it are removed, never followed."""
    if not tree.exists():
        return
    for folder, _, files in os.walk(tree):
        Path(folder).chmod(0o700)
        if sys.platform == "win32":  # there a file that is read-only cannot be removed
            for name in files:
                Path(folder, name).chmod(0o600)
    shutil.rmtree(tree)
