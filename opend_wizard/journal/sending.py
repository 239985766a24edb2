"""Operation commands as steps: counted before they are sent, never sent beyond OpenD's limits, never repeated."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.journal.planning import Plan
from opend_wizard.ledger import Ledger
from opend_wizard.opend import telnet
from opend_wizard.steps import SendCommand


def refuse_rationed(plan: Plan, state_dir: Path) -> None:
    """Raise `Refused` for a command that is malformed, or that OpenD would not take yet; it says when it will."""
    ledger = Ledger(state_dir)
    for step in plan.actions:
        if isinstance(step, SendCommand):
            step.command.line()
            ledger.must_be_safe(step.command.operation, step.key)


def send(step: SendCommand, state_dir: Path) -> None:
    """Send one command; raises `telnet.NoTelnet` or `Refused` where it does not get through.

    It is counted first: what may have reached OpenD counts there too. Its reply proves nothing, the
    state that OpenD tells afterwards does.
    """
    Ledger(state_dir).note(step.command.operation, step.key)
    telnet.send(step.ip, step.port, step.command)
