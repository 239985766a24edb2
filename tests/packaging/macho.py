"""Mach-O files as small as they can be, for tests on systems that have none."""

from __future__ import annotations

import struct

BUILD_VERSION, VERSION_MIN = 0x32, 0x24


def thin(major: int, minor: int, command: int = BUILD_VERSION) -> bytes:
    """A library for one processor that asks for macOS `major`.`minor`, after another command that says nothing."""
    version = struct.pack("<I", major << 16 | minor << 8)
    body = struct.pack("<I", 1) + version + b"\0" * 8 if command == BUILD_VERSION else version + b"\0" * 4
    commands = struct.pack("<II", 0x1B, 24) + b"\0" * 16 + struct.pack("<II", command, 8 + len(body)) + body
    return struct.pack("<8I", 0xFEEDFACF, 0x100000C, 0, 6, 2, len(commands), 0, 0) + commands


def fat(*parts: bytes) -> bytes:
    """One file for several processors."""
    head, rest, place = struct.pack(">2I", 0xCAFEBABE, len(parts)), b"", 4096
    for part in parts:
        head += struct.pack(">5I", 0, 0, place + len(rest), len(part), 12)
        rest += part
    return head.ljust(place, b"\0") + rest
