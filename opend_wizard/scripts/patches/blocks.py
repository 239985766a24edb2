"""Changes to the statements of a block, as libcst has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import libcst as cst

from opend_wizard.errors import Refused
from opend_wizard.texts import Text

Statement: TypeAlias = "cst.SimpleStatementLine | cst.BaseCompoundStatement"
_GUARD = '__name__ == "__main__"'


def taken_out(body: list[Statement], new: Sequence[Statement]) -> list[Statement]:
    """`body` with its first statement replaced by `new`; comments above it stay."""
    first, rest = body[0], body[1:]
    if not isinstance(first, cst.SimpleStatementLine) or len(first.body) != 1:
        raise Refused(
            Text("A line with several statements is not changed by the wizard. Put each on its own line first.")
        )
    if new:
        led = new[0].with_changes(leading_lines=[*first.leading_lines, *getattr(new[0], "leading_lines", ())])
        if len(new) == 1 and isinstance(led, cst.SimpleStatementLine):
            led = led.with_changes(trailing_whitespace=first.trailing_whitespace)
        return [led, *new[1:], *rest]
    comments = [line for line in first.leading_lines if line.comment is not None]
    if not rest or not comments:
        return rest
    above = [*first.leading_lines, *getattr(rest[0], "leading_lines", ())]
    return [rest[0].with_changes(leading_lines=above), *rest[1:]]


def put_inside(statement: Statement, new: Sequence[Statement]) -> Statement:
    """`statement` with `new` at the beginning of its block."""
    block = getattr(statement, "body", None)
    if not isinstance(block, cst.IndentedBlock):
        raise Refused(Text("The block after a colon is on the same line. Put it on lines of its own first."))
    return statement.with_changes(body=block.with_changes(body=[*new, *block.body]))


def protected(body: list[Statement], new: Sequence[Statement]) -> list[Statement]:
    """The first statement of `body`, then the rest in a ``try`` with `new` as ``finally``; no rest: `new` itself."""
    first, rest = body[0], body[1:]
    if not rest:
        return [first, *new]
    tried = cst.Try(body=cst.IndentedBlock(_indented(rest)), finalbody=cst.Finally(body=cst.IndentedBlock(list(new))))
    return [first, tried]


def guarded(body: Sequence[Statement], config: cst.PartialParserConfig) -> Statement:
    """All of `body` below the guard of the main part."""
    first = body[0]
    above = getattr(first, "leading_lines", ())
    block = [first.with_changes(leading_lines=()), *_indented(body[1:])]
    return cst.If(test=cst.parse_expression(_GUARD, config), body=cst.IndentedBlock(block), leading_lines=above)


def _indented(body: Sequence[Statement]) -> list[Statement]:
    """`body` as it is put into a block: empty lines stay empty."""
    return [each.with_changes(leading_lines=[_empty(line) for line in _leading(each)]) for each in body]


def _leading(statement: Statement) -> Sequence[cst.EmptyLine]:
    return tuple(getattr(statement, "leading_lines", ()))


def _empty(line: cst.EmptyLine) -> cst.EmptyLine:
    return line.with_changes(indent=False) if line.comment is None else line
