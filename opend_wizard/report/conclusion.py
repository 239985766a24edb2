"""The one sentence at the end of a look: calm where all is well, never more than was seen; and what was not seen."""

from __future__ import annotations

from collections.abc import Iterable

from opend_wizard.doctor import NOT_HERE, Examined, Report
from opend_wizard.model import Verdict
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

_MATTERS = (Trial.START_OPEND, Trial.ASK_AGAIN, Trial.LOOK_AGAIN)


def is_calm(report: Report, *, everything: bool = False) -> bool:
    """Whether nothing is wrong and nothing that matters was left unseen.

    Of everything there is, much has nothing to look at on a given computer, e.g. a key that is not
    used: that is no gap. Of a symptom that was named, each check matters.
    """
    gaps = [item for item in unseen(report) if not everything or _is_gap(item)]
    return report.healthy and not report.causes and not gaps


def unseen(report: Report) -> tuple[Examined, ...]:
    """Everything that could not be checked, for whatever reason."""
    return report.of(Verdict.UNSURE, Verdict.SKIPPED)


def trials(report: Report) -> tuple[Trial, ...]:
    """What would let more be seen, the cheapest first."""
    found = {item.finding.trial for item in unseen(report)} & {*_MATTERS}
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.effort))


def _is_gap(item: Examined) -> bool:
    return item.finding.verdict is Verdict.UNSURE or item.finding.trial in _MATTERS


def conclusion(report: Report, *, everything: bool = False) -> Text:
    """What the whole report comes to; with `everything`, what only the person can tell does not count."""
    asked = report.of(Verdict.ASK) if everything else ()
    fine, total = len(report.of(Verdict.FINE)), len(report.examined) - len(asked)
    if all(item.id.endswith(NOT_HERE) for item in report.examined):
        return Text("Nothing was looked at: none of this applies to this OpenD.")
    if report.of(Verdict.PROBLEM):
        return Text("Checks that found nothing wrong: {fine} of {total}", fine=fine, total=total)
    if is_calm(report, everything=everything) and fine < total and everything:
        rest = total - fine
        return Text(
            "Everything is fine. Checks made: {fine}; with nothing to look at here: {rest}", fine=fine, rest=rest
        )
    if unseen(report):
        counts = {"unseen": len(unseen(report)), "total": total}
        return Text("No problem was found, but not everything could be checked: {unseen} of {total} not.", **counts)
    if fine == total:
        return Text("Everything is fine. Checks made: {total}", total=total)
    return Text("No problem was found. Checks that found everything fine: {fine} of {total}", fine=fine, total=total)


def by_reason(items: Iterable[Examined]) -> list[tuple[Examined, ...]]:
    """Those with the same thing seen together, in their order: one missing file may stand behind many checks."""
    found: dict[tuple[Text, ...], list[Examined]] = {}
    for item in items:
        reasons = tuple(evidence.seen for evidence in item.finding.evidence)
        found.setdefault(reasons, []).append(item)
    return [tuple(alike) for alike in found.values()]
