"""What a fix would change, for the terminal: every step, each changed line, where the backup goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from opend_wizard.doctor import Examined
from opend_wizard.model import Fix
from opend_wizard.report.columns import cut
from opend_wizard.report.diff import DiffLine, Kind, diff_lines
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.steps import AskPerson, Step, Unpack, WriteFile
from opend_wizard.texts import Text, harmless

_MOST_LINES = 60  # of one file's diff
_MOST_MEMBERS = 6
_TONES = {Kind.REMOVED: Tone.BAD, Kind.ADDED: Tone.GOOD, Kind.GAP: Tone.QUIET, Kind.SAME: None}


def plan(cause: Examined, fix: Fix, state_dir: Path, columns: int, pen: Pen = PLAIN) -> str:
    """The preview: what is changed and why, what it costs, and the way back."""
    sheet = Sheet(columns, pen)
    sheet.say(Text("What will change"), tone=Tone.STRONG)
    sheet.say(Text("Cause: {title}", title=cause.finding.title))
    sheet.say(Text("Fix: {title}", title=fix.title))
    for number, step in enumerate(fix.steps, 1):
        sheet.gap()
        _say_step(sheet, f"{number}. ", step)
    sheet.gap()
    for text in _terms(fix):
        sheet.say(text)
    _say_options(sheet, fix)
    _say_way_back(sheet, fix, state_dir)
    return str(sheet)


def _say_step(sheet: Sheet, number: str, step: Step) -> None:
    sheet.say(step.describe(), sign=number)
    indent = len(number)
    if isinstance(step, WriteFile):
        _say_diff(sheet, diff_lines(step.before or b"", step.after), indent)
    elif isinstance(step, Unpack):
        for member in step.members[:_MOST_MEMBERS]:
            sheet.copyable(harmless(member.name), indent)
        left = len(step.members) - _MOST_MEMBERS
        if left > 0:
            sheet.say(Text("and {count} more", count=left), indent, tone=Tone.QUIET)
    elif isinstance(step, AskPerson) and step.command is not None:
        sheet.copyable(harmless(step.command), indent)
    if not step.reversible:
        sheet.say(Text("This cannot be undone."), indent)


def _say_diff(sheet: Sheet, lines: Sequence[DiffLine], indent: int) -> None:
    room = len(str(max((max(line.before_no or 0, line.after_no or 0) for line in lines), default=0)))
    for line in lines[:_MOST_LINES]:
        sheet.copyable(sheet.pen.paint(_shown(line, room, sheet.columns - indent), _TONES[line.kind]), indent)
    left = len(lines) - _MOST_LINES
    if left > 0:
        sheet.say(Text("and {count} more lines", count=left), indent, tone=Tone.QUIET)


def _shown(line: DiffLine, room: int, columns: int) -> str:
    if line.kind is Kind.GAP:
        return " " * (room + 3) + str(Text("({count} lines stay as they are)", count=line.left_out))
    number = line.before_no if line.kind is Kind.REMOVED else line.after_no
    text = f"{number:>{room}} {line.kind.value} {line.text}"
    return cut(text, columns) if line.kind is Kind.SAME else text  # of what changes, nothing is hidden


def _terms(fix: Fix) -> Iterator[Text]:
    if fix.needs_stopped is not None:
        yield Text("OpenD must not be running from {folder} meanwhile.", folder=fix.needs_stopped)
    if fix.caution is not None:
        yield Text("Take care: {caution}", caution=fix.caution)
    if fix.afterwards is not None:
        yield Text("Afterwards: {what}", what=fix.afterwards)


def _say_options(sheet: Sheet, fix: Fix) -> None:
    for option in fix.options:
        choice = f"--set {option.name}={option.value}"
        sheet.say(Text("You may choose otherwise: {title} ({choice})", title=option.title, choice=choice))


def _say_way_back(sheet: Sheet, fix: Fix, state_dir: Path) -> None:
    sheet.gap()
    sheet.say(Text("Before anything is changed, a backup goes to {folder}", folder=state_dir / "runs"))
    if fix.reversible:
        sheet.say(Text("To take it back later: opend-wizard undo"))
    else:
        sheet.say(Text("Not all of this can be undone: see the steps above."), tone=Tone.CAREFUL)
