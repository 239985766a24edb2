"""A Linux program that does nothing but say which processor and which libraries it wants."""

from __future__ import annotations

import struct
from collections.abc import Sequence

X86_64, ARM64 = 62, 183
_HEADER, _PROGRAM_HEADER, _ENTRY = 64, 56, 16
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRINGS, _SIZE_OF_STRINGS, _RUNPATH = 1, 5, 10, 29
_BASE = 0x400000


def program(machine: int, libraries: Sequence[str] = (), runpath: str = "$ORIGIN") -> bytes:
    """The file: a header, what is to be loaded, and the names of `libraries`; it cannot really be run."""
    strings, offsets = b"\0", []
    for name in (*libraries, runpath):
        offsets.append(len(strings))
        strings += name.encode() + b"\0"
    start = _HEADER + 2 * _PROGRAM_HEADER
    entries = [(_NEEDED, offset) for offset in offsets[:-1]]
    count = len(entries) + 4
    text_at = start + count * _ENTRY
    entries += [(_RUNPATH, offsets[-1]), (_STRINGS, _BASE + text_at), (_SIZE_OF_STRINGS, len(strings)), (0, 0)]
    dynamic = b"".join(struct.pack("<qQ", tag, value) for tag, value in entries)
    total = text_at + len(strings)
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, _BASE, _HEADER, 0, 0, _HEADER, _PROGRAM_HEADER, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", _LOAD, 5, 0, _BASE, _BASE, total, total, 0x1000)
    table = struct.pack("<IIQQQQQQ", _DYNAMIC, 6, start, _BASE + start, _BASE + start, len(dynamic), len(dynamic), 8)
    return head + load + table + dynamic + strings
