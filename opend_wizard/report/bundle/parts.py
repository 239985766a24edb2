"""Which bytes of which logs were written in a while: what grew, and what is new."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from opend_wizard.errors import Missing
from opend_wizard.opend import logs
from opend_wizard.opend.logs import LogFile, LogKind
from opend_wizard.opend.logs.hit import time_of

_PEEK = 64 * 1024  # bytes in which a line with a time is looked for
_NEAR = 256 * 1024  # bytes that may be too many: not worth another look
_SLACK = 2.0  # seconds: file systems round times
_LEFT_OUT = (LogKind.OTHER,)  # nobody knows what else lies in that folder


@dataclass(frozen=True)
class Part:
    """The bytes of one log from `start` up to `end`."""

    file: LogFile = field(repr=False)
    start: int
    end: int

    @property
    def size(self) -> int:
        """How many bytes."""
        return self.end - self.start

    @property
    def is_binary(self) -> bool:
        """Whether nobody but the vendor can read it, and so nobody can redact it."""
        return self.file.kind is LogKind.BINARY


@dataclass(frozen=True)
class Marks:
    """How long each log was at a moment; a log that was renamed since is still known."""

    by_name: Mapping[str, int]
    by_node: Mapping[tuple[int, int], int]


def mark(folder: Path) -> Marks:
    """How the logs in `folder` are now; without the folder, or where it may not be seen, all that comes is new."""
    try:
        found = logs.files(folder)
    except Missing:
        found = ()
    nodes = {node: each.size for each in found if (node := _node(each.path)) is not None}
    return Marks({each.path.name: each.size for each in found}, nodes)


def since(folder: Path, marks: Marks) -> tuple[Part, ...]:
    """What was written into the logs in `folder` since `marks`; raises what looking at the folder raises."""
    parts = []
    for each in _wanted(logs.files(folder)):
        before = marks.by_node.get(_node(each.path) or (0, 0), marks.by_name.get(each.path.name, 0))
        start = before if before <= each.size and each.kind is not LogKind.BINARY else 0
        if each.size > before or start != before:
            parts.append(Part(each, start, each.size))
    return _ordered(parts)


def last_minutes(folder: Path, minutes: float, now: datetime) -> tuple[Part, ...]:
    """What was written in the last `minutes`, as far as the times in the lines tell: else the whole file.

    Raises what looking at the folder raises.
    """
    begin = now.timestamp() - minutes * 60
    found = [each for each in _wanted(logs.files(folder)) if each.modified >= begin - _SLACK and each.size]
    moment = datetime.fromtimestamp(begin).astimezone().replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    return _ordered(Part(each, _first_after(each, moment), each.size) for each in found)


def opened(part: Part) -> BinaryIO:
    """The log, opened without following a link; raises `OSError`, also if it is no ordinary file any more."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    file = os.fdopen(os.open(part.file.path, flags), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode) or part.file.path.is_symlink():
        file.close()
        raise OSError(0, "no ordinary file", str(part.file.path))
    return file


def _wanted(found: Iterable[LogFile]) -> list[LogFile]:
    return [each for each in found if each.kind not in _LEFT_OUT]


def _ordered(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(parts, key=lambda part: part.file.path.name))


def _node(path: Path) -> tuple[int, int] | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else None


def _first_after(log: LogFile, moment: str) -> int:
    """Where in `log` the first line stands that is not before `moment`; 0 where the lines have no legible date."""
    if log.kind is LogKind.BINARY:
        return 0
    try:
        with opened(Part(log, 0, log.size)) as file:
            low, high = 0, log.size
            while high - low > _NEAR:
                middle = (low + high) // 2
                time = _time_at(file, middle)
                if time is None:
                    return 0
                low, high = (middle, high) if time < moment else (low, middle)
            return _line_start(file, low)
    except OSError:
        return 0


def _time_at(file: BinaryIO, offset: int) -> str | None:
    file.seek(offset)
    for line in file.read(_PEEK).split(b"\n")[1:]:
        time = time_of(line)
        if time is not None and time[:2] in ("19", "20") and "-" in time:
            return time[:10] + " " + time[-12:] if " +" in time else time.replace("T", " ")
    return None


def _line_start(file: BinaryIO, offset: int) -> int:
    if offset == 0:
        return 0
    file.seek(offset)
    return offset + file.read(_PEEK).find(b"\n") + 1
