"""What the wizard says of itself, for the terminal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from opend_wizard.origin import Origin
from opend_wizard.report import about as said
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.texts import harmless


def about(origin: Origin, state_dir: Path, columns: int, pen: Pen = PLAIN, now: datetime | None = None) -> str:
    """Version, age, where newer ones are, licences, parts, and the wizard's own folder."""
    sheet = Sheet(columns, pen)
    sheet.say(said.title(origin), tone=Tone.STRONG)
    sheet.say(said.age(origin, now))
    sheet.say(said.newer(origin))
    if origin.releases:
        sheet.copyable(harmless(origin.releases), 2)
    sheet.gap()
    for sentence in said.licences(origin):
        sheet.say(sentence)
    sheet.gap()
    sheet.say(said.parts(origin), tone=Tone.QUIET)
    sheet.say(said.own_folder(state_dir))
    return str(sheet)
