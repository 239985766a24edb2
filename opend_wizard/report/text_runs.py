"""What was changed, for the terminal: how it went, the history, one run in full."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from opend_wizard.commands import Typed
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.journal import Progress, Run
from opend_wizard.model import Fix, Verdict
from opend_wizard.report.columns import width
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_findings import headline
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.report.words import VERDICTS, came_to, state_of
from opend_wizard.texts import Text, harmless

_MOST_PATHS = 8


def progress(item: Progress, left: Text | None = None) -> Text:
    """What is being done, how far it is, and what is known of how long it takes still."""
    if item.total <= 0:
        return item.what
    said = Text("{what} {percent} %", what=item.what, percent=100 * item.done // item.total)
    return said if left is None else Text("{what} · {left}", what=said, left=left)


def fixed(  # noqa: PLR0913  (the answer is made of that many things)
    before: Report,
    after: Report,
    check_id: str,
    fix: Fix,
    run: Run | None,
    outcome: Outcome,
    columns: int,
    pen: Pen = PLAIN,
) -> str:
    """What the change came to, proved by the same check before and after it; without a run the person did it."""
    sheet = Sheet(columns, pen)
    came = came_to(outcome, fix)
    said = VERDICTS[came.verdict]
    sheet.say(Text("{short}. {meaning}", short=came.title, meaning=came.meaning), sign=f"{said.sign} ", tone=said.tone)
    _say_comparison(sheet, before.get(check_id), after.get(check_id))
    _say_others(sheet, before, after, check_id)
    if fix.afterwards is not None:
        sheet.say(Text("What to do now: {what}", what=fix.afterwards))
    if run is None:
        return str(sheet)
    sheet.gap()
    if run.reversible:
        sheet.copyable(str(Text("To take it back: {command}", command=Typed("undo", run.id))))
    sheet.copyable(str(Text("Backup: {folder}", folder=run.folder)))
    return str(sheet)


def history(runs: Sequence[Run], columns: int, pen: Pen = PLAIN) -> str:
    """Every run, in the order given."""
    sheet = Sheet(columns, pen)
    if not runs:
        sheet.say(Text("The wizard has changed nothing on this computer yet."))
    for run in runs:
        sheet.gap()
        _say_head(sheet, run)
        sheet.say(run.id, 2, tone=Tone.QUIET)
    return str(sheet)


def one_run(run: Run, columns: int, pen: Pen = PLAIN) -> str:
    """One run with its steps, the files it touched and its backup."""
    sheet = Sheet(columns, pen)
    _say_head(sheet, run)
    for number, step in enumerate(run.steps, 1):
        sheet.say(step, 2, sign=f"{number}. ")
    for doubt in run.doubts:
        sheet.say(doubt, 2, sign="! ")
    if run.paths:
        sheet.say(Text("Files and folders:"), 2)
        for path in run.paths[:_MOST_PATHS]:
            sheet.copyable(harmless(str(path)), 4)
        if len(run.paths) > _MOST_PATHS:
            sheet.say(Text("and {count} more", count=len(run.paths) - _MOST_PATHS), 4)
    sheet.copyable(str(Text("Backup: {folder}", folder=run.folder)), 2)
    return str(sheet)


def when(moment: datetime) -> str:
    """A moment in this computer's own time, e.g. ``2026-11-23 09:29``."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _say_head(sheet: Sheet, run: Run) -> None:
    symptom = harmless(f" {run.symptom}" if run.symptom else "")
    sheet.say(run.title, sign=f"{when(run.when)}{symptom}  ", tone=Tone.STRONG)
    sheet.say(state_of(run), 2)


def _say_comparison(sheet: Sheet, before: Examined | None, after: Examined | None) -> None:
    old, new = Text("before"), Text("now")
    room = max(width(str(old)), width(str(new)))
    for term, item in ((old, before), (new, after)):
        if item is not None:
            said = VERDICTS[item.finding.verdict]
            sheet.say_term(term, f"{said.sign} {item.finding.title}", 2, room)


def _say_others(sheet: Sheet, before: Report, after: Report, check_id: str) -> None:
    """What is still wrong besides, told apart from what is wrong only now."""
    for item in after.of(Verdict.PROBLEM):
        if item.id != check_id:
            told = _since_when(before.get(item.id), item.finding.title)
            headline(sheet, Verdict.PROBLEM, told, 2)


def _since_when(before: Examined | None, title: Text) -> Text:
    verdict = None if before is None else before.finding.verdict
    if verdict is Verdict.PROBLEM:
        return Text("still open: {title}", title=title)
    if verdict in (Verdict.UNSURE, Verdict.SKIPPED):
        return Text("could not be seen before: {title}", title=title)
    return Text("new: {title}", title=title)
