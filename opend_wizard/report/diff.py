"""What changes in a configuration file, line by line, as a person may see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from opend_wizard.machine.commands import MASK
from opend_wizard.report.decoding import Decoded, decode
from opend_wizard.report.line_matches import common_lines
from opend_wizard.report.redact import mask_settings
from opend_wizard.texts import harmless

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SIGNS = {"\r\n": "␍␊", "\n": "␊", "\r": "␍", "": ""}


class Kind(Enum):
    """What becomes of a line; the value is its sign in a unified diff."""

    SAME = " "
    REMOVED = "-"
    ADDED = "+"
    GAP = "…"  # unchanged lines that are left out


@dataclass(frozen=True)
class DiffLine:
    """One line of a diff with its line numbers, from 1, before and after the change.

    A GAP has the number of left-out lines in `left_out` and no text. Line ends are shown
    (``␍␊``, ``␊``) where they are what changes.
    """

    kind: Kind
    before_no: int | None
    after_no: int | None
    text: str
    left_out: int = 0


@dataclass(frozen=True)
class _Side:
    """One version of the file: its lines as they are compared, and as they are shown."""

    lines: tuple[str, ...]
    shown: tuple[str, ...]

    def show(self, number: int, *, ends: bool) -> str:
        return self.shown[number] + (_SIGNS[_end(self.lines[number])] if ends else "")


def diff_lines(before: bytes, after: bytes, context: int = 2) -> tuple[DiffLine, ...]:
    """The change from `before` to `after`, with `context` unchanged lines around each changed place.

    Secrets are masked, control characters shown as their codes. Empty if nothing changes.
    """
    if before == after:
        return ()
    old, new = _sides(decode(before), decode(after))
    same = common_lines(old.lines, new.lines)
    ends = _ends_matter(old.lines, new.lines)
    return tuple(_without_far_lines(list(_all_lines(old, new, same, ends=ends)), context))


def _sides(before: Decoded, after: Decoded) -> tuple[_Side, _Side]:
    marks = ("", "") if before.same_encoding(after) else (f"[{before.name}] ", f"[{after.name}] ")
    return _side(marks[0], before.text), _side(marks[1], after.text)


def _side(mark: str, text: str) -> _Side:
    lines = _LINE.findall(text)
    masked = [harmless(_bare(line)) for line in _LINE.findall(mask_settings(text))]
    if len(masked) != len(lines):  # a secret of several lines, as a key is: nothing is shown rather than a part of it
        lines, masked = [text], [MASK]
    if mark:  # the encoding is part of the file, and belongs nowhere but to its first line
        lines[:1], masked[:1] = [mark + line for line in lines[:1]], [mark + line for line in masked[:1]]
    return _Side(tuple(lines), tuple(masked))


def _bare(line: str) -> str:
    return line.rstrip("\r\n").replace("\t", "    ")


def _end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _ends_matter(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether line ends differ between or within the two versions; a last line without one is normal."""
    ends = {_end(line) for line in (*old[:-1], *new[:-1])}
    last = {_end(lines[-1]) for lines in (old, new) if lines}
    return len(ends | (last - {""})) > 1 or len(last) > 1


def _all_lines(old: _Side, new: _Side, same: Sequence[tuple[int, int]], *, ends: bool) -> Iterator[DiffLine]:
    i = j = 0
    for same_i, same_j in (*same, (len(old.lines), len(new.lines))):
        for number in range(i, same_i):
            yield DiffLine(Kind.REMOVED, number + 1, None, old.show(number, ends=ends))
        for number in range(j, same_j):
            yield DiffLine(Kind.ADDED, None, number + 1, new.show(number, ends=ends))
        if same_i < len(old.lines):
            yield DiffLine(Kind.SAME, same_i + 1, same_j + 1, old.show(same_i, ends=False))
        i, j = same_i + 1, same_j + 1


def _without_far_lines(lines: list[DiffLine], context: int) -> Iterator[DiffLine]:
    near = [False] * len(lines)
    for index, line in enumerate(lines):
        if line.kind is not Kind.SAME:
            for neighbour in range(max(0, index - context), min(len(lines), index + context + 1)):
                near[neighbour] = True
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and not near[end]:
            end += 1
        if end - index > 1:
            yield DiffLine(Kind.GAP, None, None, "", end - index)
            index = end
        else:  # a gap of one line is no shorter than the line
            yield lines[index]
            index += 1
