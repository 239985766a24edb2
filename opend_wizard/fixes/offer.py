"""Offering fixes without losing the finding when one of them cannot be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from opend_wizard.errors import Refused
from opend_wizard.model import Fix
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Offer:
    """The fixes that can be made, and why the first of the others cannot."""

    fixes: tuple[Fix, ...]
    why_not: Text | None


def offer(*makers: Callable[[], Fix]) -> Offer:
    """The fixes of `makers`; one that is refused (say, a file that must not be edited) becomes a reason."""
    outcomes = [_made(make) for make in makers]
    fixes = tuple(outcome for outcome in outcomes if isinstance(outcome, Fix))
    reasons = [outcome for outcome in outcomes if isinstance(outcome, Text)]
    return Offer(fixes, reasons[0] if reasons else None)


def _made(make: Callable[[], Fix]) -> Fix | Text:
    try:
        return make()
    except Refused as refused:
        return refused.text
