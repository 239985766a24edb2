"""What a simple expression comes to, without running it: a literal, a name given once, an environment's default."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TypeAlias

from opend_wizard.scripts.index import Scope
from opend_wizard.scripts.options import option
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.siblings import constant

Value: TypeAlias = "str | bytes | int | float | bool | None"
_STEPS = 6
_ENVIRONMENT = ("os.environ.get", "os.getenv", "environ.get", "getenv")
_TURNED = {"int": int, "str": str, "bool": bool}


@dataclass(frozen=True)
class Known:
    """A value, the literal that gives it, the name it goes by, and what may override it when the script is started.

    That is an environment variable or an `option`, such as ``--port``. `elsewhere` is the module beside the script in
    which the literal stands, and `use` then the place in the script.
    """

    value: Value
    literal: ast.Constant
    name: str | None = None
    environment: str | None = None
    option: str | None = None
    elsewhere: Script | None = None
    use: ast.expr | None = None


def known(script: Script, node: ast.expr | None, scope: Scope = None, steps: int = _STEPS) -> Known | None:
    """The value of `node` as it is used in the function `scope`; None where only running the script would tell."""
    if node is None or steps == 0:
        return None
    if isinstance(node, ast.Constant):
        return None if isinstance(node.value, (complex, type(...))) else Known(node.value, node)
    if isinstance(node, ast.Name):
        return _named(script, node, scope, steps - 1)
    if isinstance(node, ast.Attribute):
        return _beside(script, node, steps - 1) or _typed(script, node, scope, steps - 1)
    if isinstance(node, ast.Subscript):
        return _kept(script, node, scope, steps - 1)
    return _called(script, node, scope, steps - 1) if isinstance(node, ast.Call) else None


def _named(script: Script, node: ast.Name, scope: Scope, steps: int) -> Known | None:
    bindings = script.index.bindings
    found = bindings.get((scope, node.id)) or bindings.get((None, node.id)) or []
    if not found:
        return _beside(script, node, steps)
    if len(found) != 1 or found[0] is None:
        return None
    value = known(script, found[0], scope, steps)
    return None if value is None else replace(value, name=node.id)


def _beside(script: Script, node: ast.Name | ast.Attribute, steps: int) -> Known | None:
    """A constant of a module that lies beside the script."""
    found = constant(script, node)
    value = None if found is None else known(found[0], found[1], None, steps)
    if found is None or value is None:
        return None
    return replace(value, name=script.index.dotted(node), elsewhere=found[0], use=node)


def _typed(script: Script, node: ast.Attribute, scope: Scope, steps: int) -> Known | None:
    """What an option of the command line comes to where it is not typed."""
    found = option(script, node, scope)
    value = None if found is None else known(script, found.default, scope, steps)
    if found is None or value is None or (found.turn and found.turn not in _TURNED):
        return None
    if found.turn and isinstance(value.value, str):  # argparse leaves any other default as it is
        value = _turned(value, found.turn)
    return None if value is None else replace(value, name=None, option=found.flag)


def _kept(script: Script, node: ast.Subscript, scope: Scope, steps: int) -> Known | None:
    """What a dictionary that is made once, and only ever asked for its keys, has for one of them."""
    if not isinstance(node.value, ast.Name) or not isinstance(node.slice, ast.Constant):
        return None
    bindings, name = script.index.bindings, node.value.id
    found = bindings.get((scope, name)) or bindings.get((None, name)) or []
    made = found[0] if len(found) == 1 else None
    above = [script.index.parents.get(use) for use in script.index.loads.get(name, [])]
    asked = all(isinstance(each, ast.Subscript) and isinstance(each.ctx, ast.Load) for each in above)
    if not asked or not isinstance(made, ast.Dict) or not all(isinstance(key, ast.Constant) for key in made.keys):
        return None
    pairs = zip(made.keys, made.values, strict=True)
    values = [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == node.slice.value]
    return known(script, values[0], None, steps) if len(values) == 1 else None


def _called(script: Script, node: ast.Call, scope: Scope, steps: int) -> Known | None:
    name = script.index.dotted(node.func)
    if name.endswith(_ENVIRONMENT) and len(node.args) == 2:
        variable, default = (known(script, each, scope, steps) for each in node.args)
        if variable is None or default is None:
            return None
        return replace(default, environment=str(variable.value))
    if name not in _TURNED or len(node.args) != 1 or node.keywords:
        return None
    inner = known(script, node.args[0], scope, steps)
    return None if inner is None else _turned(inner, name)


def _turned(value: Known, turn: str) -> Known | None:
    if not isinstance(value.value, (str, int, bool)):
        return None
    try:
        return replace(value, value=_TURNED[turn](value.value))
    except ValueError:
        return None
