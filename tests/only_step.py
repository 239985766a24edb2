"""The one step of a fix that has only one, of the kind that is expected."""

from __future__ import annotations

from typing import TypeVar

from opend_wizard.model import Fix

S = TypeVar("S")


def only_step(fix: Fix, kind: type[S]) -> S:
    """The only step of `fix`, which is a `kind`."""
    (step,) = fix.steps
    assert isinstance(step, kind)
    return step
