"""telnetlib left Python with 3.13; the vendor's own example still uses it (FAQ Q18, facts: §4.1)."""

from __future__ import annotations

import ast

from opend_wizard.assets import asset
from opend_wizard.scripts.observation import Edit, Observation, Replace, ReplaceStatement
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.telnets import telnet_calls
from opend_wizard.texts import Text

KNOWN = ("write", "read_until", "read_some", "read_very_eager", "read_eager", "read_all", "close", "open")
"""What the class that is put in its place can do."""

_REASON = Text("telnetlib is no part of Python from 3.13 on: there the script ends at this line.")


def look(script: Script) -> tuple[Observation, ...]:
    """Each import of telnetlib."""
    found = [node for node in script.index.imports if _is_meant(node)]
    return tuple(_seen(script, node, first=node is found[0]) for node in found)


def _is_meant(node: ast.Import | ast.ImportFrom) -> bool:
    if isinstance(node, ast.ImportFrom):
        return node.module == "telnetlib"
    return any(alias.name == "telnetlib" for alias in node.names)


def _seen(script: Script, node: ast.Import | ast.ImportFrom, *, first: bool) -> Observation:
    span = script.span(node)
    return Observation(span.line, span.column, _REASON, _edits(script, node) if first else ())


def _edits(script: Script, node: ast.Import | ast.ImportFrom) -> tuple[Edit, ...]:
    """The class in the import's place; nothing where the script uses more of telnetlib than that."""
    if len(node.names) != 1 or _uses_more(script) or script.index.scope(node) is not None:
        return ()
    helper = asset("examples/plain_telnet.py").read_text("utf-8")
    renamed = (Replace(script.span(call.func), "Telnet") for call in telnet_calls(script) if _other_name(call.func))
    return (ReplaceStatement(script.span(node), helper), *renamed)


def _other_name(function: ast.expr) -> bool:
    return not isinstance(function, ast.Name) or function.id != "Telnet"


def _uses_more(script: Script) -> bool:
    made = {id(call.func) for call in telnet_calls(script)}
    for name, found in script.index.loads.items():
        origin = script.index.names.get(name, "")
        if origin.partition(".")[0] != "telnetlib":
            continue
        for use in found:
            parent = script.index.parents.get(use)
            if id(use) not in made and id(parent) not in made:
                return True
    calls = (call.func.attr for call in script.index.calls if isinstance(call.func, ast.Attribute))
    return any(name in _BEYOND for name in calls)


_BEYOND = ("interact", "mt_interact", "expect", "set_option_negotiation_callback", "read_sb_data", "rawq_getchar")
