"""The front page of a report: everything that the vendor's engineers ask for, filled in."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from datetime import datetime

from opend_wizard import __version__
from opend_wizard.errors import Told
from opend_wizard.model import Verdict
from opend_wizard.report.bundle.order import Order
from opend_wizard.report.redact import Redaction
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text, Translate, size, verbatim

_NOT_TOLD = Text("(not told)")


def front(order: Order, translate: Translate) -> str:
    """The page as Markdown in the language of `translate`; its secrets are still in it."""
    blocks = (_head(), _trouble(order), _opend(order), _code(order), _findings(order), _logs(order))
    return "\n\n".join("\n".join(_written(line, translate) for line in block) for block in blocks if block) + "\n"


def redaction_lines(redactions: Sequence[Redaction], translate: Translate) -> str:
    """What was taken out, to be put below the page."""
    head = _title(Text("What was taken out"))
    told = Text("The same secret has the same stand-in everywhere; what it was is in no file of this report.")
    table = ["| | | |", "|---|---|---|"]
    lines = [
        Text("| {name} | {count} times | {files} |", name=each.stand_in, count=each.count, files=", ".join(each.places))
        for each in redactions
    ]
    body = [*table, *lines] if lines else [Text("Nothing had to be taken out.")]
    return "\n" + "\n".join(_written(line, translate) for line in (head, "", told, "", *body)) + "\n"


def _head() -> list[Text | str]:
    return [
        Text("# Report for the engineers of OpenD"),
        "",
        Text("Made by OpenD Wizard {version}. Nothing was sent anywhere.", version=__version__),
    ]


def _trouble(order: Order) -> list[Text | str]:
    person = order.person
    lines = (
        (Text("When"), _span(order.begun, order.ended)),
        (Text("Time zone of this computer"), verbatim(f"UTC{order.begun:%z} ({order.begun:%Z})")),
        (Text("Language of the script"), _told(person.language)),
        (Text("SDK and its version"), _told(person.sdk)),
        (Text("Protocol number or interface"), _told(person.interface)),
        (Text("Log level while it happened"), order.level),
    )
    said: list[Text | str] = []
    if person.note.strip():
        said = ["", Text("What happened, in the person's words:"), "", _quoted(person.note)]
    return [_title(Text("The trouble")), "", *(_item(name, value) for name, value in lines), *said]


def _opend(order: Order) -> list[Text | str]:
    found = order.facts.installation
    lines = [
        (Text("Brand"), verbatim(found.brand.title)),
        (Text("Edition"), found.edition.title),
        (Text("Version"), verbatim(found.version) if found.version else Text("(not known)")),
        (Text("Program folder"), verbatim(found.program_dir.name) if found.program_dir else Text("(not known)")),
        (Text("Running"), _running(order)),
        (Text("System"), verbatim(f"{platform.system()} {platform.release()} {platform.machine()}")),
        (Text("Surroundings"), verbatim(order.facts.machine.surroundings().name.lower())),
    ]
    return [_title(Text("OpenD and this computer")), "", *(_item(name, value) for name, value in lines)]


def _running(order: Order) -> Text:
    try:
        running = order.facts.running
    except Told as told:
        return told.text
    if not running:
        return Text("no")
    starts = ", ".join(f"{datetime.fromtimestamp(each.started).astimezone():%Y-%m-%d %H:%M:%S %z}" for each in running)
    return Text("since {times}", times=starts)


def _code(order: Order) -> list[Text | str]:
    if not order.code.strip():
        return []
    longest = max(map(len, re.findall("`+", order.code)), default=0)
    fence = "`" * max(3, longest + 1)
    return [_title(Text("A piece of code")), "", fence, order.code.rstrip("\n"), fence]


def _findings(order: Order) -> list[Text | str]:
    if order.report is None:
        return []
    lines: list[Text | str] = [_title(Text("What the wizard found")), ""]
    for item in order.report.examined:
        lines.append(Text("- **{word}**: {title}", word=VERDICTS[item.finding.verdict].word, title=item.finding.title))
        told = () if item.finding.verdict is Verdict.FINE else item.finding.evidence
        lines += [Text("  - {what}: {seen}", what=each.what, seen=each.seen) for each in told]
    if order.ladder:
        lines += ["", _title(Text("How far a connection gets")), ""]
        rungs = order.ladder
        lines += [Text("- {state}: {title} {seen}", state=r.footing.value, title=r.title, seen=r.seen) for r in rungs]
    return lines


def _logs(order: Order) -> list[Text | str]:
    lines: list[Text | str] = [_title(Text("The logs")), ""]
    total = sum(part.size for part in order.texts)
    lines.append(Text("{count} readable logs, {size}, in the folder “logs”.", count=len(order.texts), size=size(total)))
    if order.binaries and order.binary:
        told = Text(
            "{count} binary logs (.ftlog) are in it too, as they are: only the vendor can read them, so no secret "
            "could be taken out of them. The person agreed to that.",
            count=len(order.binaries),
        )
        lines += ["", told]
    elif order.binaries:
        told = Text(
            "{count} binary logs (.ftlog) were left out: no secret could be taken out.", count=len(order.binaries)
        )
        lines += ["", told]
    return lines


def _title(text: Text) -> Text:
    return Text("## {title}", title=text)


def _item(name: Text, value: Text) -> Text:
    return Text("- {name}: {value}", name=name, value=value)


def _told(value: str) -> Text:
    return verbatim(value.strip()) if value.strip() else _NOT_TOLD


def _quoted(said: str) -> str:
    return "\n".join(f"> {line}" for line in said.strip().splitlines())


def _span(begun: datetime, ended: datetime) -> Text:
    form = "%Y-%m-%d %H:%M:%S %z"
    return Text("from {begin} to {end}", begin=f"{begun:{form}}", end=f"{ended:{form}}")


def _written(line: Text | str, translate: Translate) -> str:
    return line.show(translate) if isinstance(line, Text) else line
