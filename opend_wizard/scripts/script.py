"""A script that was read: its text, its syntax tree, and where things are in it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from opend_wizard.scripts.index import Index
from opend_wizard.scripts.source import Source

SDKS = ("futu", "moomoo", "futuquant")
"""The names under which the vendor's SDK is imported; the last is that of 2018."""


@dataclass(frozen=True, order=True)
class Span:
    """Where something stands: lines from 1, columns in characters from 0; the end is the first column behind it."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True)
class Script:
    """What the rules look at."""

    source: Source
    tree: ast.Module = field(repr=False)
    index: Index = field(repr=False)
    siblings: Mapping[str, Script] = field(default_factory=dict, repr=False, compare=False)  # by the name of the module

    @cached_property
    def lines(self) -> list[str]:
        """The lines with their ends."""
        return self.source.lines

    def span(self, node: ast.stmt | ast.expr) -> Span:
        """Where `node` stands, in characters: Python counts bytes of UTF-8."""
        end_line = node.end_lineno or node.lineno
        end = node.end_col_offset if node.end_col_offset is not None else node.col_offset
        return Span(node.lineno, self._column(node.lineno, node.col_offset), end_line, self._column(end_line, end))

    def _column(self, line: int, offset: int) -> int:
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore"))

    @property
    def uses_sdk(self) -> bool:
        """Whether the vendor's SDK is imported."""
        return any(name.partition(".")[0] in SDKS for name in self.index.imported)
