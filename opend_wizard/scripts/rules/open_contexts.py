"""Contexts that nothing closes: each keeps one of OpenD's 128 connections (FAQ Q14, protocol: §8)."""

from __future__ import annotations

import ast

from opend_wizard.scripts.contexts import Context, contexts
from opend_wizard.scripts.index import FUNCTIONS
from opend_wizard.scripts.lifetimes import is_closed, is_closed_in_its_loop
from opend_wizard.scripts.observation import Edit, FinallyAfter, Observation
from opend_wizard.scripts.script import Script
from opend_wizard.texts import Text

_HEARS = Text("The script is sent news: if it relies on staying open after its last line, it now ends there.")
_MOVES = Text("Functions or classes move into the try block too. See that they are still where you want them.")


def look(script: Script) -> tuple[Observation, ...]:
    """Each context that nothing closes, except those that a loop makes again and again."""
    return tuple(
        _seen(script, each, _never(each)) for each in contexts(script) if not each.loop and not is_closed(script, each)
    )


def look_in_loops(script: Script) -> tuple[Observation, ...]:
    """Each context that a loop makes anew while the one before is still open."""
    return tuple(
        _seen(script, each, _again(each))
        for each in contexts(script)
        if each.loop is not None and not is_closed_in_its_loop(script, each)
    )


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


def _seen(script: Script, context: Context, reason: Text) -> Observation:
    edits = _edits(script, context)
    column = script.span(context.call).column
    return Observation(context.line, column, reason, edits, _unsafe(script, context) if edits else None)


def _edits(script: Script, context: Context) -> tuple[Edit, ...]:
    if not context.is_variable or context.statement is None:
        return ()
    return (FinallyAfter(script.span(context.statement), f"{context.name}.close()"),)


def _unsafe(script: Script, context: Context) -> Text | None:
    if any(call.func.attr == "set_handler" for call in script.index.calls if isinstance(call.func, ast.Attribute)):
        return _HEARS
    at_the_top = context.scope is None and context.loop is None
    moved = (each for each in script.tree.body if each.lineno > context.line)
    return _MOVES if at_the_top and any(isinstance(each, (*FUNCTIONS, ast.ClassDef)) for each in moved) else None
