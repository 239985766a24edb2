"""The picture with the graphic code that OpenD puts into its data folder (facts: §1.4)."""

from __future__ import annotations

import struct
import zlib

_DIGITS = {
    "0": "111101101101111",
    "1": "010110010010111",
    "2": "111001111100111",
    "3": "111001111001111",
    "4": "101101111001001",
    "5": "111100111001111",
    "6": "111100111101111",
    "7": "111001001001001",
    "8": "111101111101111",
    "9": "111101111001111",
}
_WIDE, _HIGH, _SCALE = 3, 5, 10
_BLACK, _WHITE = b"\x00", b"\xff"


def draw(code: str) -> bytes:
    """A PNG that shows the digits of `code`, black on white."""
    rows = [_row(code, row) for row in range(-1, _HIGH + 1) for _ in range(_SCALE)]
    width = len(rows[0])
    header = struct.pack(">IIBBBBB", width, len(rows), 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\x00" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _row(code: str, row: int) -> bytes:
    gap = _WHITE * _SCALE
    if not 0 <= row < _HIGH:
        return gap * (len(code) * (_WIDE + 1) + 1)
    digits = (_DIGITS[digit][row * _WIDE : row * _WIDE + _WIDE] for digit in code)
    dots = ("".join(digit + "0" for digit in digits)).replace(" ", "")
    return gap + b"".join((_BLACK if dot == "1" else _WHITE) * _SCALE for dot in dots)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
