"""What `--json` prints: one object a command, beginning with the number of its schema (see `json_types`).

The sentences are in the language in use; scripts rely on ids, verdicts and states, which never change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from opend_wizard.doctor import Outcome, Report
from opend_wizard.journal import Run, RunState
from opend_wizard.ladder import Rung
from opend_wizard.model import Fix, Symptom
from opend_wizard.opend.lifelines import Measured, Pulse
from opend_wizard.opend.places import Installation
from opend_wizard.report import json_lines, json_parts, practised
from opend_wizard.report.conclusion import conclusion
from opend_wizard.report.json_causes import apart_json
from opend_wizard.report.json_practice import FaultJson, FaultsJson, PracticeJson, WalkedJson
from opend_wizard.report.json_types import (
    AgainJson,
    CheckJson,
    DiffJson,
    ErrorJson,
    FixedJson,
    HeldJson,
    HistoryJson,
    RungJson,
    SymptomJson,
    SymptomsJson,
)
from opend_wizard.texts import Text

SCHEMA = 1


def symptoms(known: Sequence[Symptom]) -> SymptomsJson:
    """The answer of `symptoms`."""
    entries = [
        SymptomJson(
            id=symptom.id,
            group=symptom.group.name.lower(),
            title=str(symptom.title),
            answer=str(symptom.answer),
            checks=[check.__name__ for check in symptom.checks],
        )
        for symptom in known
    ]
    return {"schema": SCHEMA, "command": "symptoms", "symptoms": entries}


def check(
    report: Report, installation: Installation, rungs: Sequence[Rung] = (), *, everything: bool = False
) -> CheckJson:
    """The answer of `check`; the ladder is empty where nothing asked for it."""
    return {
        "schema": SCHEMA,
        "command": "check",
        "healthy": report.healthy,
        "opend": json_parts.opend(installation),
        "ladder": [
            RungJson(id=rung.id, title=str(rung.title), state=rung.footing.value, seen=str(rung.seen)) for rung in rungs
        ],
        "findings": json_parts.findings(report),
        "tell_apart": apart_json(report.tell_apart),
        "summary": str(conclusion(report, everything=everything)),
    }


def planned(symptom: str | None, before: Report, plan: Fix | None) -> FixedJson:
    """The answer of `fix` where nothing was changed: a dry run, no consent, or (`plan` None) nothing to offer."""
    return {
        "schema": SCHEMA,
        "command": "fix",
        "symptom": symptom,
        "applied": False,
        "outcome": None,
        "fix": None if plan is None else json_parts.fix_json(plan),
        "diffs": _diffs(plan),
        "run": None,
        "before": json_parts.findings(before),
        "after": None,
    }


def _diffs(plan: Fix | None) -> list[DiffJson]:
    if plan is None:
        return []
    from opend_wizard.report.json_diffs import diffs  # looking for secrets takes time to load

    return diffs(plan)


def fixed(symptom: str, before: Report, after: Report, plan: Fix, run: Run | None, outcome: Outcome) -> FixedJson:
    """The answer of `fix` after a change, or (`run` None) after what only the person did; checked before and after."""
    return {
        **planned(symptom, before, plan),
        "applied": run is not None,
        "outcome": outcome.value,
        "run": None if run is None else json_parts.run_json(run),
        "after": json_parts.findings(after),
    }


def history(runs: Sequence[Run]) -> HistoryJson:
    """The answer of `history`."""
    return {"schema": SCHEMA, "command": "history", "runs": [json_parts.run_json(run) for run in runs]}


def ran(run: Run, *, done: bool, changed: Sequence[Path] = ()) -> AgainJson:
    """The answer of `undo` and `redo`: `run` as it is now, `done` or left alone."""
    undoing = (run.state is RunState.UNDONE) is done  # undo leaves it undone; redo begins there
    paths = [str(path) for path in changed]
    return {**nothing("undo" if undoing else "redo"), "done": done, "run": json_parts.run_json(run), "changed": paths}


def nothing(command: str) -> AgainJson:
    """The answer of `undo` and `redo` where there is no such run."""
    return {"schema": SCHEMA, "command": command, "done": False, "run": None, "changed": []}


def faults(known: Sequence[practised.Fault]) -> FaultsJson:
    """The answer of `practice` without a symptom."""
    entries = [FaultJson(id=fault.id, symptom=fault.symptom, title=str(fault.title)) for fault in known]
    return {"schema": SCHEMA, "command": "practice", "practices": entries}


def practice(patient: practised.Practice) -> PracticeJson:
    """The answer of `practice --hold`: where the simulated OpenD is."""
    places = patient.installation_arguments
    return {
        "schema": SCHEMA,
        "command": "practice",
        "symptom": patient.fault.symptom,
        "story": str(patient.story),
        "folder": str(patient.folder),
        "program_dir": str(places.program_dir),
        "data_dir": str(places.data_dir),
        "config": str(places.config),
        "state_dir": str(places.state_dir),
        "script": None if places.script is None else str(places.script),
    }


def walked(symptom: str, parts: Sequence[Mapping[str, object]]) -> WalkedJson:
    """The answer of a whole practice, made of the answers of its parts."""
    return {"schema": SCHEMA, "command": "practice", "symptom": symptom, "parts": list(parts)}


def held(installation: Installation, pulses: Sequence[Pulse], measured: Measured | None) -> HeldJson:
    """The answer of `hold`: every event on both lines, and what was measured."""
    return {
        "schema": SCHEMA,
        "command": "hold",
        "opend": json_parts.opend(installation),
        "pulses": [json_lines.pulse(item) for item in pulses],
        "measured": None if measured is None else json_lines.measured(measured),
    }


def failed(command: str | None, why: Text) -> ErrorJson:
    """The answer of a command that could not be carried out."""
    return {"schema": SCHEMA, "command": command, "error": str(why)}
