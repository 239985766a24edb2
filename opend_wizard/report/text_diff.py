"""Which lines of a file change, for the terminal."""

from __future__ import annotations

from opend_wizard.report.columns import cut
from opend_wizard.report.diff import DiffLine, Kind, diff_lines
from opend_wizard.report.pen import Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text

_MOST_LINES = 60
_TONES = {Kind.REMOVED: Tone.BAD, Kind.ADDED: Tone.GOOD, Kind.GAP: Tone.QUIET, Kind.SAME: None}


def say_diff(sheet: Sheet, step: WriteFile, indent: int) -> None:
    """The lines that `step` changes, numbered, with their secrets masked."""
    lines = diff_lines(step.before or b"", step.after)
    room = len(str(max((max(line.before_no or 0, line.after_no or 0) for line in lines), default=0)))
    for line in lines[:_MOST_LINES]:
        sheet.copyable(sheet.pen.paint(_shown(line, room, sheet.columns - indent), _TONES[line.kind]), indent)
    left = len(lines) - _MOST_LINES
    if left > 0:
        sheet.say(Text("lines not shown here: {count}", count=left), indent, tone=Tone.QUIET)


def _shown(line: DiffLine, room: int, columns: int) -> str:
    if line.kind is Kind.GAP:
        return " " * (room + 3) + str(Text("({count} lines stay as they are)", count=line.left_out))
    number = line.before_no if line.kind is Kind.REMOVED else line.after_no
    text = f"{number:>{room}} {line.kind.value} {line.text}"
    return cut(text, columns) if line.kind is Kind.SAME else text  # of what changes, nothing is hidden
