"""Changing single settings of a unit file; every other byte, comments above all, stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.machine.units import Line, Unit, read_lines
from opend_wizard.texts import Text


class UnitText:
    """The text of one unit file while it is changed."""

    def __init__(self, unit: Unit) -> None:
        self._end = "\r\n" if b"\r\n" in unit.raw else "\n"
        self._path = unit.path
        self._text = unit.raw.decode("utf-8", "surrogateescape").replace("\r\n", "\n")

    @property
    def raw(self) -> bytes:
        """The new contents."""
        return self._text.replace("\n", self._end).encode("utf-8", "surrogateescape")

    def find(self, section: str, key: str) -> Line | None:
        """The last line that sets `key` in `section`."""
        lines = [line for line in read_lines(self._text) if (line.section, line.key) == (section, key)]
        return lines[-1] if lines else None

    def set(self, section: str, key: str, value: str) -> None:
        """Give `key` the value `value`: in its line, or in a new one at the end of `section`.

        Raises `Refused` where the file is so written that something else would change too.
        """
        others = self._others(section, key)
        self._set(section, key, value)
        line = self.find(section, key)
        if line is None or line.value != value or self._others(section, key) != others:
            raise _unusual(self._path)

    def _set(self, section: str, key: str, value: str) -> None:
        line = self.find(section, key)
        rows = self._text.split("\n")
        if line is not None:
            rows[line.first - 1 : line.last] = [f"{key}={value}"]
            self._text = "\n".join(rows)
            return
        place = self._end_of(section)
        if place is None:
            rows = [*(rows if self._text.strip() else ()), f"[{section}]", f"{key}={value}", ""]
            self._text = "\n".join(rows)
            return
        rows.insert(place, f"{key}={value}")
        self._text = "\n".join(rows)

    def append(self, section: str, key: str, more: str) -> None:
        """Add `more` at the end of the value of `key`; raises the same as `set`."""
        line = self.find(section, key)
        if line is not None:
            if line.value.endswith("\\"):  # the file ends there, in the middle of a line
                raise _unusual(self._path)
            others = self._others(section, key)
            rows = self._text.split("\n")
            rows[line.last - 1] = f"{rows[line.last - 1].rstrip()} {more}"
            self._text = "\n".join(rows)
            changed = self.find(section, key)
            if changed is None or changed.value != f"{line.value} {more}" or self._others(section, key) != others:
                raise _unusual(self._path)

    def remove(self, section: str, key: str) -> None:
        """Take every line away that sets `key` in `section`."""
        while (line := self.find(section, key)) is not None:
            rows = self._text.split("\n")
            del rows[line.first - 1 : line.last]
            self._text = "\n".join(rows)

    def _others(self, section: str, key: str) -> list[tuple[str, str, str]]:
        lines = read_lines(self._text)
        return [(line.section, line.key, line.value) for line in lines if (line.section, line.key) != (section, key)]

    def _end_of(self, section: str) -> int | None:
        """Behind the last setting or heading of `section`, counted in lines from 0."""
        settings = [line.last for line in read_lines(self._text) if line.section == section]
        headings = [number for number, row in enumerate(self._text.split("\n"), 1) if row.strip() == f"[{section}]"]
        return max((*settings, *headings), default=None)


def _unusual(path: Path) -> Refused:
    return Refused(Text("{path} is written in an unusual way. Change it yourself, in the lines named.", path=path))


def with_text(unit: Unit, text: UnitText) -> Unit:
    """`unit` as it would be with the new text."""
    return replace(unit, raw=text.raw)
