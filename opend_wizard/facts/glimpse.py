"""What can be seen of one OpenD at a glance, without asking it anything: cheap enough for looking again and again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from opend_wizard.errors import NotSeen, Told
from opend_wizard.facts.log import LogFacts
from opend_wizard.opend import logs
from opend_wizard.opend.logs import Kind

STATE_APART = 10.0
"""Seconds between two readings of a log that grows: a busy OpenD writes all the time."""

_READING = 0.25  # seconds that reading the end of a log may take


@dataclass(frozen=True)
class Glimpse:
    """One OpenD and what it stands on; None is what could not be seen just now.

    `holders` are the processes that listen on its API port, `state` is what its log told last.
    """

    running: frozenset[tuple[int, float]]
    holders: frozenset[int | None] | None
    state: Kind | None
    settings: float | None
    network: tuple[str, ...] | None


@dataclass
class Glancer:
    """Takes glimpses, each with fresh facts; the log is read only where it has grown, and not too often."""

    make_facts: Callable[[], LogFacts]
    clock: Callable[[], float]
    _state: Kind | None = None
    _written: tuple[str, int] | None = None
    _next: float = field(default=float("-inf"))

    def glance(self) -> Glimpse:
        """What there is to be seen now; raises `Cancelled`."""
        facts = self.make_facts()
        config = facts.installation.config
        return Glimpse(
            frozenset((process.pid, process.started) for process in facts.running),
            _holders(facts),
            self._newest(facts),
            None if config is None else facts.machine.changed(config),
            _network(facts),
        )

    def _newest(self, facts: LogFacts) -> Kind | None:
        with suppress(NotSeen):
            files = facts.log_files
            written = (files[0].name, files[0].size) if files else None
            if written == self._written or self.clock() < self._next:
                return self._state
            self._next = self.clock() + STATE_APART
            self._written = written
            found = logs.newest_state(files[:2], _READING, facts.patience.stop)
            self._state = None if found is None else found.hit.event.kind
        return self._state


def _holders(facts: LogFacts) -> frozenset[int | None] | None:
    try:
        port = facts.api_address[1]
        return frozenset(each.pid for each in facts.listeners if each.port == port)
    except Told:
        return None


def _network(facts: LogFacts) -> tuple[str, ...] | None:
    try:
        return tuple(sorted(facts.machine.reachable_addresses()))
    except NotSeen:
        return None
