"""A check that fails is a finding that tells as much of the wizard's mistake as may be told, and no more."""

from __future__ import annotations

from types import SimpleNamespace

from opend_wizard.doctor import examining
from opend_wizard.model import Finding, Verdict
from opend_wizard.patience import Patience


def mistaken(_facts: object) -> Finding:
    """Nothing is wrong with the wizard."""
    raise KeyError("canary-4711")


def test_a_mistake_in_a_check_is_told_with_its_place_and_as_that_of_one_check() -> None:
    facts = SimpleNamespace(patience=Patience())
    found = examining.run(mistaken, facts)  # type: ignore[arg-type]  # as much of Facts as is used
    (evidence,) = found.evidence
    assert found.verdict is Verdict.UNSURE
    told = str(evidence.seen)
    assert told.startswith("This check failed because of a fault in the wizard itself (KeyError in doctor/test_examin")
    assert "canary" not in told
