"""The bytes of a log as text, in every way they can be read, and from each place in it back to the byte.

A log mixes encodings: a line is cut within a character, a program writes its own lines in that of the system.
Read wrongly, the name before a secret is gibberish, so what can be read in two ways is looked at in both.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

_KEEPING = "surrogateescape"  # a byte that is no text becomes a character that gives the same byte back


@dataclass(frozen=True)
class _Line:
    start: int  # characters before it
    at: int  # bytes before it
    code: str


@dataclass(frozen=True)
class Reading:
    """A text, and how each line of it is written."""

    text: str
    lines: tuple[_Line, ...]

    def byte(self, offset: int) -> int:
        """How many bytes stand before the character at `offset`."""
        if self.text.isascii():
            return offset
        line = self.lines[bisect_right(self.lines, offset, key=lambda line: line.start) - 1]
        return line.at + len(self.text[line.start : offset].encode(line.code, _KEEPING))


def readings(piece: bytes) -> tuple[Reading, ...]:
    """`piece` as UTF-8; if that is not all it is, also with GB18030 for each line which that gives back exactly."""
    plain = _read([(line.decode("utf-8", _KEEPING), "utf-8", len(line)) for line in piece.split(b"\n")])
    if _is_utf8(piece):
        return (plain,)
    return plain, _read([(*_best(line), len(line)) for line in piece.split(b"\n")])


def as_text(piece: bytes) -> str:
    """`piece` in its most likely reading."""
    return readings(piece)[-1].text


def _read(lines: list[tuple[str, str, int]]) -> Reading:
    start = at = 0
    places = []
    for text, code, length in lines:
        places.append(_Line(start, at, code))
        start, at = start + len(text) + 1, at + length + 1
    return Reading("\n".join(text for text, _code, _length in lines), tuple(places))


def _is_utf8(piece: bytes) -> bool:
    try:
        piece.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _best(line: bytes) -> tuple[str, str]:
    if not _is_utf8(line):
        text = line.decode("gb18030", _KEEPING)
        if text.encode("gb18030", _KEEPING) == line:
            return text, "gb18030"
    return line.decode("utf-8", _KEEPING), "utf-8"
