"""Passwords and account numbers that are written into a script. What they are is never told."""

from __future__ import annotations

import ast
import re

from opend_wizard.scripts.observation import Observation
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.values import known
from opend_wizard.texts import Text

_NAME = re.compile(
    r"(?:^|_|(?<=[a-z])(?=[PM]))(?i:pass(?:word|wd|phrase|code)?|pwd)(?i:_?(?:md5|hash|str))?$|密码|密碼"
)
_FLAG = re.compile(r"-login_pwd(_md5)?=\S")
_UNLOCK = Text("The trade password is written into the script. Whoever reads the file can trade.")
_PASSWORD = Text("A password is written into the script. Whoever reads the file has it.")
_PLACEHOLDERS = frozenset(("", "xxx", "xxxxxx", "******", "your_password", "password", "none", "<password>"))


def look(script: Script) -> tuple[Observation, ...]:
    """Each place where a password stands as plain text, once a line."""
    found = [*_unlocking(script), *_named(script), *_in_commands(script)]
    lines: dict[int, Observation] = {}
    for each in sorted(found, key=lambda one: (one.line, one.column)):
        lines.setdefault(each.line, each)
    return tuple(lines.values())


def _unlocking(script: Script) -> list[Observation]:
    found = []
    for call in script.index.calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "unlock_trade":
            given = [*call.args[:2], *(each.value for each in call.keywords if _NAME.search(each.arg or ""))]
            values = (known(script, each, script.index.scope(call)) for each in given)
            found += [
                _seen(script, each.literal, _UNLOCK)
                for each in values
                if each and not each.elsewhere and _is_secret(each.value)
            ]
    return found


def _named(script: Script) -> list[Observation]:
    found = []
    for (_scope, name), values in script.index.bindings.items():
        literals = (each for each in values if isinstance(each, ast.Constant) and _is_secret(each.value))
        found += [_seen(script, each, _PASSWORD) for each in literals if _NAME.search(name)]
    for call in script.index.calls:
        for keyword in call.keywords:
            value = keyword.value
            if (
                keyword.arg
                and _NAME.search(keyword.arg)
                and isinstance(value, ast.Constant)
                and _is_secret(value.value)
            ):
                found.append(_seen(script, value, _PASSWORD))
    return found


def _in_commands(script: Script) -> list[Observation]:
    texts = (each for each in script.index.constants if isinstance(each.value, str) and len(each.value) < 1000)
    return [_seen(script, each, _PASSWORD) for each in texts if _FLAG.search(str(each.value))]


def _seen(script: Script, literal: ast.Constant, reason: Text) -> Observation:
    span = script.span(literal)
    return Observation(span.line, span.column, reason)


def _is_secret(value: object) -> bool:
    return isinstance(value, str) and value.strip().lower() not in _PLACEHOLDERS
