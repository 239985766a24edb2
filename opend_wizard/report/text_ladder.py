"""The connection ladder for the terminal: from the process up, and where it breaks."""

from __future__ import annotations

from collections.abc import Sequence

from opend_wizard.ladder import Footing, Rung
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.texts import Text

_SIGNS = {
    Footing.HOLDS: ("✓", Tone.GOOD),
    Footing.BROKEN: ("✗", Tone.BAD),
    Footing.UNSEEN: ("?", Tone.CAREFUL),
    Footing.NOT_REACHED: ("-", Tone.QUIET),
}


def ladder(rungs: Sequence[Rung], columns: int, pen: Pen = PLAIN) -> str:
    """Every rung on a line of its own, the lowest first; empty without rungs."""
    sheet = Sheet(columns, pen)
    for rung in rungs:
        sign, tone = _SIGNS[rung.footing]
        sheet.say(Text("{rung}: {seen}", rung=rung.title, seen=rung.seen), sign=f"{sign} ", tone=tone)
    return str(sheet)
