"""How the script treats OpenD's connections: closed, not piled up, kept alive."""

from __future__ import annotations

from opend_wizard.checks.connections import connections_are_below_limit
from opend_wizard.checks.script_places import Kind, judged
from opend_wizard.facts import Facts
from opend_wizard.model import Finding, Verdict, explains
from opend_wizard.scripts.rules import heartbeats, open_contexts
from opend_wizard.texts import Text

_CLOSED = Text("closed when it is no longer needed")
_PATCH = Text("Close the contexts, whatever happens.")


def script_closes_its_contexts(facts: Facts) -> Finding:
    """The script closes every context that it makes."""
    kind = Kind(
        Text("The script leaves no context open."),
        Text("The script makes contexts that it never closes."),
        _CLOSED,
        "close_script_contexts",
        _PATCH,
    )
    return judged(facts, kind, open_contexts.look(facts.script), Verdict.ADVICE)


@explains(connections_are_below_limit)
def script_piles_up_no_contexts(facts: Facts) -> Finding:
    """The script does not open one connection after the other."""
    kind = Kind(
        Text("The script makes no context in a loop without closing it."),
        Text("The script opens one connection after the other, until OpenD takes no more."),
        _CLOSED,
        "close_script_contexts_in_loops",
        _PATCH,
    )
    return judged(facts, kind, open_contexts.look_in_loops(facts.script))


def script_sends_heartbeats(facts: Facts) -> Finding:
    """A script that speaks OpenD's protocol itself sends heartbeats."""
    kind = Kind(
        Text("The script uses the SDK, which sends heartbeats, or sends them itself."),
        Text("The script speaks OpenD's protocol without heartbeats."),
        Text("KeepAlive (1004) at regular intervals"),
    )
    return judged(facts, kind, heartbeats.look(facts.script))
