"""Lines of a terminal page that is being written: indented, wrapped, coloured."""

from __future__ import annotations

from opend_wizard.report.columns import block, pad
from opend_wizard.report.pen import Pen, Tone
from opend_wizard.texts import Text

_NARROWEST = 40


class Sheet:
    """Collects lines of at most `columns`; only words that cannot be broken are longer."""

    def __init__(self, columns: int, pen: Pen) -> None:
        self.columns = max(_NARROWEST, columns)
        self.pen = pen
        self._lines: list[str] = []

    def say(self, text: str | Text, indent: int = 0, *, sign: str = "", tone: Tone | None = None) -> None:
        """A paragraph, hanging behind its `sign`."""
        first = " " * indent + sign
        for line in block(str(text), self.columns, first):
            self._lines.append(self.pen.paint(line, tone))

    def say_term(self, term: Text, text: str | Text, indent: int, room: int) -> None:
        """A short `term` in a column of its own, `room` wide, and a paragraph behind it."""
        self.say(text, indent, sign=pad(str(term), room) + "  ")

    def copyable(self, text: str, indent: int = 0) -> None:
        """A line that is never broken, since somebody may copy it."""
        self._lines.append(" " * indent + text)

    def gap(self) -> None:
        """An empty line, unless there is one already or nothing above it."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def __str__(self) -> str:
        return "\n".join(self._lines).rstrip("\n")
