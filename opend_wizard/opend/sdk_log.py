"""What the vendor's Python SDK notes of its connections in its own log, ``py_YYYY_MM_DD.log`` (protocol: §8)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from opend_wizard.opend.logs import LogFile, LogKind
from opend_wizard.opend.logs.hit import shown

_READ = 1_000_000  # bytes of the end of a file; a busy script writes that in hours
_LOST = re.compile(rb"Disconnected:[^\r\n]*reason=(?:CloseReason\.)?(?P<reason>\w+)[^\r\n]*")
_BY_THE_SCRIPT = "Close"  # the script itself closed it, which is as it should be


@dataclass(frozen=True)
class Loss:
    """One lost connection: the SDK's own word for the reason, and the line without secrets."""

    reason: str
    line: str


def losses(files: Iterable[LogFile]) -> tuple[Loss, ...]:
    """The connections that the SDK lost, by the end of its newest log, oldest first; empty without such a log."""
    newest = max((each for each in files if each.kind is LogKind.SDK), key=lambda each: each.modified, default=None)
    if newest is None:
        return ()
    with suppress(OSError), newest.path.open("rb") as file:
        file.seek(max(0, newest.size - _READ))
        found = _LOST.finditer(file.read(_READ))
        told = (Loss(hit["reason"].decode("ascii", "replace"), shown(hit[0])) for hit in found)
        return tuple(loss for loss in told if loss.reason != _BY_THE_SCRIPT)
    return ()
