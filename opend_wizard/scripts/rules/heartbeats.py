"""A script that speaks the protocol itself has to send KeepAlive, 1004, or OpenD hangs up (FAQ Q15, protocol: §8)."""

from __future__ import annotations

import ast

from opend_wizard.scripts.observation import Observation
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.telnets import text_of
from opend_wizard.texts import Text

_HEADERS = ("<1s1sI2B2I20s8s", "1s1sI2B2I20s8s", "<2sIBBII20s8s", "<2sI2B2I20s8s")
_REASON = Text(
    "The script speaks OpenD's protocol itself, from here on, and never sends the heartbeat (KeepAlive, 1004). "
    "OpenD hangs up after a while. Send one every 8 seconds, or as often as InitConnect's answer asks for."
)
_INIT, _ALIVE = 1001, 1004


def look(script: Script) -> tuple[Observation, ...]:
    """The place where the protocol begins to be spoken, in a script without heartbeats."""
    if not _has_socket(script):
        return ()
    header = next((each for each in script.index.constants if text_of(each).replace(" ", "") in _HEADERS), None)
    numbers = [node for node in ast.walk(script.tree) if isinstance(node, ast.Constant) and type(node.value) is int]
    found = {node.value: node for node in reversed(numbers)}
    begin = header or (found.get(_INIT) if _mentions(script, ("FT", "InitConnect")) else None)
    if begin is None or _ALIVE in found or _mentions(script, ("KeepAlive", "keep_alive", "keepalive")):
        return ()
    span = script.span(begin)
    return (Observation(span.line, span.column, _REASON),)


def _has_socket(script: Script) -> bool:
    roots = {name.partition(".")[0] for name in script.index.imported}
    return bool(roots & {"socket", "asyncio", "socketserver", "selectors"}) and not script.uses_sdk


def _mentions(script: Script, words: tuple[str, ...]) -> bool:
    if any(text_of(each) in words for each in script.index.constants):
        return True
    names = (*script.index.functions, *script.index.loads, *(name for _, name in script.index.bindings))
    return any(word.lower() in name.lower() for name in names for word in words if len(word) > 2)
