"""What a script's command line gives where nothing is typed: the defaults of argparse."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from opend_wizard.scripts.index import Scope
from opend_wizard.scripts.script import Script

_BEHIND_OUR_BACK = ("setattr", "vars", "set_defaults")  # by these the value could be another one
_TAKEN = ("type", "default", "help", "dest", "metavar", "choices")  # what else is given could mean anything


@dataclass(frozen=True)
class Option:
    """One option: as it is typed, e.g. ``--port``, its default, and what makes a value of a default that is text."""

    flag: str
    default: ast.expr
    turn: str


def option(script: Script, node: ast.Attribute, scope: Scope) -> Option | None:
    """The option that `node`, such as ``args.port``, is the value of; None where that is not sure."""
    if (
        not isinstance(node.value, ast.Name)
        or not _is_parsed(script, node.value, scope)
        or _is_meddled_with(script, node)
    ):
        return None
    found = [call for call in script.index.calls if _named(call, "add_argument") and _destination(call) == node.attr]
    if len(found) != 1:
        return None
    given = {each.arg: each.value for each in found[0].keywords}
    turn = given.get("type")
    if "default" not in given or not set(given) <= set(_TAKEN) or not isinstance(turn, (ast.Name, type(None))):
        return None
    return Option(_flags(found[0])[0], given["default"], "" if turn is None else turn.id)


def _is_parsed(script: Script, name: ast.Name, scope: Scope) -> bool:
    bindings = script.index.bindings
    found = bindings.get((scope, name.id)) or bindings.get((None, name.id)) or []
    call = found[0] if len(found) == 1 else None
    made_by_argparse = any(each.partition(".")[0] == "argparse" for each in script.index.imported)
    return made_by_argparse and isinstance(call, ast.Call) and _named(call, "parse_args") and not call.keywords


def _is_meddled_with(script: Script, node: ast.Attribute) -> bool:
    """Whether the script changes the value itself, or could in a way that is not seen."""
    if any(_named(call, name) for call in script.index.calls for name in _BEHIND_OUR_BACK):
        return True
    attributes = (each for each in ast.walk(script.tree) if isinstance(each, ast.Attribute))
    return any(each.attr == node.attr and not isinstance(each.ctx, ast.Load) for each in attributes)


def _destination(call: ast.Call) -> str:
    """The attribute that an option's value is put into; empty for what is no option, or not sure."""
    named = next((each.value for each in call.keywords if each.arg == "dest"), None)
    if named is not None:
        return str(named.value) if isinstance(named, ast.Constant) else ""
    flags = _flags(call)
    return flags[0].lstrip("-").replace("-", "_") if flags else ""


def _flags(call: ast.Call) -> list[str]:
    """The option's names, the one that gives the attribute its name first."""
    words = [str(each.value) for each in call.args if isinstance(each, ast.Constant)]
    if not words or len(words) != len(call.args) or not all(word.startswith("-") for word in words):
        return []
    return sorted(words, key=lambda word: not word.startswith("--"))


def _named(call: ast.Call, name: str) -> bool:
    return (call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")) == name
