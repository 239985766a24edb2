"""One telling line as evidence: where it stands, when it was written, and its words without secrets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from opend_wizard.machine.commands import MASK
from opend_wizard.opend.logs.event import Event, Kind
from opend_wizard.texts import Text, harmless

LONGEST_TEXT = 300  # characters of a line that are kept as evidence

_TIME = re.compile(
    rb"(?:(?:19|20)\d\d[-/]\d\d[-/]\d\d(?: [+-]\d{1,2}\.\d)?[ T])?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?"
    rb"|(?<=[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,6}"
)
_WHERE_TIMES_STAND = 80  # bytes from the beginning of a line; its exact layout is unknown (facts: §6)

_ACCOUNT_OF_NAME = re.compile(r"^(GTWLog_)[1-9]\d*(?=_)")
# Words of which one must occur, lower case, for the pattern to be tried: thousands of lines are shown.
_SECRETS = (
    (("account", "号"), re.compile(r"(?i)((?:log[io]n[ _]?)?account\"?\s*[:=]\s*\"?|[账帐]号\s*[:：=]\s*)[^\s,;]+")),
    (
        ("pwd", "password", "token", "secret"),
        re.compile(r"(?i)(\b(?:login_)?(?:pwd|password|token|secret)\w*\"?\s*[:=]\s*)[^\s,;]+"),
    ),
    (("密码",), re.compile(r"(密码\s*[:：=]\s*)[^\s,;]+")),
    (("-code",), re.compile(r"(?i)(-code\s*=\s*)\S+")),
    (("code",), re.compile(r"(?i)((?:verification|verify|sms)[ _]code\"?\s*(?:is|:|=)\s*\"?)\w{4,8}\b")),
    (("验证码",), re.compile(r"(验证码[是为]?\s*[:：]?\s*)\d{4,8}")),
    (("@",), re.compile(r"()[\w.%+-]+@[\w-]+(?:\.[\w-]+)+")),
    (("+",), re.compile(r"()\+\d{1,3}[ -]?\d[\d -]{4,}\d")),
    (("",), re.compile(r"()(?<![0-9A-Za-z])[0-9A-Fa-f]{32,}(?![0-9A-Za-z])")),
    (("",), re.compile(r"()(?<![\d.])(?<!\d\()\d{6,}(?![\d])")),
)


@dataclass(frozen=True)
class Hit:
    """One line of the catalogue that was found.

    `text` is without control characters, accounts, codes, passwords and phone numbers; addresses and
    versions stay, as evidence. `when` is as written in the line, None where no time is legible.
    `line_number` counts from 1 and is None far into a file that was read from its end; `offset` is in bytes.
    The name of `file` may hold the number of an account: show `place` instead.
    """

    event: Event
    file: Path = field(repr=False)
    line_number: int | None
    offset: int
    when: str | None
    text: str
    status: int | None

    @property
    def kind(self) -> Kind:
        """What the line tells."""
        return self.event.kind

    @property
    def place(self) -> Text:
        """Where it stands, with the number of the account masked."""
        name = masked_name(self.file.name)
        if self.line_number is None:
            return Text("{file}, near its end", file=name)
        return Text("{file}, line {number}", file=name, number=self.line_number)


def masked_name(name: str) -> str:
    """The name of a log file without the number of the account in it, e.g. ``GTWLog_•••_2026_….log``."""
    return _ACCOUNT_OF_NAME.sub(rf"\g<1>{MASK}", name)


def time_of(line_start: bytes) -> str | None:
    """The time that a line begins with, as written there; None where none is legible."""
    found = _TIME.search(line_start[:_WHERE_TIMES_STAND])
    return found[0].decode("ascii") if found else None


def shown(entry: bytes) -> str:
    """`entry` for people: UTF-8 or else GB18030, harmless, short, and without secrets.

    This is what evidence needs on the screen. Whatever leaves the computer goes through the
    report's own redaction besides.
    """
    try:
        text = entry.decode("utf-8")
    except UnicodeDecodeError:
        text = entry.decode("gb18030", "replace")
        if "\ufffd" in text:
            text = entry.decode("utf-8", "replace")
    text = text.strip()
    lowered = text.lower()
    for words, secret in _SECRETS:
        if any(word in lowered for word in words):
            text = secret.sub(rf"\g<1>{MASK}", text)
    return harmless(text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…")
