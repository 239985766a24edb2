"""systemd's unit files: where they are, what they say line by line, and writing into one without losing a comment."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LARGEST = 65_536  # bytes; a unit file has a few hundred
_MOST = 400  # files in one folder
_OWN = (".config/systemd/user", ".local/share/systemd/user")
_OF_THE_SYSTEM = ("etc/systemd/system", "etc/systemd/user", "usr/local/lib/systemd/system")
_SPANS = {"us": 1e-6, "ms": 1e-3, "": 1, "s": 1, "sec": 1, "second": 1, "seconds": 1, "m": 60, "min": 60}
_SPANS |= {"minute": 60, "minutes": 60, "h": 3600, "hr": 3600, "hour": 3600, "hours": 3600, "d": 86400, "day": 86400}
_SPANS |= {"days": 86400, "w": 604_800, "week": 604_800, "weeks": 604_800}
_SPAN = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-z]*)")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'|((?:[^\s\\]|\\.)+)')
_YES = frozenset(("yes", "true", "on", "1"))


@dataclass(frozen=True)
class Line:
    """One setting: its section and key, its value with continued lines joined, its first and last line (from 1)."""

    section: str
    key: str
    value: str
    first: int
    last: int


@dataclass(frozen=True)
class Unit:
    """One unit file, with the drop-ins that change it; `mine`: of this user's own manager, not the system's."""

    path: Path
    raw: bytes
    mine: bool
    more: tuple[Unit, ...] = ()

    @property
    def name(self) -> str:
        """E.g. ``opend.service``."""
        return self.path.name

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its own settings, in order."""
        return tuple(read_lines(self.raw.decode("utf-8", "surrogateescape")))

    def get(self, section: str, key: str) -> str | None:
        """The value in force, a drop-in's before its own; None where it is not set, or set to nothing."""
        found = self.line(section, key)
        return None if found is None else found.value or None

    def line(self, section: str, key: str) -> Line | None:
        """The setting in force."""
        for source in (*reversed(self.more), self):
            for line in reversed(source.lines):
                if (line.section, line.key) == (section, key):
                    return line
        return None


def read_lines(text: str) -> Iterator[Line]:
    """The settings of a unit file; what is none is passed over, as systemd does."""
    section, numbered = "", list(enumerate(text.split("\n"), 1))
    while numbered:
        first, line = numbered.pop(0)
        stripped, last = line.strip(), first
        if stripped.startswith(("#", ";")):
            continue
        while stripped.endswith("\\") and numbered:
            last, more = numbered.pop(0)
            if not more.strip().startswith(("#", ";")):
                stripped = stripped[:-1] + " " + more.strip()
        if stripped.startswith("[") and stripped.endswith("]"):
            section = stripped[1:-1]
        elif "=" in stripped:
            key, _, value = stripped.partition("=")
            yield Line(section, key.strip(), value.strip(), first, last)


def words(command: str) -> tuple[str, ...]:
    """The words of a command line in a unit, without the signs before the program."""
    found = [next(filter(None, match), "") for match in _WORD.findall(command)]
    plain = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%").replace("$$", "$") for word in found]
    return (plain[0].lstrip("@-:+!"), *plain[1:]) if plain else ()


def seconds(span: str) -> float | None:
    """A span of time such as ``5min 20s`` in seconds; None if it is none, or ``infinity``."""
    total, place = 0.0, 0
    while match := _SPAN.match(span, place):
        unit = _SPANS.get(match[2])
        if unit is None:
            return None
        total, place = total + float(match[1]) * unit, match.end()
    return total if place and not span[place:].strip() else None


def is_yes(value: str | None) -> bool:
    """Whether a switch is on."""
    return (value or "").lower() in _YES


def quoted(word: str) -> str:
    """`word` as one argument of a command line in a unit: nothing in it is expanded."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"' if re.search(r"[\s\"'\\;]", plain) or not plain else plain


def path_value(path: Path) -> str:
    """`path` as the value of a setting that takes one path: spaces are fine, only ``%`` is expanded."""
    return str(path).replace("%", "%%")


def enabled(unit: Unit, root: Path = Path("/")) -> bool:
    """Whether something starts it by itself: a link to it in a ``.wants`` folder beside it, or of the system's."""
    folders = {unit.path.parent}
    if not unit.mine or unit.path.is_relative_to(root / "etc"):
        folders.add(root / "etc/systemd" / ("user" if unit.mine else "system"))
    names = (each / wanting / unit.name for each in folders for wanting in _wanting(each))
    return any(os.path.lexists(name) for name in names)


def _wanting(folder: Path) -> list[str]:
    return [name for name in _names(folder) if name.endswith((".wants", ".requires"))]


def read_units(home: Path, root: Path = Path("/")) -> tuple[Unit, ...]:
    """Every service that people or packages wrote on this machine, for this user and for the system."""
    found = [unit for place in _OWN for unit in _in_folder(home / place, mine=True)]
    found += [unit for place in _OF_THE_SYSTEM for unit in _in_folder(root / place, mine=place.endswith("user"))]
    return tuple(found)


def _in_folder(folder: Path, *, mine: bool) -> Iterator[Unit]:
    for name in _names(folder)[:_MOST]:
        raw = _read(folder / name) if name.endswith(".service") else None
        if raw is not None:
            drops = folder / f"{name}.d"
            more = [Unit(drops / each, text, mine) for each in _names(drops) if (text := _read(drops / each))]
            yield Unit(folder / name, raw, mine, tuple(each for each in more if each.path.suffix == ".conf"))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _read(path: Path) -> bytes | None:
    """A plain file's content; what is masked is a link to nothing and no unit."""
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size <= _LARGEST else None
    except OSError:
        return None
