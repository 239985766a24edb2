"""The zip, written beside its target and put in place when it is whole; whoever gives up leaves nothing behind."""

from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from opend_wizard import private
from opend_wizard.errors import Refused
from opend_wizard.texts import Text

_ORDINARY = 0o100600  # an ordinary file that its owner may read and write
_UNIX = 3


@dataclass(frozen=True)
class Member:
    """One file in the zip: its name there, its bytes as they are, and as they are packed."""

    name: str
    size: int
    packed: int


class Pack:
    """A zip that grows; `place` gives it its name, `discard` removes every trace. Failures raise `Refused`."""

    def __init__(self, target: Path, moment: datetime) -> None:
        self.target = target
        self._moment = moment
        self._part = target.with_name(f".{target.name}.{os.getpid()}.part")
        self._file = self._create()
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED)
        self._names: set[str] = set()

    def add(self, name: str, pieces: Iterable[bytes]) -> Iterator[int]:
        """Add one file, yielding the bytes of each piece; a name that is taken gets a number.

        What `pieces` raises is passed on.
        """
        info = zipfile.ZipInfo(self._unused(name), self._moment.timetuple()[:6])
        info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, _UNIX, _ORDINARY << 16
        try:
            with self._zip.open(info, "w", force_zip64=True) as member:
                for piece in pieces:
                    member.write(piece)
                    yield len(piece)
        except OSError as error:
            raise self._failed(error) from error

    def finish(self) -> tuple[Member, ...]:
        """Everything is in it; gives the members in their order."""
        try:
            self._zip.close()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        except OSError as error:
            raise self._failed(error) from error
        return tuple(Member(info.filename, info.file_size, info.compress_size) for info in self._zip.infolist())

    @property
    def size(self) -> int:
        """How many bytes were written so far."""
        return self._part.stat().st_size

    def place(self) -> Path:
        """Put it in place, never over anything that is there; gives where."""
        try:
            _rename(self._part, self.target)
        except FileExistsError as error:
            raise Refused(Text("There is a file {path} already. Choose another name.", path=self.target)) from error
        except OSError as error:
            raise self._failed(error) from error
        return self.target

    def discard(self) -> None:
        """Leave nothing behind; again, and after `place`, it is harmless."""
        with suppress(OSError, ValueError):
            self._zip.close()
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink()

    def _create(self) -> BinaryIO:
        if os.path.lexists(self.target):
            raise Refused(Text("There is a file {path} already. Choose another name.", path=self.target))
        try:
            return os.fdopen(private.create(self._part, os.O_RDWR), "w+b")
        except OSError as error:
            raise self._failed(error) from error

    def _unused(self, name: str) -> str:
        stem, dot, ending = name.rpartition(".")
        unused, number = name, 1
        while unused.lower() in self._names:
            number += 1
            unused = f"{stem}~{number}{dot}{ending}" if dot else f"{name}~{number}"
        self._names.add(unused.lower())
        return unused

    def _failed(self, error: OSError) -> Refused:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            told = Text("The disk is full, so the report {path} was not made. Choose another place.", path=self.target)
            return Refused(told)
        reason = error.strerror or "?"
        return Refused(Text("The report {path} could not be written: {reason}.", path=self.target, reason=reason))


def _rename(part: Path, target: Path) -> None:
    """On Unix a rename goes over what is there, a link does not; some disks know no links."""
    if os.name != "nt":
        try:
            os.link(part, target)
        except FileExistsError:
            raise
        except OSError:
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, "exists", str(target)) from None
        else:
            part.unlink()
            return
    part.rename(target)
