"""What has to be looked at closely around a suspicious place: its line, or a part of one that is very long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from opend_wizard.report.secret_names import kind_of

_BEFORE, _AFTER = 1024, 8 * 1024  # bytes around a place that are looked at within a long line
_KEY, _KEY_LENGTH = b"PRIVATE KEY", 24 * 1024  # a key in PEM goes on over many lines
_TAG = re.compile(rb"<\s*([A-Za-z_][\w:.-]{0,80})")
_NAMING = re.compile(rb"(?:name|key|id)\s*=", re.IGNORECASE)
_SURE, _NEAR = re.compile(rb"[\0-/]"), 64
_TAG_LENGTH = 4096  # bytes behind a tag in which its value may stand on further lines


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
    start = line + 1 if line >= 0 else _boundary(block, low) if low else 0
    if block[place : place + len(_KEY)].upper() == _KEY:
        return start, _line_end(block, place + _KEY_LENGTH)
    end = block.find(b"\n", place, high)
    if end >= 0 and _is_open_tag(block, place, end):
        return start, _line_end(block, place + _TAG_LENGTH)
    return start, end if end >= 0 else _boundary(block, high)


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


def _boundary(block: bytes, at: int) -> int:
    """`at`, or a little further where no character is cut in two, whichever encoding it is of."""
    sure = _SURE.search(block, at, at + _NEAR)  # a byte that is part of no other character
    if sure is not None:
        return sure.start()
    for further in range(4):
        if block[at + further : at + further + 1] < b"\x80" or block[at + further : at + further + 1] >= b"\xc0":
            return at + further
    return at
