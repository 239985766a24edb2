"""The oldest macOS that a library runs on, read from its Mach-O header; no Mac is needed for that."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

Version = tuple[int, int]

_FAT, _FAT_64 = 0xCAFEBABE, 0xCAFEBABF
_THIN_64 = 0xFEEDFACF
_BUILD_VERSION, _VERSION_MIN_MACOSX = 0x32, 0x24


def newest(paths: Iterable[Path]) -> Version:
    """The newest macOS that any of the libraries at `paths` asks for; (0, 0) if none says so."""
    return max((version for path in paths for version in asked(path)), default=(0, 0))


def asked(path: Path) -> Iterator[Version]:
    """What each processor's part of the file at `path` asks for; nothing for what is no Mach-O file."""
    with path.open("rb") as file:
        for start in _parts(file):
            yield from _of_part(file, start)


def _parts(file: BinaryIO) -> list[int]:
    head = file.read(8)
    if len(head) < 8:
        return []
    magic, count = struct.unpack(">II", head)
    if magic == _FAT:
        return [struct.unpack(">5I", file.read(20))[2] for _ in range(count)]
    if magic == _FAT_64:
        return [struct.unpack(">2I2Q2I", file.read(32))[2] for _ in range(count)]
    return [0]


def _of_part(file: BinaryIO, start: int) -> Iterator[Version]:
    file.seek(start)
    head = file.read(32)
    if len(head) < 32 or struct.unpack("<I", head[:4])[0] != _THIN_64:
        return
    for _ in range(struct.unpack("<I", head[16:20])[0]):
        command, size = struct.unpack("<II", file.read(8))
        rest = file.read(size - 8)
        if command == _BUILD_VERSION:
            yield _version(struct.unpack("<I", rest[4:8])[0])
        elif command == _VERSION_MIN_MACOSX:
            yield _version(struct.unpack("<I", rest[:4])[0])


def _version(number: int) -> Version:
    return number >> 16, number >> 8 & 0xFF
