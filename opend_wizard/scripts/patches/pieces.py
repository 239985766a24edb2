"""Cuts a script into the top-level statements that an edit is about."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from opend_wizard.errors import Refused
from opend_wizard.scripts.observation import Edit, FinallyAfter, Guard
from opend_wizard.scripts.script import Script, Span
from opend_wizard.texts import Text

MOST_LINES = 4000
"""Taking a longer statement apart takes longer than a person waits."""

_MOST_LETTERS = 200_000  # the same, for lines that no person wrote


@dataclass(frozen=True)
class Piece:
    """Whole lines of a script, from `first` up to but not including `end` (from 0), and the edits in them."""

    first: int
    end: int
    text: str
    edits: tuple[Edit, ...]


def pieces(script: Script, edits: Sequence[Edit], *, whole_rest: bool = False) -> list[Piece]:
    """The pieces of `script` with their edits, whose lines count from the piece's own first; in order.

    `whole_rest`: an edit of the module's own block reaches to the end of the file.
    """
    ranges = _reaching(script, edits, list(_statements(script))) if whole_rest else list(_statements(script))
    return [_piece(script, *each, held) for each in ranges if (held := _within(edits, *each))]


def _piece(script: Script, first: int, end: int, edits: tuple[Edit, ...]) -> Piece:
    if end - first > MOST_LINES:
        told = Text(
            "The part of {path} that would change has {count} lines, too many for the wizard. Change it yourself.",
            path=script.source.path,
            count=end - first,
        )
        raise Refused(told)
    text = "".join(script.lines[first:end])
    if len(text) > _MOST_LETTERS:
        told = Text(
            "Line {line} of {path} and what belongs to it are too long for the wizard. Change it yourself.",
            path=script.source.path,
            line=first + 1,
        )
        raise Refused(told)
    return Piece(first, end, text, tuple(replace(edit, at=_moved(edit.at, first)) for edit in edits))


def _moved(at: Span, first: int) -> Span:
    return replace(at, line=at.line - first, end_line=at.end_line - first)


def _within(edits: Sequence[Edit], first: int, end: int) -> tuple[Edit, ...]:
    return tuple(edit for edit in edits if first < edit.at.line <= end)


def _statements(script: Script) -> Iterator[tuple[int, int]]:
    """The lines of each top-level statement; those on one line together."""
    first, end = 0, 0
    for node in script.tree.body:
        begin, last = _begin(node) - 1, node.end_lineno or node.lineno
        if begin < end:
            end = max(end, last)
            continue
        if end:
            yield first, end
        first, end = begin, last
    if end:
        yield first, end


def _begin(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    first: int = min([node.lineno, *(each.lineno for each in decorators)])
    return first


def _reaching(script: Script, edits: Sequence[Edit], ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same, but all in one from the first statement of the module after which everything moves."""
    starts = {node.lineno for node in script.tree.body}
    lines = [each.at.line for each in edits if isinstance(each, (FinallyAfter, Guard)) and each.at.line in starts]
    if not lines:
        return ranges
    kept = [each for each in ranges if each[1] < min(lines)]
    rest = [each for each in ranges if each[1] >= min(lines)]
    return [*kept, (rest[0][0], len(script.lines))]
