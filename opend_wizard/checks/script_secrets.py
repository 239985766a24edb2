"""Whether passwords lie open in the script; what they are is never told."""

from __future__ import annotations

from opend_wizard.checks.script_places import Kind, judged
from opend_wizard.facts import Facts
from opend_wizard.model import Finding, Verdict
from opend_wizard.scripts.rules import secrets
from opend_wizard.texts import Text


def script_holds_no_passwords(facts: Facts) -> Finding:
    """No password is written into the script."""
    kind = Kind(
        Text("No password was found in the script."),
        Text("A password is written into the script."),
        Text('read from the environment or a file that only you can read, e.g. os.environ["OPEND_TRADE_PASSWORD"]'),
    )
    return judged(facts, kind, secrets.look(facts.script), Verdict.ADVICE)
