"""The script's own modules that lie beside it, such as a config.py: read with it, so that its constants are known."""

from __future__ import annotations

import ast
from dataclasses import replace

from opend_wizard.errors import Told
from opend_wizard.scripts.parsing import parse
from opend_wizard.scripts.script import SDKS, Script
from opend_wizard.scripts.source import read

_MOST = 8  # modules; what a script has its constants in is one


def with_siblings(script: Script) -> Script:
    """`script` with the modules beside it that it imports; one that cannot be read is left out."""
    roots = dict.fromkeys(name.partition(".")[0] for name in script.index.names.values())
    found: dict[str, Script] = {}
    folder = script.source.path.resolve().parent  # where Python looks, also for a script that is a link
    for root in [each for each in roots if each.isidentifier() and each not in SDKS][: _MOST * 4]:
        path = folder / f"{root}.py"
        if len(found) < _MOST and path.is_file():
            try:
                found[root] = parse(read(path))
            except Told:
                continue
    return replace(script, siblings=found) if found else script


def constant(script: Script, node: ast.Name | ast.Attribute) -> tuple[Script, ast.expr] | None:
    """The module beside the script that `node` names something of, and what that is given there, once; else None."""
    base = node.value if isinstance(node, ast.Attribute) else node
    module, _, name = script.index.dotted(node).partition(".")
    other = script.siblings.get(module)
    if other is None or not isinstance(base, ast.Name) or not _is_only_imported(script, base.id):
        return None
    if isinstance(node, ast.Attribute) and not _is_only_asked(script, base.id):
        return None
    given = other.index.bindings.get((None, name)) or []
    return (other, given[0]) if len(given) == 1 and given[0] is not None else None


def _is_only_imported(script: Script, name: str) -> bool:
    """Whether one import gives this name, and nothing else does."""
    aliases = [alias for each in script.index.imports for alias in each.names]
    imported = sum(name == (alias.asname or alias.name.partition(".")[0]) for alias in aliases)
    return imported == 1 and not any(bound == name for _, bound in script.index.bindings)


def _is_only_asked(script: Script, module: str) -> bool:
    """Whether the module is only asked for what is in it: nothing is put into it, and nobody else is handed it."""
    above = [script.index.parents.get(use) for use in script.index.loads.get(module, [])]
    return all(isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Load) for each in above)
