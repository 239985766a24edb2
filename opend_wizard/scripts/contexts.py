"""Where a script opens connections to OpenD."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from opend_wizard.scripts.index import FUNCTIONS, LOOPS, Index, Scope, last_name
from opend_wizard.scripts.script import SDKS, Script
from opend_wizard.scripts.values import Known, known

_CONTEXT = re.compile(r"Open[A-Za-z]*Context")
_MARKET_FIRST = "OpenSecTradeContext"  # its first argument is the market, not the host
_PLACES = ("host", "port", "is_encrypt")


@dataclass(frozen=True)
class Context:
    """One place where a context is made; `name` is the variable or attribute it is put into, None without one."""

    call: ast.Call
    kind: str
    scope: Scope
    name: str | None
    is_variable: bool
    loop: ast.stmt | None
    statement: ast.stmt | None

    @property
    def line(self) -> int:
        """Its line, from 1."""
        return self.call.lineno


def contexts(script: Script) -> tuple[Context, ...]:
    """Every place where a context of the vendor's SDK is made, in the order of the lines."""
    if not script.uses_sdk:
        return ()
    possible = (call for call in script.index.calls if _may_be(script.index, call.func))
    return tuple(found for call in possible if (found := _context(script.index, call)) is not None)


def argument(context: Context, name: str) -> ast.expr | None:
    """The expression given for ``host``, ``port`` or ``is_encrypt``; None where the SDK's default holds."""
    for keyword in context.call.keywords:
        if keyword.arg == name:
            return keyword.value
    place = _PLACES.index(name) + (context.kind == _MARKET_FIRST)
    return context.call.args[place] if place < len(context.call.args) else None


def given(script: Script, context: Context, name: str) -> Known | None:
    """What that argument comes to; None where it is not given or cannot be told."""
    return known(script, argument(context, name), context.scope)


def passes_everything_on(context: Context) -> bool:
    """Whether arguments are handed on with * or **, so that nothing is known of them."""
    return any(keyword.arg is None for keyword in context.call.keywords) or any(
        isinstance(each, ast.Starred) for each in context.call.args
    )


def _may_be(index: Index, function: ast.expr) -> bool:
    """A cheap look before the full name is worked out."""
    if isinstance(function, ast.Name):
        return function.id in index.names or _CONTEXT.fullmatch(function.id) is not None
    return isinstance(function, ast.Attribute) and _CONTEXT.fullmatch(function.attr) is not None


def _context(index: Index, call: ast.Call) -> Context | None:
    root, _, kind = index.dotted(call.func).rpartition(".")
    if root.partition(".")[0] not in SDKS or not _CONTEXT.fullmatch(kind):
        return None
    statement = index.statement(call)
    name, is_variable = _target(call, statement)
    return Context(call, kind, index.scope(call), name, is_variable, _loop(index, call), statement)


def _target(call: ast.Call, statement: ast.stmt | None) -> tuple[str | None, bool]:
    if isinstance(statement, ast.Assign) and statement.value is call and len(statement.targets) == 1:
        target: ast.expr = statement.targets[0]
    elif isinstance(statement, ast.AnnAssign) and statement.value is call:
        target = statement.target
    else:
        return None, False
    return last_name(target) or None, isinstance(target, ast.Name)


def _loop(index: Index, call: ast.Call) -> ast.stmt | None:
    for each in index.above(call):
        if isinstance(each, FUNCTIONS):
            return None
        if isinstance(each, LOOPS):
            return each
    return None
