"""Contexts that nothing closes: each keeps one of OpenD's 128 connections (FAQ Q14, protocol: §8)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from opend_wizard.scripts.contexts import Context, contexts
from opend_wizard.scripts.index import FUNCTIONS
from opend_wizard.scripts.lifetimes import Lifetimes
from opend_wizard.scripts.observation import Edit, FinallyAfter, Observation
from opend_wizard.scripts.script import Script
from opend_wizard.texts import Text

_HEARS = Text("The script is sent news: if it relies on staying open after its last line, it now ends there.")
_MOVES = Text("Functions or classes move into the try block too. See that they are still where you want them.")


def look(script: Script) -> tuple[Observation, ...]:
    """Each context that nothing closes, except those that a loop makes again and again."""
    lifetimes = Lifetimes(script)
    left = [each for each in contexts(script) if not each.loop and not lifetimes.closes(each)]
    return _seen(script, left, _never)


def look_in_loops(script: Script) -> tuple[Observation, ...]:
    """Each context that a loop makes anew while the one before is still open."""
    lifetimes = Lifetimes(script)
    left = [each for each in contexts(script) if each.loop is not None and not lifetimes.closes_in_its_loop(each)]
    return _seen(script, left, _again)


def _never(context: Context) -> Text:
    return Text(
        "{kind} is made here, and nothing closes it. It keeps one of OpenD's 128 connections until the script ends, "
        "and as a rule the script does not end by itself as long as it is open.",
        kind=context.kind,
    )


def _again(context: Context) -> Text:
    return Text(
        "{kind} is made in a loop and not closed in it: each turn takes another of OpenD's 128 connections.",
        kind=context.kind,
    )


def _seen(script: Script, left: Sequence[Context], reason: Callable[[Context], Text]) -> tuple[Observation, ...]:
    calls = (call.func.attr for call in script.index.calls if isinstance(call.func, ast.Attribute))
    hears = bool(left) and "set_handler" in calls
    defined = (each.lineno for each in script.tree.body if isinstance(each, (*FUNCTIONS, ast.ClassDef)))
    last = max(defined, default=0)
    return tuple(_observed(script, each, reason(each), hears=hears, moves=last > each.line) for each in left)


def _observed(script: Script, context: Context, reason: Text, *, hears: bool, moves: bool) -> Observation:
    """`hears`: the script is sent news; `moves`: a function or a class of the module stands below the context."""
    edits = _edits(script, context)
    at_the_top = context.scope is None and context.loop is None
    unsafe = _HEARS if hears else _MOVES if at_the_top and moves else None
    return Observation(context.line, script.span(context.call).column, reason, edits, unsafe if edits else None)


def _edits(script: Script, context: Context) -> tuple[Edit, ...]:
    if not context.is_variable or context.statement is None:
        return ()
    return (FinallyAfter(script.span(context.statement), f"{context.name}.close()"),)
