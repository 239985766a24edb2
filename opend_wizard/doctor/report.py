"""What an examination found, the most likely cause first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from opend_wizard.model import Finding, Fix, Verdict
from opend_wizard.texts import Text

_BY_URGENCY = (Verdict.PROBLEM, Verdict.ADVICE, Verdict.ASK, Verdict.UNSURE, Verdict.SKIPPED, Verdict.FINE)


@dataclass(frozen=True)
class Started:
    """A check that has begun; `title` is the statement it looks at."""

    id: str
    title: Text


@dataclass(frozen=True)
class Examined:
    """A check that is done: its published id, the symptoms it serves, what it found, how long it took."""

    id: str
    symptoms: tuple[str, ...]
    finding: Finding
    seconds: float


@dataclass(frozen=True)
class Report:
    """What one examination found, the most likely cause first."""

    examined: tuple[Examined, ...]

    def of(self, *verdicts: Verdict) -> tuple[Examined, ...]:
        """The findings with one of `verdicts`, in rank order."""
        return tuple(item for item in self.examined if item.finding.verdict in verdicts)

    @property
    def healthy(self) -> bool:
        """Nothing wrong was found, and at least something could be seen."""
        return not self.of(Verdict.PROBLEM) and bool(self.of(Verdict.FINE))

    def get(self, check_id: str) -> Examined | None:
        """The finding of one check, None if it was not run."""
        return next((item for item in self.examined if item.id == check_id), None)

    def finding(self, check_id: str) -> Finding:
        """What one check found; raises `KeyError` if it was not run."""
        item = self.get(check_id)
        if item is None:
            raise KeyError(check_id)
        return item.finding

    def fix(self, fix_id: str) -> tuple[Examined, Fix] | None:
        """The fix of that id and the finding that offers it."""
        offers = ((item, fix) for item in self.examined for fix in item.finding.fixes)
        return next(((item, fix) for item, fix in offers if fix.id == fix_id), None)

    def default_fix(self) -> tuple[Examined, Fix] | None:
        """The first fix of the most likely cause that may be taken without being picked by name."""
        for item in self.of(Verdict.PROBLEM, Verdict.ADVICE):
            for fix in item.finding.fixes:
                if not fix.deliberate:
                    return item, fix
        return None


def report(items: Iterable[Examined]) -> Report:
    """The findings in rank order: by urgency, and among equals the more basic check first.

    A symptom lists its checks from cause to consequence, so an earlier problem explains a later one.
    """
    return Report(tuple(sorted(items, key=lambda item: _BY_URGENCY.index(item.finding.verdict))))
