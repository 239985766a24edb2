"""Every fault of practice mode: its cause comes first and nothing else is a problem; a healthy machine has none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from opend_wizard import doctor
from opend_wizard.__main__ import main
from opend_wizard.doctor import Report
from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.model import Symptom, Verdict
from opend_wizard.opend.places import find
from opend_wizard.report import as_json, as_text
from opend_wizard.report.conclusion import conclusion
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.simulator.practice import Practice
from opend_wizard.simulator.stage import Stage
from opend_wizard.symptoms import ALL, by_id
from opend_wizard.trial import Trial
from tests import circle, table

_FIRST = {fault.symptom: fault.id for fault in reversed(FAULTS)}
_SEEN = (Verdict.PROBLEM, Verdict.ADVICE)


def _case(fault: Fault) -> ParameterSet:
    """The usual fault of each symptom always; its variants, which the symptom's own test shows too, when asked for."""
    marks = () if _FIRST[fault.symptom] == fault.id else (pytest.mark.slow,)
    return pytest.param(fault, id=fault.id, marks=marks)


def _symptom(fault: Fault) -> Symptom:
    symptom = by_id(fault.symptom)
    assert symptom is not None
    return symptom


def _presumed(symptom: Symptom) -> set[str]:
    return {check.__name__ for check in symptom.presumes}


@pytest.fixture
def patient(fault: Fault, tmp_path: Path) -> Iterator[Practice]:
    reason = fault.impossible()
    if reason is not None:
        pytest.skip(str(reason))
    with Practice.start(fault.symptom, tmp_path / "practice", fault.id) as practice:
        yield practice


@pytest.mark.parametrize("fault", [_case(fault) for fault in FAULTS])
def test_the_cause_of_every_fault_comes_first_and_nothing_else_is_a_problem(fault: Fault, patient: Practice) -> None:
    symptom = _symptom(fault)
    everything = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    chosen = doctor.examined([symptom], circle.facts_of(patient), chosen=True)
    if any(item.finding.trial is Trial.HOLD_LINE for item in chosen.examined):
        pytest.skip("it takes a measurement of some seconds, as its own test makes")
    assert chosen.causes, f"{fault.id} is not seen by {symptom.id}"
    assert table.offered(chosen).keys() <= table.recorded().get(symptom.id, {}).keys(), table.STALE
    first = chosen.causes[0].item
    assert [item.id for item in chosen.of(Verdict.PROBLEM)] in ([first.id], [])
    if symptom.wish or first.id in _presumed(symptom):
        assert everything.finding(first.id).verdict is Verdict.ASK
        assert not _problems(everything)
        return
    assert everything.causes[0].item.id == first.id
    assert fault.symptom in everything.causes[0].item.symptoms
    assert [item.id for item in everything.of(Verdict.PROBLEM)] in ([first.id], [])


def _problems(report: Report) -> list[str]:
    return [f"{item.id}: {item.finding.title}" for item in report.of(Verdict.PROBLEM)]


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    stage = Stage(tmp_path_factory.mktemp("healthy"))
    assert stage.start_opend()
    yield stage
    stage.close()


def _facts(stage: Stage) -> Facts:
    machine, layout = Machine(), stage.layout
    (found,) = find(machine, program_dir=layout.program_dir, data_dir=layout.data_dir, config=layout.config)
    return Facts(found, machine, stage.state_dir)


def _complaints(report: Report) -> list[str]:
    return [f"{cause.item.id}: {cause.item.finding.title}" for cause in report.causes]


def test_nothing_is_wrong_with_a_healthy_machine(healthy: Stage) -> None:
    report = doctor.examined(ALL, _facts(healthy), chosen=False)
    assert _complaints(report) == []
    assert report.healthy
    assert not report.of(Verdict.UNSURE)
    assert report.tell_apart is None


@pytest.mark.parametrize("symptom", [each for each in ALL if not each.wish], ids=lambda symptom: symptom.id)
def test_no_symptom_alone_raises_a_false_alarm(healthy: Stage, symptom: Symptom) -> None:
    report = doctor.examined([symptom], _facts(healthy), chosen=True)
    assert [cause.item.id for cause in report.causes if cause.item.id not in _presumed(symptom)] == []


def test_a_healthy_machine_gets_one_calm_sentence_in_every_form(healthy: Stage) -> None:
    facts = _facts(healthy)
    report = doctor.examined(ALL, facts, chosen=False)
    said = conclusion(report, everything=True)
    assert str(said).startswith("Everything is fine. Checks made: ")
    terminal = as_text.check(report, facts.installation, 200, everything=True).split("\n")
    assert [line for line in terminal if line][3:] == [str(said)]  # after which OpenD, where, and that it is practice
    answer = as_json.check(report, facts.installation, everything=True)
    assert (answer["healthy"], answer["summary"], answer["tell_apart"]) == (True, str(said), None)


def test_a_healthy_opend_that_is_stopped_is_no_problem_until_somebody_says_so(tmp_path: Path) -> None:
    report = doctor.examined(ALL, _facts(Stage(tmp_path / "machine")), chosen=False)
    assert _problems(report) == []
    assert "not everything could be checked" in str(conclusion(report, everything=True))


def test_without_any_opend_there_is_one_sentence_and_no_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if [each for each in find(Machine()) if not each.simulated]:
        pytest.skip("there is an OpenD on this computer")
    assert main(["check", "--state-dir", str(tmp_path)]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "No OpenD was found on this computer. Name its folder with --program-dir.\n"
