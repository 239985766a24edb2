"""What the terminal and `--json` tell of a report that is being made."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.commands import Typed
from opend_wizard.journal import Run
from opend_wizard.report.bundle import Draft, Making
from opend_wizard.report.json_bundle import SCHEMA, ReportJson, RestoredJson
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.redact import Redaction
from opend_wizard.report.text_runs import when as moment
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.texts import Text, size

_MOST = 20  # redactions that are listed; a log may name thousands of addresses


def making(item: Making, left: Text | None = None) -> Text:
    """How far it is, in bytes, and what is known of how long it takes still."""
    said = Text("{what} {done} of {total}", what=item.what, done=size(item.done), total=size(item.total))
    return said if left is None else Text("{what} · {left}", what=said, left=left)


def preview(draft: Draft, columns: int, pen: Pen = PLAIN) -> str:
    """What will be in the report and what was taken out, before it is saved."""
    sheet = Sheet(columns, pen)
    sheet.gap()
    sheet.say(Text("In the report ({size}):", size=size(draft.size)), tone=Tone.STRONG)
    for member in draft.members:
        sheet.say(Text("{name}  {size}", name=member.name, size=size(member.size)), 2)
    sheet.gap()
    sheet.say(taken_out(draft), tone=Tone.STRONG)
    for each in draft.redactions[:_MOST]:
        sheet.say(redaction(each), 2)
    if len(draft.redactions) > _MOST:
        sheet.say(Text("and {count} more, listed in report.md", count=len(draft.redactions) - _MOST), 2)
    for caution in draft.cautions:
        sheet.say(caution, sign="! ", tone=Tone.CAREFUL)
    sheet.gap()
    return str(sheet)


def taken_out(draft: Draft) -> Text:
    """How much was taken out."""
    if not draft.redactions:
        return Text("No secrets were found in it.")
    return Text("Secrets that were taken out: {count}", count=len(draft.redactions))


def redaction(each: Redaction) -> Text:
    """One secret by what stands for it now."""
    files = len(each.places)
    return Text("{name}: {count} times in {files} files", name=each.stand_in, count=each.count, files=files)


def made(draft: Draft, path: Path | None) -> ReportJson:
    """The answer of `report`; `path` is None where it was not saved."""
    return {
        "schema": SCHEMA,
        "command": "report",
        "saved": path is not None,
        "path": None if path is None else str(path),
        "size": draft.size,
        "members": [{"name": each.name, "size": each.size} for each in draft.members],
        "redactions": [
            {"kind": each.kind.value, "stand_in": each.stand_in, "count": each.count, "files": list(each.places)}
            for each in draft.redactions
        ],
        "cautions": [str(caution) for caution in draft.cautions],
    }


def restored(*, done: bool) -> RestoredJson:
    """The answer of `report --restore`."""
    return {"schema": SCHEMA, "command": "report", "restored": done}


def left_over(run: Run) -> Text:
    """That an earlier recording left the level raised, and how to put it back."""
    return Text(
        "A recording that was cut short has left OpenD's log level raised since {when}. Put it back with: {command}",
        when=when(run),
        command=Typed("report", "--restore"),
    )


def when(run: Run) -> str:
    """When the level was raised, in this computer's own time."""
    return moment(run.when)
