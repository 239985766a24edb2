"""The line ``if __name__ == "__main__":``, and what stands outside of it."""

from __future__ import annotations

import ast

from opend_wizard.scripts.script import Script

_QUIET = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Pass)


def main_guard(script: Script) -> ast.If | None:
    """The guard of the main part; None without one."""
    return next((each for each in script.tree.body if isinstance(each, ast.If) and _is_guard(each.test)), None)


def first_deed(script: Script) -> ast.stmt | None:
    """The first statement of the module, outside the guard, that calls something and so does more than define."""
    for each in script.tree.body:
        if isinstance(each, _QUIET) or (isinstance(each, ast.If) and _is_guard(each.test)):
            continue
        if any(isinstance(node, ast.Call) for node in ast.walk(each)) and not _only_sets(each):
            return each
    return None


def _is_guard(test: ast.expr) -> bool:
    if not isinstance(test, ast.Compare) or len(test.comparators) != 1 or not isinstance(test.ops[0], ast.Eq):
        return False
    sides = (test.left, test.comparators[0])
    named = any(isinstance(each, ast.Name) and each.id == "__name__" for each in sides)
    return named and any(isinstance(each, ast.Constant) and each.value == "__main__" for each in sides)


def _only_sets(statement: ast.stmt) -> bool:
    """A constant from the environment or a logger may well stand at the top."""
    harmless = ("get", "getenv", "getLogger", "int", "str", "float", "bool", "Path", "compile", "basicConfig")
    calls = [node.func for node in ast.walk(statement) if isinstance(node, ast.Call)]
    names = (each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in calls)
    return all(name in harmless for name in names)
