"""Reads a log in blocks, from its beginning or from its end, with some bytes of what stands around each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

AROUND = 1024  # bytes on either side of a place that are looked at: no telling entry is longer
FORWARD = 256 * 1024
FIRST_BACKWARD, BACKWARD = 64 * 1024, 1024 * 1024


@dataclass(frozen=True)
class Block:
    """Some bytes of a file; those from `low` up to `high` are its own, the others stand around it.

    `base` is the offset of the first byte in the file. A place belongs to the block that owns its first byte.
    """

    data: bytes
    base: int
    low: int
    high: int


def forward(file: BinaryIO) -> Iterator[Block]:
    """The blocks from the beginning to where the file ended when it was opened.

    A file that is cut meanwhile just ends earlier; one that grows for ever comes to an end all the same.
    """
    end = os.fstat(file.fileno()).st_size
    rest, base, owned = b"", 0, 0  # what is kept of the block before, its offset, and what was given away of it
    at = 0
    while True:
        new = file.read(min(FORWARD, end - at)) if at < end else b""
        at += len(new)
        data = rest + new
        last = not new
        high = len(data) if last else max(owned, len(data) - AROUND)
        if high > owned:
            yield Block(data, base, owned, high)
        if last:
            return
        keep = max(0, high - AROUND)
        rest, base, owned = data[keep:], base + keep, high - keep


def backward(file: BinaryIO) -> Iterator[Block]:
    """The blocks from the end of the file to its beginning."""
    high = os.fstat(file.fileno()).st_size
    step = FIRST_BACKWARD
    while high > 0:
        low = max(0, high - step)
        base = max(0, low - AROUND)
        file.seek(base)
        data = file.read(high + AROUND - base)
        if len(data) > low - base:  # else the file was cut meanwhile
            yield Block(data, base, low - base, min(high - base, len(data)))
        high, step = low, BACKWARD
