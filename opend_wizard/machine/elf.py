"""What a Linux program says about the libraries that it needs; only 64-bit little-endian files are read."""

from __future__ import annotations

import errno
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRINGS, _RPATH, _RUNPATH = 1, 5, 15, 29
_MOST_HEADERS, _MOST_ENTRIES, _LONGEST_NAME = 256, 4096, 1024


@dataclass(frozen=True)
class Wants:
    """Names of libraries such as ``libssl.so.3``, and the folders the program itself names for them."""

    libraries: tuple[str, ...]
    folders: tuple[str, ...]


class NotElf(ValueError):
    """The file is no such program, or damaged."""


@dataclass(frozen=True)
class _Segment:
    kind: int
    offset: int
    address: int
    size: int


def wants(path: Path) -> Wants:
    """The libraries that the program `path` is linked with; raises `NotElf`, OSError."""
    try:
        with path.open("rb") as file:
            return _wants(file)
    except (struct.error, IndexError, ValueError, OverflowError) as error:  # a place that no file has
        raise NotElf(str(path)) from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # the same, a little nearer
            raise NotElf(str(path)) from error
        raise


def _wants(file: BinaryIO) -> Wants:
    segments = _segments(file)
    dynamic = next((each for each in segments if each.kind == _DYNAMIC), None)
    if dynamic is None:
        return Wants((), ())
    entries = _entries(file, dynamic)
    table = next((value for tag, value in entries if tag == _STRINGS), 0)
    strings = _offset_of(table, segments)
    names = tuple(_string(file, strings + value) for tag, value in entries if tag == _NEEDED)
    paths = [_string(file, strings + value) for tag, value in entries if tag in (_RPATH, _RUNPATH)]
    return Wants(names, tuple(part for path in paths for part in path.split(":") if part))


def _segments(file: BinaryIO) -> list[_Segment]:
    head = file.read(64)
    if head[:4] != b"\x7fELF" or head[4:6] != b"\x02\x01":
        raise NotElf
    (start,), (size, count) = struct.unpack_from("<Q", head, 32), struct.unpack_from("<HH", head, 54)
    found = []
    for number in range(min(count, _MOST_HEADERS)):
        file.seek(start + number * size)
        kind, _, offset, address, _, length, _, _ = struct.unpack("<IIQQQQQQ", file.read(56))
        found.append(_Segment(kind, offset, address, length))
    return found


def _entries(file: BinaryIO, dynamic: _Segment) -> list[tuple[int, int]]:
    file.seek(dynamic.offset)
    raw = file.read(min(dynamic.size, 16 * _MOST_ENTRIES))
    entries = []
    for tag, value in struct.iter_unpack("<qQ", raw[: len(raw) // 16 * 16]):
        if tag == 0:
            break
        entries.append((tag, value))
    return entries


def _offset_of(address: int, segments: list[_Segment]) -> int:
    for each in segments:
        if each.kind == _LOAD and each.address <= address < each.address + each.size:
            return each.offset + address - each.address
    raise NotElf


def _string(file: BinaryIO, offset: int) -> str:
    file.seek(offset)
    text, end, _ = file.read(_LONGEST_NAME).partition(b"\0")
    if not end:
        raise NotElf
    return text.decode("utf-8", "replace")
