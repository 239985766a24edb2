"""The one sentence at the end of a look: calm where all is well, and never more than was seen."""

from __future__ import annotations

from opend_wizard.doctor import Report
from opend_wizard.model import Verdict
from opend_wizard.texts import Text


def conclusion(report: Report, *, everything: bool = False) -> Text:
    """What the whole report comes to; with `everything`, what only the person can tell does not count."""
    asked = report.of(Verdict.ASK) if everything else ()
    fine, total = len(report.of(Verdict.FINE)), len(report.examined) - len(asked)
    unseen = len(report.of(Verdict.UNSURE, Verdict.SKIPPED))
    if not report.examined:
        return Text("Nothing was looked at: none of this applies to this OpenD.")
    if report.of(Verdict.PROBLEM):
        return Text("Checks that found nothing wrong: {fine} of {total}", fine=fine, total=total)
    if unseen:
        counts = {"unseen": unseen, "total": total}
        return Text("No problem was found, but not everything could be checked: {unseen} of {total} not.", **counts)
    if fine == total:
        return Text("Everything is fine. Checks made: {total}", total=total)
    return Text("No problem was found. Checks that found everything fine: {fine} of {total}", fine=fine, total=total)
