"""What a report is made from: the parts of the logs, what is known of this OpenD, and what the person says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from opend_wizard.doctor import Report
from opend_wizard.facts import Facts
from opend_wizard.ladder import Rung
from opend_wizard.report.bundle.parts import Part
from opend_wizard.texts import Text

_LONGEST_CODE = 200_000  # characters; the engineers ask for a short piece


@dataclass(frozen=True)
class Person:
    """What only the person can tell; all of it may be empty."""

    note: str = field(default="", repr=False)
    language: str = ""
    sdk: str = ""
    interface: str = ""
    code: str = field(default="", repr=False)


@dataclass(frozen=True)
class Order:
    """One report: `begun` and `ended` (with a time zone) are when the trouble was let happen.

    `level` says at which log level, `binary` whether the logs that only the vendor can read go along.
    """

    target: Path
    facts: Facts = field(repr=False)
    parts: tuple[Part, ...]
    begun: datetime
    ended: datetime
    level: Text
    person: Person = Person()
    report: Report | None = None
    ladder: tuple[Rung, ...] = ()
    binary: bool = False

    @property
    def texts(self) -> tuple[Part, ...]:
        """The logs that can be read and redacted."""
        return tuple(part for part in self.parts if not part.is_binary)

    @property
    def binaries(self) -> tuple[Part, ...]:
        """The logs that can be neither read nor redacted, in the report or not."""
        return tuple(part for part in self.parts if part.is_binary)

    @property
    def code(self) -> str:
        """The piece of code, cut where it is no piece any more."""
        return self.person.code[:_LONGEST_CODE]
