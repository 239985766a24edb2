"""Watches one OpenD from afar while the person does something elsewhere, and tells when it has changed and settled.

Nothing is asked of OpenD and nothing is logged in: only processes, listening ports, the log's last state, the time of
OpenD.xml and the addresses of this machine are looked at, every few seconds, and more rarely after a while.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from opend_wizard.errors import Cancelled
from opend_wizard.facts.glimpse import Glancer, Glimpse
from opend_wizard.facts.log import LogFacts
from opend_wizard.opend.logs import Kind
from opend_wizard.texts import Text

Pause = Callable[[float], bool]
"""Waits so many seconds; False if there is nothing more to wait for."""

OFTEN, RARELY, RARELY_FROM = 3.0, 10.0, 120.0
"""Seconds between two glances, at first and when so many have gone by."""


@dataclass(frozen=True)
class Stirred:
    """Something about OpenD is not what it was when the wizard looked; `what` says it in one sentence."""

    what: Text
    now: Glimpse


def lookout(
    make_facts: Callable[[], LogFacts],
    pause: Pause,
    since: Glimpse | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Glimpse | Stirred]:
    """First what things are compared with, then each change when it is the same at two glances.

    A start takes a few seconds, and nobody is told of its middle. `since` is an earlier glimpse to compare
    with; without one it is the first. Raises `Cancelled` when `pause` does.
    """
    glancer = Glancer(make_facts, clock)
    begun, former = clock(), glancer.glance()
    known = former if since is None else since
    yield known
    while pause(OFTEN if clock() - begun < RARELY_FROM else RARELY):
        now = glancer.glance()
        said = changed(known, now)
        if now == former and said is not None:
            known = now
            yield Stirred(said, now)
        former = now


def patiently(stop: Callable[[], bool], step: float = 0.1) -> Pause:
    """A pause that ends as soon as `stop` says so, by raising `Cancelled`; `step` in seconds."""

    def pause(seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if stop():
                raise Cancelled(Text("Watching was stopped."))
            time.sleep(step)
        return True

    return pause


def changed(before: Glimpse, now: Glimpse) -> Text | None:
    """The weightiest change from one glimpse to another; what could not be seen in one of them is none."""
    if before.running != now.running:
        return _of_processes(before, now)
    if before.holders is not None and now.holders is not None and before.holders != now.holders:
        return _of_holders(now)
    if now.state is not None and before.state is not now.state:
        return _of_state(now.state)
    if before.settings != now.settings:
        return Text("OpenD.xml was changed.")
    both = before.network is not None and now.network is not None
    return Text("The network of this computer has changed.") if both and before.network != now.network else None


def _of_processes(before: Glimpse, now: Glimpse) -> Text:
    if not now.running:
        return Text("OpenD has ended.")
    if not before.running:
        return Text("OpenD was started.")
    return Text("OpenD was started again.") if not before.running & now.running else Text("OpenD runs differently now.")


def _of_holders(now: Glimpse) -> Text:
    holders = now.holders or frozenset()
    if not holders:
        return Text("Nothing listens on OpenD's API port any more.")
    if holders & {pid for pid, _ in now.running}:
        return Text("OpenD listens on its API port now.")
    return Text("Another program is at OpenD's API port.")


def _of_state(state: Kind) -> Text:
    if state in (Kind.READY, Kind.LOGGED_IN):
        return Text("OpenD has logged in.")
    return Text("OpenD's log tells something new.")
