"""What is to be said about a cause beside its evidence: what follows from it, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from opend_wizard.commands import Typed
from opend_wizard.doctor import Apart, Cause, Examined
from opend_wizard.model import Verdict
from opend_wizard.report.pen import Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

_COMMANDS = {
    Trial.ASK_AGAIN: Typed("check", "--ask-again"),
    Trial.NAME_SCRIPT: Typed("check", "--script FILE.py"),
    Trial.LOOK_AGAIN: Typed("check"),
    Trial.HOLD_LINE: Typed("hold"),
    Trial.START_OPEND: Typed("check"),
    Trial.MEND_FIRST: Typed("check"),
}


def doubts(sheet: Sheet, cause: Cause) -> None:
    """What does not fit this cause."""
    if cause.speaks_against:
        sheet.say(Text("What speaks against it:"), 2)
    for argument in cause.speaks_against:
        sheet.say(argument.text, 4, sign="- ", tone=Tone.QUIET)


def consequences(sheet: Sheet, following: Sequence[Examined]) -> None:
    """What follows from a cause: no problems of their own."""
    if following:
        sheet.say(Text("Follows from this:"), 2)
    for item in following:
        skipped = item.finding.verdict is Verdict.SKIPPED
        text = Text("not checked: {title}", title=item.finding.title) if skipped else item.finding.title
        sheet.say(text, 4, sign=f"{VERDICTS[item.finding.verdict].sign} ", tone=Tone.QUIET)


def apart(sheet: Sheet, apart: Apart) -> None:
    """What would tell the first two causes apart."""
    sheet.gap()
    sheet.say(Text("What would tell the first two apart: {what}", what=apart.text))
    if apart.trial in _COMMANDS:
        sheet.copyable(str(_COMMANDS[apart.trial]), 2)
