"""What OpenD's log told last, as evidence."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Source
from opend_wizard.opend.logs import Hit
from opend_wizard.texts import Text


def telling_line(facts: Facts, hit: Hit, expected: Text) -> Evidence:
    """The newest line of the log that tells anything, instead of `expected`; the older, the less it weighs."""
    return Evidence(
        Text("The newest telling line in OpenD's log ({place})", place=hit.place),
        expected,
        Text("“{line}”", line=hit.text),
        Source.LOG,
        facts.log_age(hit),
    )
