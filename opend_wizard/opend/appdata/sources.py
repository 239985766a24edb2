"""Files as the archive readers may see them: every read can be cancelled, none can fill the memory."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.flaws import Flaw, Kind, damaged, too_large, too_many
from opend_wizard.texts import Text

Stop = Callable[[], bool]


def poll(stop: Stop) -> None:
    """Raise `Cancelled` as soon as `stop` says so."""
    if stop():
        raise Cancelled(Text("Reading AppData.dat was stopped."))


class Source(io.BufferedReader):
    """The archive itself, which can be read at any place."""

    def __init__(self, path: Path, stop: Stop) -> None:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise Unseen(Text("{path} could not be read: it is not a file.", path=path))
        super().__init__(io.FileIO(path), limits.CHUNK)
        self.stop = stop
        status = os.fstat(self.fileno())
        self.size = status.st_size
        self.mtime_ns = status.st_mtime_ns

    def read(self, size: int | None = -1, /) -> bytes:
        """Like any file; raises `Flaw` for a piece larger than any honest archive asks for."""
        poll(self.stop)
        most = limits.MAX_DIRECTORY + 1
        data = super().read(most if size is None or size < 0 else min(size, most))
        if len(data) > limits.MAX_DIRECTORY:
            raise Flaw(Kind.TOO_LARGE, too_many(limits.MAX_MEMBERS))
        return data


class Readable(Protocol):
    """What `Stream` reads from; it may give less than was asked for."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


class Stream:
    """The uncompressed data of an archive, forward only; as much of a file as `tarfile` uses."""

    def __init__(self, file: Readable, archive_size: int, stop: Stop) -> None:
        self._file = file
        self._ceiling = limits.ceiling(archive_size)
        self._stop = stop
        self._position = 0
        self._in_headers = 0
        self.last = b""  # what was read as a header

    def read(self, size: int = -1, /) -> bytes:
        """One header of a tar, less only at the end; raises `Flaw` for more than headers may take."""
        self._in_headers += size
        if not 0 <= size <= limits.CHUNK or self._in_headers > limits.MAX_HEADERS:
            raise Flaw(Kind.TOO_LARGE, too_many(limits.MAX_MEMBERS))
        self.last = b""
        while len(self.last) < size and (piece := self._take(size - len(self.last))):
            self.last += piece
        return self.last

    def tell(self) -> int:
        """Bytes read or passed over."""
        return self._position

    def seek(self, position: int, /) -> int:
        """Pass over data up to `position`; raises `Flaw` if that lies behind us."""
        for _ in self.content(position - self._position):
            pass
        return self._position

    def content(self, size: int) -> Iterator[bytes]:
        """The next `size` bytes in pieces; raises EOFError if there are fewer, `Flaw` for a size below zero."""
        if size < 0:  # a tar can record one, and tarfile then goes round for ever
            raise Flaw(Kind.DAMAGED, damaged())
        while size:
            piece = self._take(min(size, limits.CHUNK))
            if not piece:
                raise EOFError
            size -= len(piece)
            yield piece

    def rest(self) -> Iterator[bytes]:
        """All that is left, in pieces."""
        while piece := self._take(limits.CHUNK):
            yield piece

    def _take(self, size: int) -> bytes:
        poll(self._stop)
        piece = self._file.read(size)
        self._position += len(piece)
        if self._position > self._ceiling:
            raise Flaw(Kind.TOO_LARGE, too_large())
        return piece
