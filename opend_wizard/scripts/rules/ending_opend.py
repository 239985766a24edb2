"""``exit`` and ``quit`` on the Telnet port end OpenD itself, not the conversation (facts: §4.1)."""

from __future__ import annotations

import ast

from opend_wizard.scripts.observation import Edit, Observation, ReplaceStatement
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.telnets import Sending, sendings
from opend_wizard.texts import Text

_UNSAFE = Text("The script then reads until OpenD hangs up (read_all), which it no longer does. Change that too.")


def look(script: Script) -> tuple[Observation, ...]:
    """Each ``exit`` or ``quit`` that is sent."""
    return tuple(_seen(script, each) for each in sendings(script) if each.command in ("exit", "quit"))


def _seen(script: Script, sending: Sending) -> Observation:
    span = script.span(sending.call)
    reason = Text(
        "“{command}” ends OpenD itself, with all its connections. To end the conversation, closing it is enough.",
        command=sending.command,
    )
    statement = script.index.parents.get(sending.call)
    edits: tuple[Edit, ...] = ()
    if isinstance(statement, ast.Expr):
        edits = (ReplaceStatement(script.span(statement), ""),)
    reads_on = any(isinstance(call.func, ast.Attribute) and call.func.attr == "read_all" for call in script.index.calls)
    return Observation(span.line, span.column, reason, edits, _UNSAFE if edits and reads_on else None)
