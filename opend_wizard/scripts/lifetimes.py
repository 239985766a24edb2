"""What becomes of a context after it was made: who closes it, and who else may."""

from __future__ import annotations

import ast

from opend_wizard.scripts.contexts import Context
from opend_wizard.scripts.script import Script

_HARMLESS = ("print", "id", "repr", "str", "type", "isinstance", "hasattr")
_KEPT = (ast.Return, ast.Yield, ast.Assign, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.keyword, ast.Starred)


def is_closed(script: Script, context: Context) -> bool:
    """Whether something closes it, or may: a with, closing(), a close() of its name, whoever it is handed to."""
    if context.name is None:
        return not isinstance(script.index.parents.get(context.call), (ast.Expr, ast.Attribute))
    return bool(_closings(script, context)) or in_with(script, context) or is_handed_on(script, context)


def is_closed_in_its_loop(script: Script, context: Context) -> bool:
    """Whether each turn of the loop closes what it made, or leaves the loop after it."""
    loop = context.loop
    if loop is None or in_with(script, context) or is_handed_on(script, context):
        return True
    if context.name is None and is_closed(script, context):
        return True
    if any(loop in script.index.above(each) for each in _closings(script, context)):
        return True
    return _leaves_the_loop(script, context, loop)


def in_with(script: Script, context: Context) -> bool:
    """Whether a ``with`` closes it, of itself or through ``closing()``."""
    places: list[ast.AST] = [context.call, *uses(script, context)]
    return any(isinstance(each, ast.withitem) for place in places for each in _to_statement(script, place))


def is_handed_on(script: Script, context: Context) -> bool:
    """Whether it is given to somebody else who may close it: returned, put away, made global, passed to a call."""
    for use in uses(script, context):
        parent = script.index.parents.get(use)
        if isinstance(parent, _KEPT) or (
            isinstance(parent, ast.Call) and use in parent.args and _may_close(script, parent)
        ):
            return True
    body = () if context.scope is None or not context.is_variable else ast.walk(context.scope)
    return any(isinstance(node, (ast.Global, ast.Nonlocal)) and context.name in node.names for node in body)


def uses(script: Script, context: Context) -> list[ast.Name]:
    """Where its variable is read."""
    names = script.index.loads.get(context.name or "", []) if context.is_variable else []
    return [name for name in names if context.scope is None or context.scope in script.index.above(name)]


def _closings(script: Script, context: Context) -> list[ast.Attribute]:
    found = script.index.closed.get(context.name or "", [])
    if not context.is_variable or context.scope is None:
        return found
    return [each for each in found if context.scope in script.index.above(each)]


def _to_statement(script: Script, node: ast.AST) -> list[ast.AST]:
    found: list[ast.AST] = []
    for each in script.index.above(node):
        if isinstance(each, ast.stmt):
            break
        found.append(each)
    return found


def _may_close(script: Script, call: ast.Call) -> bool:
    """A function of the script that closes nothing leaves the context open; of any other nothing is known."""
    if not isinstance(call.func, ast.Name):
        return True
    own = script.index.functions.get(call.func.id)
    if own is None:
        return call.func.id not in _HARMLESS
    closings = (each for found in script.index.closed.values() for each in found)
    return any(function in script.index.above(each) for each in closings for function in own)


def _leaves_the_loop(script: Script, context: Context, loop: ast.stmt) -> bool:
    return any(
        isinstance(node, (ast.Break, ast.Return)) and node.lineno >= context.line and _is_of(script, node, loop)
        for node in ast.walk(loop)
    )


def _is_of(script: Script, node: ast.stmt, loop: ast.stmt) -> bool:
    """Whether that break or return stands in the loop's own block, or a ``try`` of it: every turn reaches it."""
    for each in script.index.above(node):
        if each is loop:
            return True
        if not isinstance(each, ast.Try):
            return False
    return False
