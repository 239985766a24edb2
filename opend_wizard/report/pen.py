"""Colour on a terminal that has it, and signs for one whose alphabet is small."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TextIO


class Tone(Enum):
    """What colour may add to a shape and a word; the value is the terminal's code for it."""

    GOOD = "32"
    BAD = "31"
    CAREFUL = "33"
    STRONG = "1"
    QUIET = "2"


@dataclass(frozen=True)
class Pen:
    """Writes with colours or without; without, nothing is lost but the colour."""

    colours: bool = False

    @classmethod
    def of(cls, stream: TextIO, environment: Mapping[str, str] = os.environ) -> Pen:
        """The pen for `stream`: colours only on a terminal, and never against ``NO_COLOR`` (no-color.org)."""
        if environment.get("NO_COLOR") or environment.get("TERM") == "dumb" or not stream.isatty():
            return cls(colours=False)
        knows_codes = sys.platform != "win32" or any(
            environment.get(name) for name in ("WT_SESSION", "ANSICON", "TERM")
        )
        return cls(colours=knows_codes)

    def paint(self, text: str, tone: Tone | None) -> str:
        """`text` in `tone`."""
        return f"\x1b[{tone.value}m{text}\x1b[0m" if self.colours and tone and text else text


PLAIN = Pen()

_ONE_FOR_ONE = dict(zip("✓✗–—•·×“”„‘’，：（）。\u00a0", '+x--*-x"""\'\',:(). ', strict=True))
_SIGNS = _ONE_FOR_ONE | {"…": "...", "→": "->", "⏎": "\\n", "␍": "\\r", "␊": "\\n"}


def printable(text: str, encoding: str) -> str:
    """`text` as a stream of that `encoding` can take it: a sign gets a plain one, an accent goes, the rest is ``?``."""
    return text if _fits(text, encoding) else "".join(_plain(character, encoding) for character in text)


def _plain(character: str, encoding: str) -> str:
    ways = (character, _SIGNS.get(character, ""), unicodedata.normalize("NFKD", character)[:1])
    return next((way for way in ways if way and _fits(way, encoding)), "?")


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
