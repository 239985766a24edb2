"""From a block of a log to the telling entries in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from opend_wizard.opend.logs.anchors import finder
from opend_wizard.opend.logs.blocks import AROUND, Block
from opend_wizard.opend.logs.catalogue import event_of
from opend_wizard.opend.logs.event import Event

# Prompts stand between the lines without a break of their own (facts: §6); broken files hold NULs.
_BREAKS = re.compile(rb"\r|\n|\x00|>>>")


@dataclass(frozen=True)
class Match:
    """A telling entry; `at` is where in its block the entry begins, `line` where its line does if that is in sight."""

    event: Event
    at: int
    entry: bytes
    line: int | None


def matches(block: Block, told: int = 0) -> Iterator[Match]:
    """The telling entries that belong to `block`, in their order.

    An entry stands between line breaks, NULs or ``>>>``; of a longer one only what is around the telling
    place. What stands before the offset `told` of the file was told already.
    """
    passed = max(0, told - block.base)
    for at in finder()(block.data):
        if not block.low <= at < block.high or at < passed:
            continue
        start, end = _bounds(block.data, at, passed)
        entry = block.data[start:end]
        passed = end
        event = event_of(entry)
        if event is not None:
            yield Match(event, start, entry, _line_start(block, start))


def _bounds(data: bytes, at: int, passed: int) -> tuple[int, int]:
    low = max(passed, at - AROUND)
    start = low
    for each in _BREAKS.finditer(data, low, at):
        start = each.end()
    after = _BREAKS.search(data, at, at + AROUND)
    return start, after.start() if after else min(len(data), at + AROUND)


def _line_start(block: Block, start: int) -> int | None:
    low = max(0, start - AROUND)
    found = max(block.data.rfind(b"\n", low, start), block.data.rfind(b"\x00", low, start))
    if found >= 0:
        return found + 1
    return low if block.base + low == 0 else None
