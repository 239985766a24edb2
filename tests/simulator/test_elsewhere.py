"""What a person does elsewhere: done in the practice, it cures what nothing on this computer could."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.__main__ import main
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import by_id
from tests import circle

ACTED = [fault for fault in FAULTS if fault.act is not None]


@pytest.mark.parametrize("fault", ACTED, ids=lambda fault: fault.id)
def test_what_is_done_elsewhere_cures_it(fault: Fault, tmp_path: Path) -> None:
    reason = fault.impossible()
    if reason is not None:
        pytest.skip(str(reason))
    symptom = by_id(fault.symptom)
    assert symptom is not None
    with Practice.start(fault.symptom, tmp_path / "practice", fault.id) as patient:
        before = doctor.examined([symptom], circle.facts_of(patient), chosen=True)
        assert before.causes
        proposed = before.default_fix()
        if proposed is not None and not proposed[1].up_to_person:  # the person's deed is what is left after it
            list(Journal(patient.state_dir, Machine()).perform(proposed[1], symptom.id))
        patient.act()
        after = doctor.examined([symptom], circle.facts_of(patient), chosen=True)
    assert [str(cause.item.finding.title) for cause in after.causes] == []


@pytest.mark.parametrize("symptom", ["x03", "x17"], ids=["nothing else cures it", "a change does not do all of it"])
def test_the_terminal_does_it_and_looks_again(symptom: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["practice", symptom, "--yes", "--dir", str(tmp_path / "practice")]) == 0
    said = capsys.readouterr().out
    cause, _, cured = said.partition("It is done in the practice.")
    assert "✗ Problem" in cause
    assert "Everything is fine." in cured


def test_without_a_yes_it_is_left_as_it_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["practice", "x03", "--dir", str(tmp_path / "practice")]) == 1
    assert "It is done in the practice" not in capsys.readouterr().out
