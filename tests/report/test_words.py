from __future__ import annotations

import pytest

from opend_wizard.doctor import Outcome
from opend_wizard.model import Fix
from opend_wizard.report.words import OUTCOMES, came_to
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

BY_PERSON = Fix("sign", Text("Sign"), (AskPerson(Text("Sign it.")),))


@pytest.mark.parametrize("outcome", [Outcome.UNCHANGED, Outcome.UNVERIFIED])
def test_what_the_person_did_is_no_change_to_be_undone(outcome: Outcome) -> None:
    said = f"{came_to(outcome, BY_PERSON).title} {came_to(outcome, BY_PERSON).meaning}"
    assert "undo" not in said
    assert "change" not in said
    assert "check again" in said


@pytest.mark.parametrize("outcome", Outcome)
def test_all_else_is_said_of_the_change(outcome: Outcome) -> None:
    assert came_to(outcome, None) is OUTCOMES[outcome]
    if outcome is Outcome.RESOLVED:
        assert came_to(outcome, BY_PERSON) is OUTCOMES[outcome]
