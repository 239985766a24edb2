"""Climbs the ladder while the checks go on: with the same facts, so that OpenD is asked only once; no Qt."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from opend_wizard import doctor, ladder
from opend_wizard.checks.state import opend_answers, opend_is_ready
from opend_wizard.doctor.examining import checks_of
from opend_wizard.facts import Facts
from opend_wizard.gui import comfort
from opend_wizard.gui.items import Planned
from opend_wizard.ladder import Rung
from opend_wizard.model import Symptom

_PACE = 0.07  # seconds from rung to rung: all of them are told by one answer, and an eye wants to follow


class Climb:
    """The climb of one examination; it has no rungs where none of the symptoms asks OpenD itself."""

    def __init__(self, facts: Facts, symptoms: Sequence[Symptom]) -> None:
        asks = any(check in symptom.checks for symptom in symptoms for check in (opend_answers, opend_is_ready))
        self._facts = facts
        self._rungs = ladder.climb(facts) if asks else iter(())
        self.to_come: tuple[Rung, ...] = ladder.untrodden() if asks else ()

    def known(self) -> Iterator[Rung]:
        """The rungs that need no look which the checks have not made already."""
        if "answer" in self._facts.seen:
            yield from self.rest()

    def rest(self) -> Iterator[Rung]:
        """Every rung that was not given yet; raises `Cancelled`."""
        for rung in self._rungs:
            yield rung
            time.sleep(0 if comfort.still() else _PACE)


def planned(facts: Facts, symptoms: Sequence[Symptom], climb: Climb) -> Planned:
    """What the examination is going to look at."""
    script = facts.script_path is not None
    checks = [check for check, _ in checks_of(doctor.occurring(symptoms, facts), script=script)]
    started = tuple(doctor.Started(check.__name__, doctor.statement(check)) for check in checks)
    unasked = bool(climb.to_come) and facts.code_pending_since is not None
    return Planned(started, climb.to_come, unasked)
