"""A forked process has none of the SDK's threads: a context in it waits for ever (FAQ Q16, protocol: §8)."""

from __future__ import annotations

import ast

from opend_wizard.scripts.contexts import Context, contexts
from opend_wizard.scripts.flow import Making, in_the_parent, makings, start_method_call
from opend_wizard.scripts.guard import first_deed, main_guard
from opend_wizard.scripts.observation import Edit, Guard, InsertBefore, InsertInside, Observation, Replace
from opend_wizard.scripts.script import Script
from opend_wizard.texts import Text

_SPAWN = 'import multiprocessing\nmultiprocessing.set_start_method("spawn")\n'
_CHOOSERS = ("multiprocessing.set_start_method", "multiprocessing.get_context")
_GUARDED = Text(
    "Everything that the script does moves below the line that spawn needs. Functions that the new processes run no "
    "longer see variables that are made there."
)
_SHARED = Text("With spawn, a process no longer sees the variables of the main part: it needs a context of its own.")


def look(script: Script, default: str) -> tuple[Observation, ...]:
    """Each place that forks after a context was made; `default` is Python's own start method here."""
    parents = [each for each in contexts(script) if in_the_parent(script, each.scope)]
    found = []
    for making in makings(script):
        before = next((each for each in parents if _may_come_first(script, each, making)), None)
        if (making.method or default) == "fork" and before is not None:
            found.append(_seen(script, making, before))
    return tuple(found)


def _may_come_first(script: Script, context: Context, making: Making) -> bool:
    """Whether the context may be there when the process is started; in one block the lines tell."""
    same = context.scope is script.index.scope(making.call)
    return not same or context.line < making.call.lineno or context.loop is not None


def _seen(script: Script, making: Making, context: Context) -> Observation:
    column = script.span(making.call).column
    if making.raw:
        return Observation(making.call.lineno, column, _raw(context))
    edits = _edits(script, making)
    reason = Text(
        "Processes are started by fork while a context is open (line {line}). The SDK's threads are not in the new "
        "process: it waits for ever where it uses OpenD.",
        line=context.line,
    )
    return Observation(making.call.lineno, column, reason, edits, _unsafe(script, context) if edits else None)


def _raw(context: Context) -> Text:
    return Text(
        "os.fork() copies a process that has a context open (line {line}). The copy waits for ever where it uses "
        "OpenD. Start another process with multiprocessing and spawn instead.",
        line=context.line,
    )


def _edits(script: Script, making: Making) -> tuple[Edit, ...]:
    for call in script.index.calls:
        written = call.args[0] if call.args else None
        if isinstance(written, ast.Constant) and script.index.dotted(call.func) in _CHOOSERS:
            return (Replace(script.span(written), '"spawn"'),) if written.value == "fork" else ()
    guard, deed = main_guard(script), first_deed(script)
    if start_method_call(script) is not None:
        return ()
    if guard is not None:
        outside = script.index.scope(making.call) is None and guard not in script.index.above(making.call)
        return () if outside else (InsertInside(script.span(guard), _SPAWN),)
    return () if deed is None else (InsertBefore(script.span(deed), _SPAWN), Guard(script.span(deed)))


def _unsafe(script: Script, context: Context) -> Text | None:
    """A function that uses the parent's context by name would not find it."""
    if main_guard(script) is None:
        return _GUARDED
    uses = script.index.loads.get(context.name or "", [])
    scopes = {script.index.scope(use) for use in uses} - {context.scope}
    own = {scope for scope in scopes if (scope, context.name or "") in script.index.bindings}
    return _SHARED if scopes - own else None
