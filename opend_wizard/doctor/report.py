"""What an examination found: the causes, the most likely first, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from opend_wizard.doctor.ranking import Cause, cause
from opend_wizard.doctor.relations import Examined, Relations
from opend_wizard.doctor.telling import Apart, apart
from opend_wizard.model import Finding, Fix, Verdict
from opend_wizard.texts import Text

_BY_URGENCY = (Verdict.PROBLEM, Verdict.ADVICE, Verdict.ASK, Verdict.UNSURE, Verdict.SKIPPED, Verdict.FINE)
_CAUSES = (Verdict.PROBLEM, Verdict.ADVICE)


@dataclass(frozen=True)
class Started:
    """A check that has begun; `title` is the statement it looks at."""

    id: str
    title: Text


@dataclass(frozen=True)
class Report:
    """What one examination found, the most likely cause first.

    What follows from a cause is no problem of its own: it is listed under that cause.
    """

    examined: tuple[Examined, ...]

    def of(self, *verdicts: Verdict) -> tuple[Examined, ...]:
        """The findings with one of `verdicts` that follow from no other, in rank order."""
        return tuple(item for item in self.examined if item.finding.verdict in verdicts and not self.follows_from(item))

    @property
    def healthy(self) -> bool:
        """Nothing wrong was found, and at least something could be seen."""
        return not self.of(Verdict.PROBLEM) and bool(self.of(Verdict.FINE))

    @cached_property
    def causes(self) -> tuple[Cause, ...]:
        """Every problem and then every advice that follows from no other, with what speaks for it and against."""
        return tuple(cause(item, self._relations) for item in self.of(*_CAUSES))

    @cached_property
    def tell_apart(self) -> Apart | None:
        """What would tell the two most likely causes apart; None unless there are two."""
        problems = [each for each in self.causes if each.item.finding.verdict is Verdict.PROBLEM]
        return apart(problems[0], problems[1], self.examined, self._relations) if len(problems) > 1 else None

    def follows_from(self, item: Examined) -> tuple[str, ...]:
        """The ids of the causes that explain `item`; empty if it stands for itself."""
        return self._relations.causes(item)

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
        for item in self.of(*_CAUSES):
            for fix in item.finding.fixes:
                if not fix.deliberate:
                    return item, fix
        return None

    @cached_property
    def _relations(self) -> Relations:
        return Relations(self.examined)


def report(items: Iterable[Examined]) -> Report:
    """The findings in rank order: by urgency, causes before what follows from them, the likelier cause first.

    Among equals the more basic check comes first: a symptom lists its checks from cause to consequence.
    """
    found = tuple(items)
    relations = Relations(found)

    def rank(item: Examined) -> tuple[int, bool, int]:
        verdict, follows = item.finding.verdict, bool(relations.causes(item))
        likelihood = cause(item, relations).weight if verdict in _CAUSES and not follows else 0
        return _BY_URGENCY.index(verdict), follows, -likelihood

    return Report(tuple(sorted(found, key=rank)))
