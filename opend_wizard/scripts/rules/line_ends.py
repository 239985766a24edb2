"""OpenD's Telnet port wants CRLF at the end of a command; a bare LF is swallowed (facts: §4.1)."""

from __future__ import annotations

import ast

from opend_wizard.scripts.observation import Observation, Replace
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.telnets import Sending, sendings
from opend_wizard.texts import Text

_BARE = Text("This ends with \\n alone. OpenD's Telnet port waits for \\r\\n and does nothing.")
_NONE = Text("This command has no line end. OpenD's Telnet port waits for \\r\\n and does nothing.")


def look(script: Script) -> tuple[Observation, ...]:
    """Each command that is sent without CRLF."""
    return tuple(_seen(script, each) for each in sendings(script) if _is_wrong(each))


def _is_wrong(sending: Sending) -> bool:
    ends = sending.ends
    if ends is None or ends.endswith("\r\n"):
        return False
    return ends.endswith("\n") or (bool(sending.command) and isinstance(sending.call.args[0], ast.Constant))


def _seen(script: Script, sending: Sending) -> Observation:
    literal = sending.last
    assert literal is not None  # noqa: S101  (else nothing would be known to be wrong)
    span = script.span(literal)
    reason = _BARE if (sending.ends or "").endswith("\n") else _NONE
    value = literal.value
    right = value.rstrip(b"\n") + b"\r\n" if isinstance(value, bytes) else f"{str(value).rstrip(chr(10))}\r\n"
    return Observation(span.line, span.column, reason, (Replace(span, _quoted(right)),))


def _quoted(value: str | bytes) -> str:
    """The literal with double quotes, as in most scripts."""
    shown = repr(value)
    begin = shown.index("'") if "'" in shown and '"' not in shown else -1
    return shown if begin < 0 else f'{shown[:begin]}"{shown[begin + 1 : -1]}"'
