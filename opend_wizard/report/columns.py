"""How much room text takes on a terminal, where a Chinese character is twice as wide as a Latin one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_NO_ROOM = ("Mn", "Me", "Cf")  # accents, and signs that are never drawn
_OPENING = "([{“‘（「『【《〈"
_CLOSING = ")]}”’,.;:!?）」』】》〉，。、；：！？…"
_GAPS = re.compile(r"([ ]+)")


def width(text: str) -> int:
    """Columns that `text` takes."""
    if text.isascii():
        return len(text)
    return sum(_width_of(character) for character in text)


def pad(text: str, columns: int) -> str:
    """`text` with blanks behind it, so that it takes `columns`."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """`text`, or as much of it as fits into `columns` with an ellipsis."""
    if width(text) <= columns:
        return text
    room, kept = columns - 1, 0
    for character in text:
        room -= _width_of(character)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip() + "…"


def wrap(text: str, columns: int) -> list[str]:
    """`text` in lines of at most `columns`, broken at blanks and between wide characters.

    A word that is longer, e.g. a path, stays whole on a line of its own: broken, it could not be copied.
    """
    lines, line, gap = [], "", ""
    for piece in _pieces(text):
        if piece.isspace():
            gap = piece
        elif line and width(line + gap + piece) > columns:
            lines.append(line)
            line, gap = piece, ""
        else:
            line, gap = line + gap + piece, ""
    return [*lines, line]


def block(text: str, columns: int, first: str = "", rest: str | None = None) -> list[str]:
    """`text` wrapped, with `first` before its first line and `rest` (or as many blanks) before the others."""
    rest = " " * width(first) if rest is None else rest
    lines = wrap(text, max(20, columns - max(width(first), width(rest))))
    return [first + lines[0], *(rest + line for line in lines[1:])]


def _width_of(character: str) -> int:
    if unicodedata.category(character) in _NO_ROOM:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _pieces(text: str) -> Iterator[str]:
    """Blanks, and what may not be broken: words, single wide characters, each with its punctuation."""
    for part in filter(None, _GAPS.split(text)):
        if part.isascii():
            yield part
            continue
        piece = ""
        for character in part:
            if piece and _may_break(piece[-1], character):
                yield piece
                piece = ""
            piece += character
        yield piece


def _may_break(before: str, after: str) -> bool:
    if before in _OPENING or after in _CLOSING:
        return False
    return _width_of(before) == 2 or _width_of(after) == 2
