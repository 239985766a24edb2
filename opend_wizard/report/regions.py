"""What has to be looked at closely around a suspicious place: its line, or a part of one that is very long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from opend_wizard.report.secret_names import kind_of

_BEFORE, _AFTER = 1024, 8 * 1024  # bytes around a place that are looked at within a long line
_KEY, _KEY_LENGTH = b"PRIVATE KEY", 24 * 1024  # a key in PEM goes on over many lines
_TAG = re.compile(rb"<\s*([A-Za-z_][\w:.-]{0,80})")
_NAMING = re.compile(rb"(?:name|key|id)\s*=", re.IGNORECASE)
_TAG_LENGTH = 4096  # bytes behind a tag in which its value may stand on further lines


@dataclass(frozen=True)
class Decoded:
    """A piece of a log as text, and the way back to the very same bytes."""

    text: str
    code: str
    errors: str = "strict"

    def encoded(self, text: str) -> bytes:
        """`text` in the bytes of the log."""
        return text.encode(self.code, self.errors)


def decoded(piece: bytes) -> Decoded:
    """`piece` as UTF-8, else GB18030 if that gives back the same bytes; else every wrong byte is kept as it is."""
    try:
        return Decoded(piece.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    try:
        text = piece.decode("gb18030")
        if text.encode("gb18030") == piece:
            return Decoded(text, "gb18030")
    except UnicodeError:
        pass
    return Decoded(piece.decode("utf-8", "surrogateescape"), "utf-8", "surrogateescape")


def regions(block: bytes, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where the regions around `places` begin and end, in order; those that touch are one."""
    low = high = -1
    for place in sorted(places):
        if place < high and not _goes_far(block, place):
            continue
        start, end = _around(block, place)
        if high < 0:
            low, high = start, end
        elif start <= high:
            high = max(high, end)
        else:
            yield low, high
            low, high = start, end
    if high >= 0:
        yield low, high


def _goes_far(block: bytes, place: int) -> bool:
    return block[place : place + 1] in (b"<", b"P", b"p")


def _around(block: bytes, place: int) -> tuple[int, int]:
    low, high = max(0, place - _BEFORE), min(len(block), place + _AFTER)
    line = block.rfind(b"\n", low, place)
    start = low if line < 0 else line + 1
    if block[place : place + len(_KEY)].upper() == _KEY:
        return start, _line_end(block, place + _KEY_LENGTH)
    end = block.find(b"\n", place, high)
    if end >= 0 and _is_open_tag(block, place, end):
        return start, _line_end(block, place + _TAG_LENGTH)
    return _character(block, start), end if end >= 0 else _character(block, high)


def _line_end(block: bytes, at: int) -> int:
    end = block.find(b"\n", at, at + _AFTER)
    return end if end >= 0 else min(len(block), at)


def _is_open_tag(block: bytes, place: int, end: int) -> bool:
    """Whether the element that begins here ends on another line, and may hold a secret."""
    tag = _TAG.match(block, place)
    if tag is None or block.find(b"</", place, end) >= 0 or block.find(b"/>", place, end) >= 0:
        return False
    name = tag[1].decode("ascii", "ignore")
    return kind_of(name.rpartition(":")[2]) is not None or _NAMING.search(block, place, end) is not None


def _character(block: bytes, at: int) -> int:
    """`at`, or where the next character of UTF-8 begins if it is within one."""
    for further in range(4):
        if block[at + further : at + further + 1] < b"\x80" or block[at + further : at + further + 1] >= b"\xc0":
            return at + further
    return at
