"""What stands folded below the causes: what could not be seen, what was left out, and what is fine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from opend_wizard.doctor import Examined, Report
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.summary import Summary
from opend_wizard.model import Verdict
from opend_wizard.texts import Text

_FEW = 3  # findings that may stand unfolded


def folds(report: Report, *, everything: bool) -> Iterator[Fold]:
    """One fold for each kind there is; where everything was looked at, much has nothing to look at, which is no gap."""
    unseen = report.of(Verdict.UNSURE) if everything else report.of(Verdict.UNSURE, Verdict.SKIPPED)
    if unseen:
        fold = _fold("fold-unseen", Text("Could not be checked: {count}", count=len(unseen)), unseen)
        fold.button.setChecked(len(unseen) <= _FEW)
        yield fold
    skipped = report.of(Verdict.SKIPPED) if everything else ()
    if skipped:
        title = Text("Not checked, since what they look at is not there: {count}", count=len(skipped))
        yield _fold("fold-skipped", title, skipped)
    fine = report.of(Verdict.FINE)
    if fine:
        yield _fold("fold-fine", Text("Fine: {count}", count=len(fine)), fine, reasons=False)


def _fold(name: str, title: Text, items: tuple[Examined, ...], *, reasons: bool = True) -> Fold:
    fold = Fold(name, title)
    fold.fill(partial(Summary, items, reasons=reasons))
    return fold
