"""What a rule has seen in a script, and the edits that would put it right: plain data, like everything shown first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from opend_wizard.scripts.script import Span
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Replace:
    """Put the expression `code` in the place of the one at `at`."""

    at: Span
    code: str


@dataclass(frozen=True)
class SetArgument:
    """Give the call at `at` the keyword argument `name`."""

    at: Span
    name: str
    code: str


@dataclass(frozen=True)
class ReplaceStatement:
    """Put the statements `code` in the place of the one at `at`; with empty `code` it is taken out."""

    at: Span
    code: str


@dataclass(frozen=True)
class InsertBefore:
    """Put the statements `code` before the one at `at`, in the same block."""

    at: Span
    code: str


@dataclass(frozen=True)
class InsertInside:
    """Put the statements `code` at the beginning of the block of the compound statement at `at`."""

    at: Span
    code: str


@dataclass(frozen=True)
class FinallyAfter:
    """Put what follows the statement at `at` into a ``try``, and `code` into its ``finally``."""

    at: Span
    code: str


@dataclass(frozen=True)
class Guard:
    """Put the module's statement at `at`, and all that follows, below ``if __name__ == "__main__":``."""

    at: Span


Edit: TypeAlias = Replace | SetArgument | ReplaceStatement | InsertBefore | InsertInside | FinallyAfter | Guard


@dataclass(frozen=True)
class Observation:
    """One place in a script, from line 1 and column 0, and the reason why it is told.

    Without `edits` it cannot be patched by the wizard. `unsafe` says why a patch could change what the script does.
    """

    line: int
    column: int
    reason: Text
    edits: tuple[Edit, ...] = ()
    unsafe: Text | None = None

    @property
    def can_be_patched(self) -> bool:
        """Whether the wizard can put it right."""
        return bool(self.edits)
