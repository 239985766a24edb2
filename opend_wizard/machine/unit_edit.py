"""Changing single settings of a unit file; every other byte, comments above all, stays as it is."""

from __future__ import annotations

from dataclasses import replace

from opend_wizard.machine.units import Line, Unit, read_lines


class UnitText:
    """The text of one unit file while it is changed."""

    def __init__(self, unit: Unit) -> None:
        self._end = "\r\n" if b"\r\n" in unit.raw else "\n"
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
        """Give `key` the value `value`: in its line, or in a new one at the end of `section`."""
        line = self.find(section, key)
        rows = self._text.split("\n")
        if line is not None:
            rows[line.first - 1 : line.last] = [f"{key}={value}"]
            self._text = "\n".join(rows)
            return
        place = self._end_of(section)
        if place is None:
            rows = [*rows, f"[{section}]", f"{key}={value}", ""] if self._text.strip() else [f"[{section}]"]
            self._text = "\n".join(rows)
            return
        rows.insert(place, f"{key}={value}")
        self._text = "\n".join(rows)

    def append(self, section: str, key: str, more: str) -> None:
        """Add `more` at the end of the value of `key`."""
        line = self.find(section, key)
        if line is not None:
            rows = self._text.split("\n")
            rows[line.last - 1] = f"{rows[line.last - 1].rstrip()} {more}"
            self._text = "\n".join(rows)

    def remove(self, section: str, key: str) -> None:
        """Take every line away that sets `key` in `section`."""
        while (line := self.find(section, key)) is not None:
            rows = self._text.split("\n")
            del rows[line.first - 1 : line.last]
            self._text = "\n".join(rows)

    def _end_of(self, section: str) -> int | None:
        """Behind the last setting or heading of `section`, counted in lines from 0."""
        place, inside = None, False
        for number, row in enumerate(self._text.split("\n"), 1):
            stripped = row.strip()
            if stripped.startswith("[") and stripped.endswith("]"):
                inside = stripped == f"[{section}]"
                place = number if inside else place
            elif inside and stripped and not stripped.startswith(("#", ";")):
                place = number
        return place


def with_text(unit: Unit, text: UnitText) -> Unit:
    """`unit` as it would be with the new text."""
    return replace(unit, raw=text.raw)
