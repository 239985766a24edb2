"""One walk over a syntax tree, and what the rules ask for again and again."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda"
Scope: TypeAlias = "Function | None"  # None is the module

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_CLOSING = ("close", "stop", "__exit__")
LOOPS = (ast.For, ast.AsyncFor, ast.While)
_STARRED = ("moomoo", "futu", "futuquant", "telnetlib", "multiprocessing", "socket", "struct", "os")
_EXPORTED = {
    "Telnet": "telnetlib",
    "Process": "multiprocessing",
    "Pool": "multiprocessing",
    "set_start_method": "multiprocessing",
    "get_context": "multiprocessing",
    "fork": "os",
}


class Index:
    """Calls, imports, assignments, and what each thing stands in."""

    def __init__(self, tree: ast.Module) -> None:
        self.parents: dict[ast.AST, ast.AST] = {}
        self.calls: list[ast.Call] = []
        self.imports: list[ast.Import | ast.ImportFrom] = []
        self.functions: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
        self.constants: list[ast.Constant] = []
        self.loads: dict[str, list[ast.Name]] = {}
        self.bindings: dict[tuple[Scope, str], list[ast.expr | None]] = {}
        self.names: dict[str, str] = {}  # a local name, and the dotted one that it was imported as
        self.starred: list[str] = []
        self.closed: dict[str, list[ast.Attribute]] = {}  # by the last name before .close or .stop
        self._notes: dict[type, Callable[[Any, Scope], None]] = {  # each kind of node to what takes just that kind
            ast.Name: self._note_name,
            ast.Call: self._note_call,
            ast.Attribute: self._note_attribute,
            ast.Constant: self._note_constant,
            ast.Import: self._note_import,
            ast.ImportFrom: self._note_import,
            ast.FunctionDef: self._note_function,
            ast.AsyncFunctionDef: self._note_function,
            ast.arg: self._note_argument,
            ast.Assign: self._note_assignment,
            ast.AnnAssign: self._note_assignment,
            ast.Global: self._note_global,
        }
        self._walk(tree)

    @property
    def imported(self) -> list[str]:
        """The dotted name of everything that is imported."""
        return [*self.names.values(), *self.starred]

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """What `node` stands in, from the inside out, the module last."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def scope(self, node: ast.AST) -> Scope:
        """The function that `node` is run by; None for the module itself."""
        return next((each for each in self.above(node) if isinstance(each, FUNCTIONS)), None)

    def statement(self, node: ast.AST) -> ast.stmt | None:
        """The statement that `node` belongs to."""
        if isinstance(node, ast.stmt):
            return node
        return next((each for each in self.above(node) if isinstance(each, ast.stmt)), None)

    def dotted(self, node: ast.AST) -> str:
        """The full name of what a name or an attribute stands for, ``moomoo.OpenQuoteContext``; empty if unknown."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        return ".".join([self._origin(node.id), *reversed(parts)])

    def _origin(self, name: str) -> str:
        if name in self.names:
            return self.names[name]
        if (None, name) in self.bindings or name in self.functions:
            return f"?.{name}"
        home = _EXPORTED.get(name, _STARRED[0])
        module = next((each for each in self.starred if each.partition(".")[0] == home), None)
        module = module or next(iter(self.starred), None)
        return name if module is None or hasattr(builtins, name) else f"{module}.{name}"

    def _walk(self, tree: ast.Module) -> None:
        waiting: list[tuple[ast.AST, Scope]] = [(tree, None)]
        while waiting:
            node, scope = waiting.pop()
            self._note(node, scope)
            inner = node if isinstance(node, FUNCTIONS) else scope
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
                waiting.append((child, inner))
        for found in (self.calls, self.constants, self.imports):
            found.sort(key=lambda node: (node.lineno, node.col_offset))

    def _note(self, node: ast.AST, scope: Scope) -> None:
        note = self._notes.get(type(node))
        if note is not None:
            note(node, scope)

    def _note_call(self, node: ast.Call, _scope: Scope) -> None:
        self.calls.append(node)

    def _note_attribute(self, node: ast.Attribute, _scope: Scope) -> None:
        if node.attr in _CLOSING:
            self.closed.setdefault(last_name(node.value), []).append(node)

    def _note_constant(self, node: ast.Constant, _scope: Scope) -> None:
        if isinstance(node.value, (str, bytes)):
            self.constants.append(node)

    def _note_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, _scope: Scope) -> None:
        self.functions.setdefault(node.name, []).append(node)

    def _note_argument(self, node: ast.arg, scope: Scope) -> None:
        self.bindings.setdefault((scope, node.arg), []).append(None)

    def _note_global(self, node: ast.Global, _scope: Scope) -> None:
        for name in node.names:
            self.bindings.setdefault((None, name), []).append(None)

    def _note_name(self, node: ast.Name, scope: Scope) -> None:
        if isinstance(node.ctx, ast.Load):
            self.loads.setdefault(node.id, []).append(node)
        elif not isinstance(self.parents.get(node), (ast.Assign, ast.AnnAssign)):
            self.bindings.setdefault((scope, node.id), []).append(None)  # a loop, a with, an unpacking

    def _note_assignment(self, node: ast.Assign | ast.AnnAssign, scope: Scope) -> None:
        for target in node.targets if isinstance(node, ast.Assign) else (node.target,):
            if isinstance(target, ast.Name):
                self.bindings.setdefault((scope, target.id), []).append(node.value)

    def _note_import(self, node: ast.Import | ast.ImportFrom, _scope: Scope) -> None:
        self.imports.append(node)
        for alias in node.names:
            if isinstance(node, ast.Import):
                whole = alias.name if alias.asname else alias.name.partition(".")[0]
                self.names[alias.asname or whole] = whole
            elif alias.name == "*":
                self.starred += (
                    [node.module] if (node.module or "").partition(".")[0] in _STARRED and node.module else []
                )
            else:
                self.names[alias.asname or alias.name] = f"{node.module or ''}.{alias.name}"


def last_name(node: ast.AST) -> str:
    """``ctx`` of ``ctx``, of ``self.ctx`` and of ``robot.self.ctx``; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
