"""Too many starts of OpenD in a short time, which the vendor answers with a login that finds no network."""

from __future__ import annotations

import time

from opend_wizard.checks.state import opend_answers, opend_did_not_give_up, opend_is_ready, opend_is_running
from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.facts.login import STARTS_WITHIN, Starts
from opend_wizard.ledger import START_LIMIT
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.logs import Kind, State
from opend_wizard.texts import Text

REST = 1800.0
"""Seconds to wait after the last start before the next one; measured once by others, not documented (facts: §6.2)."""

_MANY = 4
"""Starts within the last hours from which “network” is more likely to mean “too often”; our own choice."""

_THROTTLED = (Kind.LOGIN_NETWORK, Kind.START_RATIONED, Kind.LOGIN_LIMIT)


@explains(opend_did_not_give_up, opend_is_running, opend_is_ready, opend_answers)
def starts_are_within_reason(facts: Facts) -> Finding:
    """OpenD was not started so often that the vendor makes it wait."""
    starts = facts.recent_starts
    state = _newest(facts)
    throttled = state is not None and state.hit.kind in _THROTTLED
    evidence = _evidence(facts, starts, state if throttled else None)
    if throttled and len(starts.times) >= _MANY:
        title = Text("OpenD was started so often that the vendor most likely makes it wait now.")
        return problem(title, *evidence, remedy=_wait(facts, starts))
    if len(starts.times) >= START_LIMIT.times:
        title = Text("OpenD was started very often in the last hours; some more, and logging in may be refused.")
        return advice(title, *evidence, remedy=_wait(facts, starts))
    if throttled:
        raise Missing(
            Text("The last login found no network, and OpenD was not started often: the network comes first.")
        )
    return fine(Text("OpenD was not started too often."), *evidence)


def _wait(facts: Facts, starts: Starts) -> Text:
    left = (starts.last or 0.0) + REST - facts.ledger.clock()
    never = Text(
        "Never let a script or service start it again and again: each failed start makes the wait longer, and the same "
        "words (“network”) are used for it."
    )
    if left <= 0:
        return Text(
            "Half an hour has passed since the last start. Start OpenD once, and wait what comes of it. {never}",
            never=never,
        )
    at = time.strftime("%H:%M", time.localtime(facts.ledger.clock() + left + 60))
    return Text(
        "Leave OpenD alone until {time}, half an hour after the last start, then start it once. That time is a caution "
        "of ours: the vendor tells none, and hours were reported too. {never}",
        time=at,
        never=never,
    )


def _evidence(facts: Facts, starts: Starts, state: State | None) -> tuple[Evidence, ...]:
    times = ", ".join(time.strftime("%H:%M", time.localtime(each)) for each in starts.times[-_SHOWN:])
    hours = round(STARTS_WITHIN / 3600)
    what = Text("Starts of OpenD in the last {hours} hours, by its logs", hours=hours)
    seen = Text(
        "{count} ({times}), {failed} without network", count=len(starts.times), times=times, failed=starts.failed
    )
    if not times:
        seen = Text("none")
    counted = Evidence(what, Text("fewer than {most}", most=START_LIMIT.times), seen, Source.LOG)
    if state is None:
        return (counted,)
    return telling_line(facts, state.hit, Text("a login that goes well")), counted


_SHOWN = 8  # times that are named


def _newest(facts: Facts) -> State | None:
    try:
        return facts.log_state
    except Told:
        return None
