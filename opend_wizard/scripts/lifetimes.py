"""What becomes of a context after it was made: who closes it, and who else may."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cached_property
from typing import TypeAlias

from opend_wizard.scripts.contexts import Context
from opend_wizard.scripts.index import FUNCTIONS, LOOPS, Function, Scope
from opend_wizard.scripts.script import Script

_HARMLESS = ("print", "id", "repr", "str", "type", "isinstance", "hasattr")
_KEPT = (ast.Return, ast.Yield, ast.Assign, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.keyword, ast.Starred)
_Place: TypeAlias = tuple[Scope, str]  # a name, and a function that what is done with it stands in: None for anywhere


class Lifetimes:
    """What a script does with the names of its contexts.

    Each thing is looked at once for all of them, so that the time grows with the script and not with its square.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._index = script.index
        self._last_exits: dict[ast.stmt, int] = {}

    def closes(self, context: Context) -> bool:
        """Whether something closes it, or may: a with, closing(), a close() of its name, whoever it is handed to."""
        if context.name is None:
            return not isinstance(self._index.parents.get(context.call), (ast.Expr, ast.Attribute))
        place = (context.scope if context.is_variable else None, context.name)
        return place in self._closings or self._in_with(context) or self._is_handed_on(context)

    def closes_in_its_loop(self, context: Context) -> bool:
        """Whether each turn of the loop closes what it made, or leaves the loop after it."""
        loop = context.loop
        if loop is None or self._in_with(context) or self._is_handed_on(context):
            return True
        if context.name is None and self.closes(context):
            return True
        if (loop, context.name or "") in self._closed_in_loops:
            return True
        return self._last_exit(loop) >= context.line

    def _in_with(self, context: Context) -> bool:
        """Whether a ``with`` closes it, of itself or through ``closing()``."""
        return self._stands_in_with(context.call) or (
            context.is_variable and (context.scope, context.name or "") in self._with_names
        )

    def _is_handed_on(self, context: Context) -> bool:
        """Whether it is given to somebody else who may close it: returned, put away, made global, passed to a call."""
        if not context.is_variable:
            return False
        place = (context.scope, context.name or "")
        return place in self._handed_on or (context.scope is not None and place in self._made_wider)

    @cached_property
    def _closings(self) -> set[_Place]:
        found = ((name, each) for name, closings in self._index.closed.items() for each in closings)
        return {(scope, name) for name, each in found for scope in self._scopes(each)}

    @cached_property
    def _closed_in_loops(self) -> set[tuple[ast.AST, str]]:
        found = ((name, each) for name, closings in self._index.closed.items() for each in closings)
        return {(loop, name) for name, each in found for loop in self._index.above(each) if isinstance(loop, LOOPS)}

    @cached_property
    def _closers(self) -> set[ast.AST]:
        """The functions that close something."""
        found = (each for closings in self._index.closed.values() for each in closings)
        return {function for each in found for function in self._index.above(each) if isinstance(function, FUNCTIONS)}

    @cached_property
    def _with_names(self) -> set[_Place]:
        return self._places(self._stands_in_with)

    @cached_property
    def _handed_on(self) -> set[_Place]:
        return self._places(self._hands_on)

    @cached_property
    def _made_wider(self) -> set[_Place]:
        """The names that a function, or one within it, declares to be another's."""
        said = [node for node in ast.walk(self._script.tree) if isinstance(node, (ast.Global, ast.Nonlocal))]
        return {(scope, name) for node in said for scope in self._scopes(node) for name in node.names}

    def _places(self, holds: Callable[[ast.Name], bool]) -> set[_Place]:
        """Where a name is read in a way of which `holds` is true."""
        found = ((name, use) for name, uses in self._index.loads.items() for use in uses if holds(use))
        return {(scope, name) for name, use in found for scope in self._scopes(use)}

    def _scopes(self, node: ast.AST) -> list[Scope]:
        """Every function that `node` stands in, and None for the module."""
        functions: list[Function] = [each for each in self._index.above(node) if isinstance(each, FUNCTIONS)]
        return [*functions, None]

    def _stands_in_with(self, node: ast.AST) -> bool:
        for each in self._index.above(node):
            if isinstance(each, ast.withitem):
                return True
            if isinstance(each, ast.stmt):
                return False
        return False

    def _hands_on(self, use: ast.Name) -> bool:
        parent = self._index.parents.get(use)
        if isinstance(parent, ast.Call):
            return use in parent.args and self._may_close(parent)
        return isinstance(parent, _KEPT)

    def _may_close(self, call: ast.Call) -> bool:
        """A function of the script that closes nothing leaves the context open; of any other nothing is known."""
        if not isinstance(call.func, ast.Name):
            return True
        own = self._index.functions.get(call.func.id)
        if own is None:
            return call.func.id not in _HARMLESS
        return any(function in self._closers for function in own)

    def _last_exit(self, loop: ast.stmt) -> int:
        """The last line from which every turn leaves the loop; 0 where none does."""
        if loop not in self._last_exits:
            exits = (node for node in ast.walk(loop) if isinstance(node, (ast.Break, ast.Return)))
            self._last_exits[loop] = max((node.lineno for node in exits if self._is_of(node, loop)), default=0)
        return self._last_exits[loop]

    def _is_of(self, node: ast.stmt, loop: ast.stmt) -> bool:
        """Whether that break or return stands in the loop's own block, or a ``try`` of it: every turn reaches it."""
        for each in self._index.above(node):
            if each is loop:
                return True
            if not isinstance(each, ast.Try):
                return False
        return False
