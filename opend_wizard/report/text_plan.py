"""What a fix would change, for the terminal: every step, each changed line, where the backup goes."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from opend_wizard.commands import Typed
from opend_wizard.doctor import Examined
from opend_wizard.model import Fix
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_findings import cause
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.steps import AskPerson, RunProgram, Step, Unpack, WriteFile
from opend_wizard.texts import Text, harmless

_MOST_MEMBERS = 6


def plan(why: Examined, fix: Fix, state_dir: Path, columns: int, pen: Pen = PLAIN, warning: Text | None = None) -> str:
    """The preview: the cause with its evidence, what is changed, what it costs, and the way back.

    `warning` is what else the person should know before saying yes, e.g. of their rights.
    """
    sheet = Sheet(columns, pen)
    cause(sheet, why)
    sheet.gap()
    sheet.say(Text("What will change: {title}", title=fix.title), tone=Tone.STRONG)
    for number, step in enumerate(fix.steps, 1):
        sheet.gap()
        _say_step(sheet, f"{number}. ", step)
    sheet.gap()
    for text in _terms(fix):
        sheet.say(text)
    _say_options(sheet, fix)
    if not fix.up_to_person:
        _say_way_back(sheet, fix, state_dir)
    if warning is not None:
        sheet.say(warning, tone=Tone.CAREFUL)
    return str(sheet)


def _say_step(sheet: Sheet, number: str, step: Step) -> None:
    sheet.say(step.describe(), sign=number)
    indent = len(number)
    if isinstance(step, WriteFile):
        from opend_wizard.report.text_diff import say_diff  # looking for secrets takes time to load

        say_diff(sheet, step, indent)
    elif isinstance(step, Unpack):
        for member in step.members[:_MOST_MEMBERS]:
            sheet.copyable(harmless(member.name), indent)
        left = len(step.members) - _MOST_MEMBERS
        if left > 0:
            sheet.say(Text("and {count} more", count=left), indent, tone=Tone.QUIET)
    elif isinstance(step, AskPerson) and step.command is not None:
        sheet.copyable(harmless(step.command), indent)
    if isinstance(step, AskPerson) and step.link is not None:
        sheet.copyable(harmless(step.link), indent)
    _say_way_back_of(sheet, step, indent)


def _say_way_back_of(sheet: Sheet, step: Step, indent: int) -> None:
    if isinstance(step, RunProgram) and step.back:
        sheet.say(Text("Taken back by: {command}", command=shlex.join(step.back)), indent, tone=Tone.QUIET)
    if not step.reversible:
        sheet.say(Text("This cannot be undone."), indent)


def _terms(fix: Fix) -> Iterator[Text]:
    if fix.caution is not None:
        yield Text("Take care: {caution}", caution=fix.caution)
    if fix.afterwards is not None:
        yield Text("Afterwards: {what}", what=fix.afterwards)


def _say_options(sheet: Sheet, fix: Fix) -> None:
    if fix.picture is not None:
        sheet.say(Text("Look at this picture first:"))
        sheet.copyable(harmless(str(fix.picture)), 2)
    for option in fix.options:
        choice = f"--set {option.name}={option.shown}"
        sheet.say(Text("You may choose otherwise: {title} ({choice})", title=option.title, choice=choice))


def _say_way_back(sheet: Sheet, fix: Fix, state_dir: Path) -> None:
    sheet.gap()
    sheet.say(Text("Before anything is changed, a backup goes to {folder}", folder=state_dir / "runs"))
    if fix.reversible:
        sheet.copyable(str(Text("To take it back later: {command}", command=Typed("undo"))))
    else:
        sheet.say(Text("Not all of this can be undone: see the steps above."), tone=Tone.CAREFUL)
