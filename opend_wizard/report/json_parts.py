"""The parts that several JSON answers share, each as plain data."""

from __future__ import annotations

import re
import shlex
from datetime import timezone
from pathlib import Path

from opend_wizard.doctor import Examined, Report
from opend_wizard.journal import Run
from opend_wizard.model import Evidence, Fix
from opend_wizard.opend.places import Installation
from opend_wizard.report.json_causes import arguments
from opend_wizard.report.json_rights import timeline_json
from opend_wizard.report.json_types import (
    EvidenceJson,
    FindingJson,
    FixJson,
    OpendJson,
    RunJson,
    StepJson,
)
from opend_wizard.steps import (
    AskPerson,
    CopyFiles,
    MakeFolder,
    RemoveFile,
    RunProgram,
    SetMode,
    Step,
    Unpack,
    WriteFile,
)
from opend_wizard.texts import Text

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def findings(report: Report) -> list[FindingJson]:
    """Every finding, in rank order."""
    return [_finding(item, report) for item in report.examined]


def _finding(item: Examined, report: Report) -> FindingJson:
    found = item.finding
    return {
        "id": item.id,
        "symptoms": list(item.symptoms),
        "verdict": found.verdict.value,
        "title": str(found.title),
        "evidence": [_evidence(evidence) for evidence in found.evidence],
        "fixes": [fix_json(fix) for fix in found.fixes],
        "seconds": round(item.seconds, 3),
        "remedy": _or_null(found.remedy),
        "timeline": timeline_json(found.timeline),
        "follows_from": list(report.follows_from(item)),
        **arguments(report, item.id),
    }


def _evidence(evidence: Evidence) -> EvidenceJson:
    return {"what": str(evidence.what), "expected": str(evidence.expected), "seen": str(evidence.seen)}


def fix_json(fix: Fix) -> FixJson:
    """A fix that is offered or planned."""
    return {
        "id": fix.id,
        "title": str(fix.title),
        "caution": _or_null(fix.caution),
        "reversible": fix.reversible,
        "steps": [_step(step) for step in fix.steps],
        "afterwards": _or_null(fix.afterwards),
        "deliberate": fix.deliberate,
        "needs_stopped": _path(fix.needs_stopped),
        "options": [{"name": o.name, "title": str(o.title), "value": o.shown} for o in fix.options],
        "picture": _path(fix.picture),
    }


def _step(step: Step) -> StepJson:
    return {
        "kind": _CAPITAL.sub("_", type(step).__name__).lower(),
        "text": str(step.describe()),
        "reversible": step.reversible,
        "path": _path(_path_of(step)),
        "command": _command_of(step),
        "link": step.link if isinstance(step, AskPerson) else None,
    }


def _command_of(step: Step) -> str | None:
    if isinstance(step, RunProgram):
        return shlex.join(step.command)
    return step.command if isinstance(step, AskPerson) else None


def _path_of(step: Step) -> Path | None:
    if isinstance(step, WriteFile | RemoveFile | SetMode | MakeFolder):
        return step.path
    return step.folder if isinstance(step, Unpack | CopyFiles) else None


def opend(installation: Installation) -> OpendJson:
    """The OpenD that is looked at; its processes are named by number only, since their command lines hold secrets."""
    return {
        "title": str(installation.title),
        "brand": installation.brand.value,
        "edition": installation.edition.name.lower(),
        "version": installation.version,
        "program_dir": _path(installation.program_dir),
        "data_dir": str(installation.data_dir),
        "config": _path(installation.config),
        "running": [process.pid for process in installation.processes],
    }


def run_json(run: Run) -> RunJson:
    """One run of the history."""
    return {
        "id": run.id,
        "when": run.when.astimezone(timezone.utc).isoformat(timespec="seconds"),
        "symptom": run.symptom,
        "fix": run.fix,
        "title": str(run.title),
        "state": run.state.value,
        "reversible": run.reversible,
        "verified": run.verified,
        "steps": [str(step) for step in run.steps],
        "paths": [str(path) for path in run.paths],
        "folder": str(run.folder),
        "doubts": [str(doubt) for doubt in run.doubts],
    }


def _or_null(text: Text | None) -> str | None:
    return None if text is None else str(text)


def _path(path: Path | None) -> str | None:
    return None if path is None else str(path)
