"""The rules of the house as functions over syntax trees; `test_architecture.py` applies them."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = "opend_wizard"
MAX_MODULE = 250  # lines
MAX_FUNCTION = 40  # lines, its docstring included

# Each may import only what stands above it; those on one line, nothing of each other.
LAYERS = (
    ("assets", "catalogue", "texts"),
    ("commands",),
    ("trial",),
    ("errors",),
    ("languages",),
    ("private",),
    ("preferences",),
    ("origin",),
    ("patience", "crash"),
    ("machine",),
    ("opend",),
    ("scripts",),
    ("ledger",),
    ("fact",),
    ("facts",),
    ("ladder",),
    ("steps",),
    ("model",),
    ("journal",),
    ("fixes",),
    ("checks",),
    ("symptoms",),
    ("doctor",),
    ("report",),
    ("simulator",),
    ("flow",),
    ("cli", "gui"),
    ("window",),
    ("__main__",),
)
RANKS = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}

# Where a library may come in: each entry is how the dotted name of a module may begin.
DOORS = {
    "psutil": ("machine",),
    "lxml": ("opend.config",),
    "ahocorasick_rs": ("opend.logs",),
    "libcst": ("scripts.patches",),
    "yaml": ("opend.compose",),
    "cryptography": ("opend.api", "simulator"),
    "PySide6": ("gui.",),
    "shiboken6": ("gui.",),
}
MAY_PRINT = ("cli", "gui", "__main__")


@dataclass(frozen=True)
class Module:
    """One file of the package; `name` is dotted and without the package: ``opend.config``."""

    name: str
    source: str

    @property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return _parsed(self.source)

    @property
    def layer(self) -> str:
        """The part of the package that it belongs to."""
        return self.name.partition(".")[0]


@cache
def _parsed(source: str) -> ast.Module:
    return ast.parse(source)


def modules(folder: Path) -> tuple[Module, ...]:
    """Every module of the package in `folder` but its own `__init__`."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name:
            found.append(Module(name + "." if path.name == "__init__.py" else name, path.read_text(encoding="utf-8")))
    return tuple(found)


def imports(module: Module) -> Iterator[str]:
    """Full dotted names of all that `module` imports, wherever in the file it does."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def unknown_layer(module: Module) -> Iterator[str]:
    """A module that has no place in `LAYERS` yet."""
    if module.layer not in RANKS:
        yield f"{module.name} is in no layer: give it a place in tests/architecture.py"


def upward_import(module: Module) -> Iterator[str]:
    """An import of something that stands beside or below the module's own layer."""
    for name in imports(module):
        package, _, rest = name.partition(".")
        layer = rest.partition(".")[0]
        if package != PACKAGE or layer == module.layer or layer not in RANKS:
            continue
        if RANKS[layer] >= RANKS.get(module.layer, 0):
            yield f"{module.name} imports {name}"


def library_through_the_wall(module: Module) -> Iterator[str]:
    """A library that is imported elsewhere than where it may come in."""
    for name in imports(module):
        doors = DOORS.get(name.partition(".")[0])
        if doors is not None and not module.name.startswith(doors):
            yield f"{module.name} imports {name}"


def relative_import(module: Module) -> Iterator[str]:
    """An import that the rules above cannot read."""
    yield from (f"{module.name} imports {name}" for name in imports(module) if name.startswith("."))


def long_module(module: Module) -> Iterator[str]:
    """More lines than one idea needs."""
    lines = len(module.source.splitlines())
    if lines > MAX_MODULE:
        yield f"{module.name} has {lines} lines"


def long_function(module: Module) -> Iterator[str]:
    """A function that does more than one thing."""
    for node in ast.walk(module.tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION:
                yield f"{module.name}:{node.lineno} {node.name} has {lines} lines"


def printing(module: Module) -> Iterator[str]:
    """Showing something to a person from where only findings are made."""
    if module.layer in MAY_PRINT:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield f"{module.name}:{node.lineno} prints"


def text_calls(module: Module) -> Iterator[ast.Call]:
    """Every call of `Text`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
            yield node


def sentence_put_together(module: Module) -> Iterator[str]:
    """A sentence that translators never see, because it comes to be at run time."""
    for call in text_calls(module):
        if any(_puts_together(node) for argument in call.args for node in ast.walk(argument)):
            yield f"{module.name}:{call.lineno} Text() of a sentence put together"


def _puts_together(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in ("format", "format_map", "join")
    return isinstance(node, (ast.JoinedStr, ast.BinOp))


def places_not_filled(module: Module) -> Iterator[str]:
    """A sentence whose places are not the values that it is given."""
    for call in text_calls(module):
        given = {keyword.arg for keyword in call.keywords}
        if not call.args or not _is_string(call.args[0]) or None in given:
            continue
        places = {field for _, field, _, _ in string.Formatter().parse(_value(call.args[0])) if field is not None}
        if places != given:
            wrong = ", ".join(sorted(map(str, places ^ given)))
            yield f"{module.name}:{call.lineno} Text(): {wrong}"


def _is_string(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _value(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


RULES = (
    unknown_layer,
    upward_import,
    library_through_the_wall,
    relative_import,
    long_module,
    long_function,
    printing,
    sentence_put_together,
    places_not_filled,
)
