"""Lists for the terminal: the symptoms, and what can be practised."""

from __future__ import annotations

from collections.abc import Sequence

from opend_wizard.commands import Typed
from opend_wizard.model import Group, Symptom
from opend_wizard.report.columns import width
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.practised import Fault, Practice
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.texts import Text, harmless, verbatim


def symptoms(known: Sequence[Symptom], columns: int, pen: Pen = PLAIN) -> str:
    """Every symptom with its name for `check` and `fix`, shelf by shelf."""
    sheet = Sheet(columns, pen)
    room = max((width(symptom.id) for symptom in known), default=0)
    for group in Group:
        standing_here = [symptom for symptom in known if symptom.group is group]
        if standing_here:
            sheet.gap()
            sheet.say(group.value, tone=Tone.STRONG)
        for symptom in standing_here:
            sheet.say_term(verbatim(symptom.id), symptom.title, 2, room)
    sheet.gap()
    sheet.say(
        Text("To look for the cause: {command}, or without one to check everything.", command=Typed("check SYMPTOM"))
    )
    return str(sheet)


def faults(known: Sequence[Fault], columns: int, pen: Pen = PLAIN) -> str:
    """What can be practised on a simulated OpenD, the first of each symptom being the usual one."""
    sheet = Sheet(columns, pen)
    sheet.say(Text("What you can practise on a simulated OpenD"), tone=Tone.STRONG)
    room = max((width(fault.symptom) for fault in known), default=0)
    for fault in known:
        sheet.say_term(verbatim(fault.symptom), fault.title, 2, room)
    sheet.gap()
    sheet.say(Text("To begin: {command}. Nothing of a real OpenD is touched.", command=Typed("practice SYMPTOM")))
    return str(sheet)


def practice(patient: Practice, columns: int, pen: Pen = PLAIN) -> str:
    """What is simulated and broken, and how to look at it from another terminal."""
    sheet = Sheet(columns, pen)
    sheet.say(Text("PRACTICE on a simulated OpenD: nothing of a real one is touched."), tone=Tone.STRONG)
    sheet.say(patient.story)
    sheet.gap()
    sheet.say(Text("It is in {folder}", folder=patient.folder))
    places = patient.installation_arguments
    for flag, path in (
        ("--program-dir", places.program_dir),
        ("--data-dir", places.data_dir),
        ("--config", places.config),
        ("--state-dir", places.state_dir),
        *([("--script", places.script)] if places.script is not None else []),
    ):
        sheet.copyable(f"{flag} {harmless(str(path))}", 2)
    return str(sheet)
