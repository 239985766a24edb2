"""The whole catalogue of telling lines, and which of them an entry of a log is."""

from __future__ import annotations

from functools import cache

from opend_wizard.opend.api.status import status_number
from opend_wizard.opend.logs.event import Event, Kind
from opend_wizard.opend.logs.progress import PROGRESS, WAITING
from opend_wizard.opend.logs.troubles import CODE_TROUBLES, LOGIN_TROUBLES, OTHER_TROUBLES
from opend_wizard.texts import Text

GAP = "…"
_STATUS_PREFIX = "ProgramStatusType_"

_STATUS = Event(Kind.STATUS, Text("OpenD notes its own program status."), (_STATUS_PREFIX,), is_state=True)

EVENTS: tuple[Event, ...] = (*LOGIN_TROUBLES, *CODE_TROUBLES, *OTHER_TROUBLES, _STATUS, *WAITING, *PROGRESS)
"""In the order they are tried: failures before the general words that they contain (facts: §4.3)."""

Row = tuple[Event, bytes, tuple[bytes, ...]]  # with the parts of one of its wordings, the first and the others


def event_of(entry: bytes) -> Event | None:
    """The first event of the catalogue that `entry` is worded like; `entry` is UTF-8, broken or not."""
    lowered = entry.lower()
    for event, first, rest in _plain_rows() if entry.isascii() else _rows():
        if first in lowered and (not rest or _follow(first, rest, lowered)):
            return event
    return None


def status_in(event: Event, entry: bytes) -> int | None:
    """The number of the program status that `entry` speaks of; None where it has none or nobody knows it."""
    if event.kind is not Kind.STATUS:
        return event.status
    name = entry.decode("utf-8", "replace").partition(_STATUS_PREFIX)[2]
    letters = next((i for i, letter in enumerate(name) if not letter.isalnum()), len(name))
    return status_number(name[:letters])


def _follow(first: bytes, rest: tuple[bytes, ...], lowered: bytes) -> bool:
    at = lowered.index(first) + len(first)
    for part in rest:
        at = lowered.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


@cache
def _rows() -> tuple[Row, ...]:
    rows = []
    for event in EVENTS:
        for wording in event.wordings:
            first, *rest = (part.encode().lower() for part in wording.split(GAP))
            rows.append((event, first, tuple(rest)))
    return tuple(rows)


@cache
def _plain_rows() -> tuple[Row, ...]:
    """Those that an entry of ASCII alone can be."""
    return tuple(row for row in _rows() if row[1].isascii())
