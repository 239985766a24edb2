"""An open folder, reached without following a link, and the things in it by their names."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from types import TracebackType
from typing import final

from opend_wizard.errors import Refused
from opend_wizard.journal import primitives
from opend_wizard.journal.troubles import leads_elsewhere, telling
from opend_wizard.texts import Text

_FOLDER: int = getattr(os, "O_DIRECTORY", 0) | primitives.NO_FOLLOW
_PASSING: int = getattr(os, "O_PATH", 0) | _FOLDER  # to pass through a folder one need not be able to list it
_NO_WAITING: int = getattr(os, "O_NONBLOCK", 0)  # opening a pipe would wait for its other end
_STANDS_FOR_ANOTHER = 0x20000000  # Windows: in the tag of links and junctions, not in that of cloud files


@final
class OpenFolder:
    """A folder, open as long as the `with` block lasts; raises OSError if there is a link on the way to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd: int | None = None
        if sys.platform == "win32":
            _check_each(path)
        else:
            self.fd = _walk(path)

    def __enter__(self) -> OpenFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the folder."""
        if self.fd is not None:
            os.close(self.fd)
            self.fd = None

    def name(self, name: str) -> str:
        """`name` as the primitives want it beside `fd`."""
        return name if sys.platform != "win32" else _long(self.path / name)

    def status(self, name: str) -> os.stat_result | None:
        """What bears `name`, itself and not what it may link to; None if nothing does."""
        try:
            return os.stat(self.name(name), dir_fd=self.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """Everything in the folder."""
        return os.listdir(_long(self.path) if self.fd is None else self.fd)

    def open(self, name: str, flags: int = os.O_RDONLY) -> int:
        """A plain file or a folder, open; raises OSError for a link."""
        return os.open(self.name(name), flags | primitives.NO_FOLLOW | primitives.BINARY | _NO_WAITING, dir_fd=self.fd)

    def device(self) -> int:
        """The number of the disk."""
        return os.stat(_long(self.path) if self.fd is None else self.fd).st_dev  # noqa: PTH116  (a descriptor)

    def create(self, name: str) -> int:
        """A new private file, open for writing."""
        return primitives.create(self.name(name), self.fd)

    def make_folder(self, name: str) -> None:
        """A new private folder."""
        primitives.make_folder(self.name(name), self.fd)

    def move(self, name: str, target: OpenFolder, new_name: str) -> None:
        """Move a thing of this folder to `target`, in place of what is there."""
        primitives.move(self.name(name), self.fd, target.name(new_name), target.fd)

    def link(self, name: str, target: OpenFolder, new_name: str) -> None:
        """Give a file a second name in `target`."""
        primitives.link(self.name(name), self.fd, target.name(new_name), target.fd)

    def remove(self, name: str) -> None:
        """Take the name of a file away."""
        primitives.remove(self.name(name), self.fd)

    def remove_folder(self, name: str) -> None:
        """Take an empty folder away."""
        primitives.remove_folder(self.name(name), self.fd)

    def set_mode(self, name: str, mode: int) -> None:
        """Set the permission bits of a file or folder."""
        primitives.set_mode(self.name(name), self.fd, mode)

    def sync(self) -> None:
        """Bring the names onto the disk; Windows does so by itself."""
        if self.fd is not None:
            primitives.sync(self.fd)

    def sync_file(self, name: str) -> None:
        """Bring what is written of a file, or a folder's own attributes, onto the disk; see `begin_sync`."""
        if primitives.SYNCS_LATER:
            fd = self.open(name)
            try:
                primitives.sync(fd)
            finally:
                os.close(fd)

    def sync_disk(self) -> None:
        """Bring everything on the folder's disk onto it, where the system can."""
        if self.fd is not None:
            primitives.sync_disk(self.fd)


def _walk(path: Path) -> int:
    *passed, last = path.parts if len(path.parts) > 1 else (path.anchor, ".")
    here = os.open(passed[0], _PASSING)
    try:
        for part in passed[1:]:
            inner = os.open(part, _PASSING, dir_fd=here)
            os.close(here)
            here = inner
        return os.open(last, os.O_RDONLY | _FOLDER, dir_fd=here)
    finally:
        os.close(here)


def _check_each(path: Path) -> None:
    for place in (*reversed(path.parents), path):
        status = os.lstat(_long(place))
        if leads_on(status) or not stat.S_ISDIR(status.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))


def leads_on(status: os.stat_result) -> bool:
    """Whether a thing is a link, or a junction of Windows."""
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_reparse_tag", 0) & _STANDS_FOR_ANOTHER)


def _long(path: Path) -> str:
    """`path` in the form for which Windows knows no limit of 260 characters."""
    text = str(path)
    if sys.platform == "win32" and not text.startswith("\\\\?\\"):
        return "\\\\?\\UNC\\" + text[2:] if text.startswith("\\\\") else "\\\\?\\" + text
    return text


def real(path: Path) -> Path:
    """`path` with the links in what is above it followed, itself not; it need not exist.

    Raises `Refused` for a path that climbs, and, as root, if another user could have laid a link on
    the way: root would be led to wherever that user likes.
    """
    path = path.absolute()
    above = next((parent for parent in path.parents if os.path.lexists(parent)), Path(path.anchor))
    rest = path.relative_to(above)
    if not path.name or ".." in rest.parts:
        raise Refused(Text("{path} does not name a file or folder clearly, so nothing was changed.", path=path))
    with telling(path):
        if sys.platform != "win32" and os.geteuid() == 0:
            _refuse_laid_links(above)
        found = above.resolve(strict=True)
        if not found.is_dir():
            raise Refused(leads_elsewhere(path))
    return found / rest


def _refuse_laid_links(path: Path) -> None:
    for place in (*reversed(path.parents), path):
        status = place.lstat()
        if stat.S_ISLNK(status.st_mode) and status.st_uid not in (0, place.stat().st_uid):
            raise Refused(
                Text(
                    "{link} is a link that another user laid, and root does not follow it. "
                    "Run this as the user to whom OpenD belongs, or name the folder it leads to.",
                    link=place,
                )
            )


def adopt(fd: int, like: int | None) -> None:
    """As root, give an open thing to whom the open thing `like` belongs: root leaves nothing of its own behind."""
    if sys.platform == "win32" or like is None or os.geteuid() != 0:
        return
    status, model = os.fstat(fd), os.fstat(like)
    if (status.st_uid, status.st_gid) != (model.st_uid, model.st_gid):
        primitives.set_owner(fd, model.st_uid, model.st_gid)
