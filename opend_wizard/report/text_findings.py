"""What was found, for the terminal: causes first, what is fine in one line."""

from __future__ import annotations

from collections.abc import Sequence

from opend_wizard.commands import Typed
from opend_wizard.doctor import Examined, Report
from opend_wizard.model import Evidence, Fix, Verdict
from opend_wizard.opend.places import Installation
from opend_wizard.report import text_causes, text_rights
from opend_wizard.report.columns import width
from opend_wizard.report.conclusion import by_reason, conclusion, is_calm, trials, unseen
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text, verbatim

_FEW = 3  # checks that one reason may have kept from being made and that are still named each, where all were tried


def check(
    report: Report,
    installation: Installation,
    columns: int,
    pen: Pen = PLAIN,
    *,
    everything: bool = False,
) -> str:
    """The whole answer to “what is wrong with this OpenD?”.

    With `everything`, questions that only the person can answer are left out: nobody raised them.
    """
    sheet = Sheet(columns, pen)
    _say_which(sheet, installation)
    for each in report.causes:
        sheet.gap()
        finding(sheet, each.item)
        if report.tell_apart is not None:
            text_causes.doubts(sheet, each)
        text_causes.consequences(sheet, each.consequences)
    if report.tell_apart is not None:
        text_causes.apart(sheet, report.tell_apart)
    for item in () if everything else report.of(Verdict.ASK):
        sheet.gap()
        finding(sheet, item)
    _say_unseen(sheet, report, everything=everything)
    sheet.gap()
    calm = is_calm(report, everything=everything)
    sheet.say(conclusion(report, everything=everything), tone=Tone.GOOD if calm else None)
    return str(sheet)


def finding(sheet: Sheet, item: Examined) -> None:
    """One finding with its evidence, what the person can do, and the fixes offered."""
    found = item.finding
    cause(sheet, item)
    if found.timeline is not None:
        text_rights.timeline(sheet, found.timeline)
    if found.remedy is not None:
        sheet.say(Text("What you can do: {remedy}", remedy=found.remedy), 2)
    for number, fix in enumerate(found.fixes, 1):
        _say_fix(sheet, f"{number}. " if len(found.fixes) > 1 else "", fix, item.symptoms)


def cause(sheet: Sheet, item: Examined) -> None:
    """One finding with its evidence: what was looked at, expected and seen."""
    headline(sheet, item.finding.verdict, item.finding.title)
    for evidence in item.finding.evidence:
        _say_evidence(sheet, evidence)


def headline(sheet: Sheet, verdict: Verdict, title: Text, indent: int = 0) -> None:
    """The sign and the word of a verdict, and what it is about."""
    said = VERDICTS[verdict]
    sheet.say(Text("{verdict}: {title}", verdict=said.word, title=title), indent, sign=f"{said.sign} ", tone=said.tone)


def _say_which(sheet: Sheet, installation: Installation) -> None:
    sheet.say(installation.title, tone=Tone.STRONG)
    where = installation.program_dir or installation.data_dir
    sheet.say(verbatim(where), tone=Tone.QUIET)
    if installation.note is not None:
        sheet.say(installation.note)


def _say_evidence(sheet: Sheet, evidence: Evidence) -> None:
    expected, seen = Text("expected"), Text("seen")
    room = max(width(str(expected)), width(str(seen)))
    sheet.say(evidence.what, 2)
    sheet.say_term(expected, evidence.expected, 4, room)
    sheet.say_term(seen, evidence.seen, 4, room)


def _say_fix(sheet: Sheet, number: str, fix: Fix, symptoms: Sequence[str]) -> None:
    sheet.say(Text("Fix: {title}", title=fix.title), 2, sign=number, tone=Tone.STRONG)
    indent = 4 + len(number)
    if fix.caution is not None:
        sheet.say(Text("Take care: {caution}", caution=fix.caution), indent)
    if not fix.reversible:
        sheet.say(Text("This cannot be undone."), indent)
    sheet.copyable(str(Typed("fix", symptoms[0], "--choose", fix.id)), indent)


def _say_unseen(sheet: Sheet, report: Report, *, everything: bool) -> None:
    """What could not be checked; of everything there is, what has nothing to look at is only counted."""
    named = report.of(Verdict.UNSURE) if everything else unseen(report)
    if named:
        sheet.gap()
        _say_reasons(sheet, named, brief=everything)
    counted = len(unseen(report)) - len(named)
    if counted and not is_calm(report, everything=everything):
        sheet.gap()
        text = Text(
            "Not checked, since what they look at is not there: {count}. Name a symptom to see why.", count=counted
        )
        sheet.say(text, tone=Tone.QUIET)
    for trial in trials(report) if everything else ():
        sheet.say(Text("What would show more: {what}", what=trial.text))


def _say_reasons(sheet: Sheet, items: Sequence[Examined], *, brief: bool) -> None:
    """Each reason once, beneath all that it kept from being checked."""
    for alike in by_reason(items):
        if brief and len(alike) > _FEW:
            said = VERDICTS[alike[0].finding.verdict]
            sheet.say(Text("Could not be checked: {count}", count=len(alike)), sign=f"{said.sign} ", tone=said.tone)
        else:
            for item in alike:
                headline(sheet, item.finding.verdict, item.finding.title)
        for evidence in alike[0].finding.evidence:
            sheet.say(evidence.seen, 2, tone=Tone.QUIET)
        for remedy in dict.fromkeys(item.finding.remedy for item in alike if item.finding.remedy is not None):
            sheet.say(Text("What you can do: {remedy}", remedy=remedy), 2)
