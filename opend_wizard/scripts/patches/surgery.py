"""Makes edits in a piece of a script with libcst."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from opend_wizard.errors import Refused
from opend_wizard.scripts.observation import (
    Edit,
    FinallyAfter,
    Guard,
    InsertBefore,
    InsertInside,
    Replace,
    ReplaceStatement,
    SetArgument,
)
from opend_wizard.scripts.patches import roomy
from opend_wizard.scripts.patches.blocks import Statement, guarded, protected, put_inside, taken_out
from opend_wizard.scripts.patches.pieces import Piece
from opend_wizard.texts import Text

_CANNOT = Text("The script is written in a way that the wizard cannot change safely. Change it yourself.")


def operated(piece: Piece, style: tuple[str, str]) -> str:
    """The text of `piece` with its edits made; `style` is the indentation and the line end for what is new.

    Raises `Refused` where libcst does not give back what it read, an edit has no place, or it is nested too deeply.
    """
    try:
        return roomy.called(lambda: _operated(piece, style))
    except (RecursionError, MemoryError) as error:
        raise Refused(_CANNOT) from error


def _operated(piece: Piece, style: tuple[str, str]) -> str:
    config = cst.PartialParserConfig(default_indent=style[0], default_newline=style[1])
    try:
        module = cst.parse_module(piece.text, config)
    except cst.ParserSyntaxError as error:
        raise Refused(_CANNOT) from error
    if module.code != piece.text:
        raise Refused(_CANNOT)
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    surgeon = _Surgeon(piece.edits, config)
    done = wrapper.visit(surgeon)
    if surgeon.waiting:
        raise Refused(_CANNOT)
    return done.code


_LAST = (InsertBefore, Guard)


class _Surgeon(cst.CSTTransformer):
    """Meets every node on its way out and makes the edit that is about it."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, edits: Sequence[Edit], config: cst.PartialParserConfig) -> None:
        super().__init__()
        self.waiting = list(edits)
        self._config = config

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> cst.CSTNode:  # type: ignore[override]  # libcst types it by node
        """Replace expressions, and statements within their block."""
        if isinstance(original_node, cst.BaseExpression):
            return self._expression(original_node, updated_node)
        if isinstance(original_node, (cst.Module, cst.IndentedBlock)) and isinstance(
            updated_node, (cst.Module, cst.IndentedBlock)
        ):
            return self._block(original_node, updated_node)
        return updated_node

    def _expression(self, original: cst.BaseExpression, updated: cst.CSTNode) -> cst.CSTNode:
        for edit in self._about(original, (Replace, SetArgument), whole=True):
            if isinstance(edit, Replace):
                updated = cst.parse_expression(edit.code, self._config)
            elif isinstance(edit, SetArgument) and isinstance(updated, cst.Call):
                updated = _with_argument(updated, edit, self._config)
            else:
                continue
            self.waiting.remove(edit)
        return updated

    def _block(
        self, original: cst.Module | cst.IndentedBlock, updated: cst.Module | cst.IndentedBlock
    ) -> cst.Module | cst.IndentedBlock:
        kinds = (ReplaceStatement, InsertBefore, InsertInside, FinallyAfter, Guard)
        edits = [self._about(statement, kinds) for statement in original.body]
        if not any(edits):
            return updated
        body: list[Statement] = []
        for statement, about in zip(reversed(updated.body), reversed(edits), strict=True):
            body = self._changed([cast("Statement", statement), *body], about)
        if not body and isinstance(updated, cst.IndentedBlock):
            return updated.with_changes(body=cst.parse_module("pass", self._config).body)
        return updated.with_changes(body=body)

    def _changed(self, body: list[Statement], edits: list[Edit]) -> list[Statement]:
        """`body` with the edits about its first statement made; what inserts before it comes late, the guard last."""
        for edit in sorted(edits, key=lambda each: _LAST.index(type(each)) if type(each) in _LAST else -1):
            new = cst.parse_module(getattr(edit, "code", ""), self._config).body
            self.waiting.remove(edit)
            if isinstance(edit, ReplaceStatement):
                body = taken_out(body, new)
            elif isinstance(edit, InsertInside):
                body = [put_inside(body[0], new), *body[1:]]
            elif isinstance(edit, FinallyAfter):
                body = protected(body, new)
            elif isinstance(edit, Guard):
                body = [guarded(body, self._config)]
            else:
                body = [*_led(new, body[0]), *_bare(body[:1]), *body[1:]]
        return body

    def _about(self, node: cst.CSTNode, kinds: tuple[type, ...], *, whole: bool = False) -> list[Edit]:
        if not self.waiting:
            return []
        position = self.get_metadata(PositionProvider, node)
        start = (position.start.line, position.start.column)
        end = (position.end.line, position.end.column)
        return [
            edit
            for edit in self.waiting
            if isinstance(edit, kinds)
            and (edit.at.line, edit.at.column) == start
            and (not whole or (edit.at.end_line, edit.at.end_column) == end)
        ]


def _led(new: Sequence[Statement], before: Statement) -> list[Statement]:
    """New statements with the empty lines and comments that stood above the one they come before."""
    leading = getattr(before, "leading_lines", ())
    return [new[0].with_changes(leading_lines=[*leading, *getattr(new[0], "leading_lines", ())]), *new[1:]]


def _bare(statements: Sequence[Statement]) -> list[Statement]:
    return [each.with_changes(leading_lines=()) for each in statements]


def _with_argument(call: cst.Call, edit: SetArgument, config: cst.PartialParserConfig) -> cst.Call:
    value = cst.parse_expression(edit.code, config)
    equal = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))
    new = cst.Arg(value, keyword=cst.Name(edit.name), equal=equal)
    given = [arg for arg in call.args if arg.keyword is not None and arg.keyword.value == edit.name]
    if given:
        args = [arg.with_changes(value=value) if arg is given[0] else arg for arg in call.args]
        return call.with_changes(args=args)
    if not call.args:
        return call.with_changes(args=[new])
    last = call.args[-1]
    if isinstance(last.comma, cst.Comma):  # the new one goes on a line of its own where the last one has it
        return call.with_changes(args=[*call.args[:-1], *_aligned(call.args, new)])
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    return call.with_changes(args=[*call.args[:-1], last.with_changes(comma=comma), new])


def _aligned(args: Sequence[cst.Arg], new: cst.Arg) -> list[cst.Arg]:
    last = args[-1]
    between = args[-2].comma if len(args) > 1 else cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    if isinstance(between, cst.Comma) and isinstance(between.whitespace_after, cst.ParenthesizedWhitespace):
        bare = between.whitespace_after.with_changes(first_line=cst.TrailingWhitespace(), empty_lines=())
        between = between.with_changes(whitespace_after=bare)  # the comment there is about another argument
    return [last.with_changes(comma=between), new.with_changes(comma=last.comma)]
