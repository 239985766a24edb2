"""What OpenD itself wrote about a start that came to nothing (FAQ Q2, Q3)."""

from __future__ import annotations

from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, advice, fine
from opend_wizard.opend.logs import Kind, State
from opend_wizard.texts import Text

_AGAIN = Text("Once nothing stands in its way any more, start OpenD again: that line is of its last start.")


def opend_found_its_own_data(facts: Facts) -> Finding:
    """OpenD's last start did not end for want of its own data."""
    return _judged(facts, Kind.OWN_DATA_MISSING, Text("OpenD's log says that its own data was missing."))


def opend_opened_its_ports(facts: Facts) -> Finding:
    """OpenD's last start did not end because a server could not be started."""
    return _judged(facts, Kind.SERVICE_FAILED, Text("OpenD's log says that one of its servers could not be started."))


def _judged(facts: Facts, kind: Kind, title: Text) -> Finding:
    """Advice at most: what stands in the way now is for the checks of files and ports to say."""
    state = facts.log_state
    if state is None:
        raise Missing(Text("OpenD's log tells nothing."))
    if state.hit.kind is not kind or facts.running:
        return fine(Text("OpenD's log does not say so of its last start."), _evidence(facts, state))
    return advice(title, _evidence(facts, state), remedy=_AGAIN)


def _evidence(facts: Facts, state: State) -> Evidence:
    return telling_line(facts, state.hit, Text("a start that goes well"))
