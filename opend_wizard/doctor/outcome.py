"""What a change came to, judged by the same checks as before."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from enum import Enum

from opend_wizard.doctor.examining import checks_of, run
from opend_wizard.doctor.report import Report
from opend_wizard.facts import Facts
from opend_wizard.model import Symptom, Verdict

_NOT_SEEN = (Verdict.UNSURE, Verdict.SKIPPED)
_SETTLING = 1.0  # seconds between two looks at something under way


def settle(
    target: str,
    symptoms: Sequence[Symptom],
    make_facts: Callable[[], Facts],
    seconds: float,
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """Give a change time to show: wait while the check `target` says that something is still under way.

    That is what `ADVICE` means for a passing state. Anything else ends the wait at once, since asking
    again could do harm: each connection while a phone code is pending may void it.
    """
    check = next((check for check, _ in checks_of(symptoms) if check.__name__ == target), None)
    end = time.monotonic() + seconds
    pause = threading.Event()
    while check is not None and time.monotonic() < end and not stop():
        pause.wait(_SETTLING)
        if run(check, make_facts()).verdict is not Verdict.ADVICE:
            return


class Outcome(Enum):
    """What a change came to, judged by the same checks as before."""

    RESOLVED = "resolved"
    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    WORSE = "worse"
    UNVERIFIED = "unverified"
    UNDERWAY = "underway"

    @property
    def helped(self) -> bool | None:
        """Whether the trouble is gone; None where that was not to be seen, or not to be expected yet."""
        return None if self in (Outcome.UNVERIFIED, Outcome.UNDERWAY) else self is Outcome.RESOLVED


def compare(before: Report, after: Report, target: str, *, interim: bool = False) -> Outcome:
    """The outcome of a fix for the check `target`; only a fresh pass of that very check is success.

    What follows from another problem is none of its own, and what could not be seen before is not new.
    `interim`: the fix is only a first step, so that it changed nothing yet is no failure.
    """
    ids_before = {item.id for item in before.of(Verdict.PROBLEM)}
    ids_after = {item.id for item in after.of(Verdict.PROBLEM)}
    now = after.get(target)
    if now is None or now.finding.verdict in _NOT_SEEN:
        return Outcome.UNVERIFIED
    if ids_after - {item.id for item in before.examined if item.finding.verdict in (Verdict.PROBLEM, *_NOT_SEEN)}:
        return Outcome.WORSE
    if now.finding.verdict is Verdict.FINE:
        return Outcome.IMPROVED if ids_after else Outcome.RESOLVED
    if ids_after < ids_before:
        return Outcome.IMPROVED
    return Outcome.UNDERWAY if interim else Outcome.UNCHANGED
