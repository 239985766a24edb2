"""The JSON contract: real answers of a real examination, change and undo against the published schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.facts import Facts
from opend_wizard.journal import Journal, Progress, Run, RunState
from opend_wizard.machine import Machine
from opend_wizard.model import Fix, Verdict
from opend_wizard.opend.places import find
from opend_wizard.report import as_json, json_types
from opend_wizard.report.json_diffs import diffs
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import Step, WriteFile
from opend_wizard.symptoms import ALL, by_id
from opend_wizard.texts import Text
from tests.report.schema import SCHEMA, faults


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    with Practice.start("q03", tmp_path_factory.mktemp("patients") / "q03") as broken:
        yield broken


def _facts(patient: Practice) -> Facts:
    places = patient.installation_arguments
    machine = Machine()
    (found,) = find(machine, program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Facts(found, machine, patient.state_dir)


def _report(patient: Practice) -> Report:
    symptom = by_id("q03")
    assert symptom is not None
    return doctor.examined([symptom], _facts(patient), chosen=True)


def _last(items: Iterator[Progress | Run]) -> Run:
    *_, run = items
    assert isinstance(run, Run)
    return run


def _as_read(answer: Mapping[str, object]) -> Any:
    """What a script gets that reads the answer."""
    written = json.dumps(answer, ensure_ascii=True)
    assert written.startswith('{"schema": 1, ')
    return json.loads(written)


def test_check_of_a_broken_opend(patient: Practice) -> None:
    answer = _as_read(as_json.check(_report(patient), _facts(patient).installation))
    assert faults(answer, "check") == []
    assert answer["healthy"] is False
    (problem,) = (finding for finding in answer["findings"] if finding["verdict"] == "problem")
    assert list(problem)[:7] == ["id", "symptoms", "verdict", "title", "evidence", "fixes", "seconds"]
    assert list(problem["evidence"][0]) == ["what", "expected", "seen"]
    assert list(problem["fixes"][0])[:5] == ["id", "title", "caution", "reversible", "steps"]
    assert (problem["id"], problem["symptoms"]) == ("api_port_is_free", ["q03"])
    assert [step["kind"] for step in problem["fixes"][0]["steps"]] == ["write_file"]
    assert problem["fixes"][0]["steps"][0]["path"] == str(patient.layout.config)
    assert [fix["reversible"] for fix in problem["fixes"]] == [True, False]


def test_plan_change_undo_and_history(patient: Practice) -> None:
    before = _report(patient)
    found = before.default_fix()
    assert found is not None
    cause, plan = found
    planned = _as_read(as_json.planned("q03", before, plan))
    assert faults(planned, "fixed") == []
    assert (planned["applied"], planned["outcome"], planned["run"]) == (False, None, None)
    (diff,) = planned["diffs"]
    removed, added = (line for line in diff["lines"] if line["kind"] in ("removed", "added"))
    assert "api_port" in removed["text"]
    assert removed["before"] == added["after"]

    journal = Journal(patient.state_dir, Machine())
    run = _last(journal.perform(plan, "q03"))
    after = _report(patient)
    fixed = _as_read(as_json.fixed("q03", before, after, plan, run, doctor.compare(before, after, cause.id)))
    assert faults(fixed, "fixed") == []
    assert (fixed["applied"], fixed["outcome"]) == (True, "resolved")
    assert fixed["run"]["state"] == "done"

    undone = _last(journal.undo(run.id))
    answer = _as_read(as_json.ran(undone, done=True))
    assert faults(answer, "again") == []
    assert (answer["command"], answer["done"], answer["run"]["state"]) == ("undo", True, "undone")
    history = _as_read(as_json.history(journal.runs()))
    assert faults(history, "history") == []
    assert history["runs"][0]["id"] == run.id


@pytest.mark.parametrize(
    ("state", "done", "command"),
    [
        (RunState.UNDONE, True, "undo"),
        (RunState.DONE, False, "undo"),
        (RunState.UNFINISHED, False, "undo"),
        (RunState.DONE, True, "redo"),
        (RunState.UNDONE, False, "redo"),
    ],
)
def test_undo_and_redo_name_themselves(tmp_path: Path, state: RunState, done: bool, command: str) -> None:
    when = datetime(2026, 11, 23, 9, 29, tzinfo=timezone(timedelta(hours=8)))
    run = Run("r", when, "q03", "f", Text("Title."), state, True, (tmp_path,), (Text("Step."),), tmp_path, None)
    changed = (tmp_path / "OpenD.xml",)
    answer = _as_read(as_json.ran(run, done=done, changed=changed))
    assert answer["run"]["when"] == "2026-11-23T01:29:00+00:00"
    assert faults(answer, "again") == []
    assert (answer["command"], answer["changed"]) == (command, [str(changed[0])])


def _any_fix(patient: Practice) -> Fix:
    found = _report(patient).default_fix()
    assert found is not None
    return found[1]


def test_the_smaller_answers(patient: Practice) -> None:
    check = as_json.check(_report(patient), _facts(patient).installation)
    answers = {
        "symptoms": as_json.symptoms(ALL),
        "faults": as_json.faults(FAULTS),
        "practice": as_json.practice(patient),
        "walked": as_json.walked("q03", [check]),
        "again": as_json.nothing("undo"),
        "history": as_json.history([]),
        "fixed": as_json.planned(None, Report(()), None),
        "error": as_json.failed("check", Text("No OpenD was found.")),
    }
    for name, answer in answers.items():
        assert faults(_as_read(answer), name) == []
    assert _as_read(answers["symptoms"])["symptoms"][0]["id"] == ALL[0].id


def test_every_verdict_and_outcome_is_in_the_schema(patient: Practice) -> None:
    known = SCHEMA["$defs"]
    assert known["finding"]["properties"]["verdict"]["enum"] == [verdict.value for verdict in Verdict]
    assert known["fixed"]["properties"]["outcome"]["enum"] == [*(outcome.value for outcome in Outcome), None]
    assert known["run"]["properties"]["state"]["enum"] == [state.value for state in RunState]
    kinds = {kind.replace("_", "") for kind in known["step"]["properties"]["kind"]["enum"]}
    assert kinds == {step.__name__.lower() for step in get_args(Step)}
    unseen = [replace(item.finding, verdict=verdict) for item in _report(patient).examined[:1] for verdict in Verdict]
    report = Report(tuple(Examined("some_check", ("q03",), finding, 0.1) for finding in unseen))
    answer = _as_read(as_json.check(report, _facts(patient).installation))
    assert [finding["verdict"] for finding in answer["findings"]] == [verdict.value for verdict in Verdict]
    assert faults(answer, "check") == []


def test_the_schema_says_what_the_types_say() -> None:
    types = {name: kind for name, kind in vars(json_types).items() if name.endswith("Json")}
    assert {name.removesuffix("Json").lower() for name in types} == set(SCHEMA["$defs"])
    for name, kind in types.items():
        defined = SCHEMA["$defs"][name.removesuffix("Json").lower()]
        assert list(defined["properties"]) == list(get_type_hints(kind))
        assert defined["required"] == list(defined["properties"])


@pytest.mark.parametrize(
    "spoil",
    [
        {"schema": 2},
        {"schema": True},
        {"runs": {}},
        {"command": "undo"},
        {"more": 1},
        {"runs": [{}]},
        {"runs": [None]},
    ],
)
def test_wrong_answers_are_noticed(spoil: dict[str, object]) -> None:
    assert faults({**as_json.history([]), **spoil}, "history")


def test_secrets_in_a_changed_file_are_masked(tmp_path: Path) -> None:
    text = b"<moomoo_opend>\n<login_pwd>hunter2hunter2</login_pwd>\n<api_port>1</api_port>\n</moomoo_opend>"
    step = WriteFile(tmp_path / "OpenD.xml", text, text.replace(b">1<", b">2<"), Text("1 becomes 2."))
    fix = Fix("change_port", Text("Change the port."), (step,))
    assert "hunter2" not in json.dumps([diffs(fix), as_json.planned("q03", Report(()), fix)])
    assert "<api_port>2</api_port>" in json.dumps(diffs(fix))
