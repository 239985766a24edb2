"""Reads whole logs for telling lines, and the end of logs for OpenD's newest condition."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.logs.blocks import Block, backward, forward
from opend_wizard.opend.logs.catalogue import status_in
from opend_wizard.opend.logs.event import Kind
from opend_wizard.opend.logs.files import LogFile
from opend_wizard.opend.logs.hit import Hit, masked_name, shown, time_of
from opend_wizard.opend.logs.matching import Match, matches
from opend_wizard.texts import Text, size

Stop = Callable[[], bool]
_MOST_COUNTED = 16 * 1024 * 1024  # bytes before a line found from the end, to give it its number: some 10 ms


def never() -> bool:
    """Let the work go on."""
    return False


@dataclass(frozen=True)
class State:
    """The newest condition that a log tells, and whether OpenD has ended since."""

    hit: Hit
    ended: Hit | None = None


def scan(
    files: Iterable[LogFile], kinds: Collection[Kind] = tuple(Kind), since: float = 0.0, stop: Stop = never
) -> Iterator[Hit]:
    """Every telling line of `kinds` in the readable ones of `files`, file by file, each from its beginning.

    `since` is in seconds since the epoch: files last written to before are passed over. Times within
    a file are not compared, since how they are written is not known (facts: §6). Files that cannot be
    read, or vanish, give what they gave until then. Raises `Cancelled` when `stop` says so.
    """
    wanted = frozenset(kinds)
    for file in files:
        if file.is_text and file.modified >= since:
            with suppress(OSError):
                yield from _scan(file.path, wanted, stop)


def _scan(path: Path, kinds: frozenset[Kind], stop: Stop) -> Iterator[Hit]:
    lines, told = 1, 0
    with path.open("rb", buffering=0) as file:
        for block in forward(file):
            _halt(stop)
            counted = block.low
            for match in matches(block, told):
                told = block.base + match.at + len(match.entry)
                if match.event.kind in kinds:
                    lines += block.data.count(b"\n", counted, max(counted, match.at))
                    counted = max(counted, match.at)
                    yield _hit(path, block, match, lines)
            lines += block.data.count(b"\n", counted, block.high)


def events(files: Iterable[LogFile], most: int = 1000, seconds: float = 5.0, stop: Stop = never) -> tuple[Hit, ...]:
    """The last `most` telling lines of `files` (newest first), in the order in which they were written.

    Raises `Unseen` if reading all of them takes longer than `seconds`, `Cancelled` when `stop` says so.
    """
    end = time.monotonic() + seconds

    def watched() -> bool:
        if time.monotonic() >= end:
            raise Unseen(Text("OpenD's logs are too long to be read within {seconds} seconds.", seconds=f"{seconds:g}"))
        return stop()

    return tuple(deque(scan(reversed(tuple(files)), stop=watched), maxlen=most))


def newest_state(files: Iterable[LogFile], seconds: float = 1.0, stop: Stop = never) -> State | None:
    """The newest condition of OpenD in `files` (newest first), None if none of them tells one.

    Each file is read from its end. A second file counts only if it was written to after the line
    found in the first, as when two are written side by side. Raises `Unseen` if `seconds` pass
    before any is found, `Cancelled` when `stop` says so.
    """
    end = time.monotonic() + seconds
    best: State | None = None
    for file in files:
        if not file.is_text or (best is not None and not _may_be_newer(file, best.hit)):
            continue
        try:
            found = _newest_in(file, end, stop)
        except Unseen:
            if best is None:
                raise
            break
        except OSError:
            continue
        best = found if best is None or (found is not None and _is_newer(found.hit, best.hit)) else best
    return best


def _newest_in(file: LogFile, end: float, stop: Stop) -> State | None:
    ended: Hit | None = None
    with file.path.open("rb", buffering=0) as opened:
        for block in backward(opened):
            _halt(stop)
            for match in reversed(list(matches(block))):
                if match.event.is_state:
                    hit = _hit(file.path, block, match, _line_number(opened, block.base + match.at))
                    return State(hit, ended)
                if match.event.kind is Kind.EXITED and ended is None:
                    ended = _hit(file.path, block, match, None)
            if time.monotonic() >= end:
                seen = size(file.size - block.base - block.low)
                name = masked_name(file.path.name)
                raise Unseen(
                    Text(
                        "The last {seen} of {file} do not tell OpenD's state, and there was no time for more.",
                        seen=seen,
                        file=name,
                    )
                )
    return None


def _line_number(file: BinaryIO, offset: int) -> int | None:
    if offset > _MOST_COUNTED:
        return None
    file.seek(0)
    return file.read(offset).count(b"\n") + 1


def _hit(path: Path, block: Block, match: Match, line: int | None) -> Hit:
    when = None if match.line is None else time_of(block.data[match.line : match.line + 100])
    status = status_in(match.event, match.entry)
    return Hit(match.event, path, line, block.base + match.at, when, shown(match.entry), status)


def _may_be_newer(file: LogFile, hit: Hit) -> bool:
    moment = _moment(hit)
    return moment is not None and file.modified > moment.timestamp()


def _is_newer(one: Hit, other: Hit) -> bool:
    first, second = _moment(one), _moment(other)
    return first is not None and second is not None and first > second


def _moment(hit: Hit) -> datetime | None:
    try:
        return datetime.fromisoformat((hit.when or "").replace("/", "-").replace(",", ".")).astimezone()
    except ValueError:
        return None


def _halt(stop: Stop) -> None:
    if stop():
        raise Cancelled(Text("Looking was stopped."))
