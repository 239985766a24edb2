"""What a simple expression comes to, without running it: a literal, a name given once, an environment's default."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TypeAlias

from opend_wizard.scripts.index import Scope
from opend_wizard.scripts.script import Script

Value: TypeAlias = "str | bytes | int | float | bool | None"
_STEPS = 6
_ENVIRONMENT = ("os.environ.get", "os.getenv", "environ.get", "getenv")
_TURNED = {"int": int, "str": str, "bool": bool}


@dataclass(frozen=True)
class Known:
    """A value, the literal that gives it, the name it goes by, and the environment variable that may override it."""

    value: Value
    literal: ast.Constant
    name: str | None = None
    environment: str | None = None


def known(script: Script, node: ast.expr | None, scope: Scope = None, steps: int = _STEPS) -> Known | None:
    """The value of `node` as it is used in the function `scope`; None where only running the script would tell."""
    if node is None or steps == 0:
        return None
    if isinstance(node, ast.Constant):
        return None if isinstance(node.value, (complex, type(...))) else Known(node.value, node)
    if isinstance(node, ast.Name):
        return _named(script, node, scope, steps - 1)
    return _called(script, node, scope, steps - 1) if isinstance(node, ast.Call) else None


def _named(script: Script, node: ast.Name, scope: Scope, steps: int) -> Known | None:
    bindings = script.index.bindings
    found = bindings.get((scope, node.id)) or bindings.get((None, node.id)) or []
    if len(found) != 1 or found[0] is None:
        return None
    value = known(script, found[0], scope, steps)
    return None if value is None else Known(value.value, value.literal, node.id, value.environment)


def _called(script: Script, node: ast.Call, scope: Scope, steps: int) -> Known | None:
    name = script.index.dotted(node.func)
    if name.endswith(_ENVIRONMENT) and len(node.args) == 2:
        variable, default = (known(script, each, scope, steps) for each in node.args)
        if variable is None or default is None:
            return None
        return Known(default.value, default.literal, default.name, str(variable.value))
    turn = _TURNED.get(name)
    if turn is None or len(node.args) != 1 or node.keywords:
        return None
    inner = known(script, node.args[0], scope, steps)
    if inner is None or not isinstance(inner.value, (str, int, bool)):
        return None
    try:
        return Known(turn(inner.value), inner.literal, inner.name, inner.environment)
    except ValueError:
        return None
