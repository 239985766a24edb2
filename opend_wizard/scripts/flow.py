"""Which part of a script runs in which process: by names, so that it is a good guess and no more."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from opend_wizard.scripts.index import FUNCTIONS, Scope
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.values import known

_MAKERS = ("multiprocessing.Process", "multiprocessing.Pool", "multiprocessing.pool.Pool")
_EXECUTORS = ("concurrent.futures.ProcessPoolExecutor", "concurrent.futures.process.ProcessPoolExecutor")
_HANDING = ("submit", "map", "imap", "imap_unordered", "starmap", "apply", "apply_async", "map_async", "starmap_async")
_FORKED = ("os.fork", "os.forkpty")
_SET = ("multiprocessing.set_start_method",)
_CONTEXT = ("multiprocessing.get_context",)


@dataclass(frozen=True)
class Making:
    """A place where a script starts processes: by which call, and how they come to be (None: Python's default)."""

    call: ast.Call
    method: str | None
    raw: bool = False  # os.fork itself


def makings(script: Script) -> tuple[Making, ...]:
    """Every place where processes are started, in the order of the lines."""
    chosen, own = start_method(script), _own_kinds(script)
    found = []
    for call in script.index.calls:
        name = script.index.dotted(call.func)
        if name in _FORKED:
            found.append(Making(call, "fork", raw=True))
        elif name in (*_MAKERS, *_EXECUTORS) or (isinstance(call.func, ast.Name) and call.func.id in own):
            found.append(Making(call, _of_executor(script, call) or chosen))
        elif isinstance(call.func, ast.Attribute) and call.func.attr in ("Process", "Pool"):
            method = _of_context(script, call.func.value, script.index.scope(call))
            if method is not None:
                found.append(Making(call, method or chosen))
    return tuple(found)


def _own_kinds(script: Script) -> set[str]:
    """The script's classes that are processes."""
    classes = (each for each in script.tree.body if isinstance(each, ast.ClassDef))
    return {each.name for each in classes if any(script.index.dotted(base) in _MAKERS for base in each.bases)}


def start_method(script: Script) -> str | None:
    """What the script gives to ``set_start_method``; None where it leaves it to Python."""
    call = start_method_call(script)
    if call is None:
        return None
    value = known(script, next(iter([*call.args, *(each.value for each in call.keywords)]), None))
    return str(value.value) if value is not None and value.value is not None else "?"


def start_method_call(script: Script) -> ast.Call | None:
    """The call of ``set_start_method``."""
    return next((call for call in script.index.calls if script.index.dotted(call.func) in _SET), None)


def targets(script: Script) -> set[str]:
    """The names of the functions that are handed to another process."""
    found = set()
    for making in makings(script):
        found |= {_name(each.value) for each in making.call.keywords if each.arg in ("target", "initializer")}
    for call in script.index.calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr in _HANDING and call.args:
            found.add(_name(call.args[0]))
    return (found & set(script.index.functions)) - {""}


def in_the_parent(script: Script, scope: Scope) -> bool:
    """Whether code of the function `scope` runs in the script's first process: it is reached from the module itself."""
    if scope is None:
        return True
    names = {getattr(scope, "name", "")}
    return bool(names & _reached(script)) if names != {""} else True


def _reached(script: Script) -> set[str]:
    """The functions that the module calls, and those that they call."""
    calls: dict[str, set[str]] = {}
    for call in script.index.calls:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else _name(call.func)
        if name in script.index.functions:
            scopes = (each for each in script.index.above(call) if isinstance(each, FUNCTIONS))
            calls.setdefault(next((getattr(each, "name", "") for each in scopes), ""), set()).add(name)
    found: set[str] = set()
    waiting = [""]
    while waiting:
        for name in calls.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _of_executor(script: Script, call: ast.Call) -> str | None:
    given = next((each.value for each in call.keywords if each.arg == "mp_context"), None)
    return None if given is None else _of_context(script, given, script.index.scope(call)) or "?"


def _of_context(script: Script, node: ast.expr, scope: Scope) -> str | None:
    """The start method of a ``get_context("spawn")``, also by name; empty for the default, None for no context."""
    if isinstance(node, ast.Name):
        bindings = script.index.bindings
        found = bindings.get((scope, node.id)) or bindings.get((None, node.id)) or []
        node = found[0] if len(found) == 1 and found[0] is not None else node
    if not isinstance(node, ast.Call) or script.index.dotted(node.func) not in _CONTEXT:
        return None
    value = known(script, node.args[0], scope) if node.args else None
    return str(value.value) if value is not None else "" if not node.args else "?"
