"""Sentences for people: English where they are used, translated only when they are shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

Translate = Callable[[str], str]

_translate: Translate = str
_LINE_BREAKS = {"\n": "⏎", "\r": "⏎", "\t": " "}


def use_translator(translate: Translate) -> None:
    """Show every Text through `translate` from now on; it gets the English source."""
    global _translate  # noqa: PLW0603  (one language a process, as with gettext)
    _translate = translate


def harmless(text: str) -> str:
    """`text` without characters that steer a terminal or reorder a line; each is shown as its code.

    File names, process names and log lines come from outside: an escape sequence or a
    bidirectional override among them must not reach the screen.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in _LINE_BREAKS:
        return _LINE_BREAKS[character]
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"):
        return f"<U+{ord(character):04X}>"
    return character


class Text:
    """One sentence with named places, e.g. ``Text("Port {port} is free.", port=11111)``.

    ``str(text)`` is the sentence in the language in use. Values from outside are made harmless.
    """

    __slots__ = ("source", "values")

    def __init__(self, source: str, /, **values: str | int | float | Path | Text) -> None:
        self.source = source
        self.values = values

    def __str__(self) -> str:
        return self.show(_translate)

    def show(self, translate: Translate) -> str:
        """The sentence as `translate` gives it, its places filled in."""
        shown = {name: _shown(value, translate) for name, value in self.values.items()}
        return translate(self.source).format_map(shown)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return self.source == other.source and self.values == other.values

    def __hash__(self) -> int:
        return hash((self.source, tuple(sorted(self.values.items(), key=lambda pair: pair[0]))))

    def to_json(self) -> dict[str, object]:
        """Plain data that `from_json` reads back, so that a record can be shown in another language."""
        values = {n: v.to_json() if isinstance(v, Text) else _plain(v) for n, v in self.values.items()}
        return {"source": self.source, "values": values}

    @classmethod
    def from_json(cls, data: object) -> Text:
        """The Text that `to_json` wrote; raises ValueError on anything else."""
        if not isinstance(data, dict) or not isinstance(data.get("source"), str):
            raise ValueError("not a recorded text")
        values = data.get("values", {})
        if not isinstance(values, dict):
            raise ValueError("not a recorded text")
        return cls(data["source"], **{n: cls.from_json(v) if isinstance(v, dict) else v for n, v in values.items()})


def _shown(value: str | int | float | Path | Text, translate: Translate) -> str:
    return value.show(translate) if isinstance(value, Text) else harmless(str(value))


def _plain(value: str | int | float | Path) -> str | int | float:
    return str(value) if isinstance(value, Path) else value


def verbatim(value: object) -> Text:
    """A Text that shows `value` as it is, in every language: a path, a number, a quoted line."""
    return Text("{value}", value=str(value))


def within_quotes(path: Path) -> str:
    """`path` as it must stand between the single quotes of a command that a person may copy into a shell.

    A folder's name is no command: one with a quote in it would end the quotes, and what follows would be run.
    """
    return str(path).replace("'", "'\\''")


def size(count: int) -> str:
    """`count` bytes in the largest fitting decimal unit, e.g. ``1.5 MB``."""
    amount, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.0f} {unit}" if unit == "B" or amount >= 100 else f"{amount:.1f} {unit}"
