"""The shape of what `--json` prints: a contract that others script against (`resources/schema-1.json`).

A field is never missing: what is not known is null. New fields may be added; none is renamed,
removed or given another meaning without a new `schema` number.
"""

from __future__ import annotations

from typing import TypedDict

from opend_wizard.report.json_about import AboutJson, PartJson  # noqa: F401  (part of the contract)
from opend_wizard.report.json_bundle import (  # noqa: F401  (part of the contract)
    MemberJson,
    RedactionJson,
    ReportJson,
    RestoredJson,
)
from opend_wizard.report.json_causes import ApartJson
from opend_wizard.report.json_lines import LineJson, MeasuredJson, PulseJson  # noqa: F401  (part of the contract)
from opend_wizard.report.json_practice import FaultJson, FaultsJson, PracticeJson, WalkedJson  # noqa: F401  (part of the contract)
from opend_wizard.report.json_rights import MomentJson, TimelineJson  # noqa: F401  (as above)


class EvidenceJson(TypedDict):
    """One thing that was looked at."""

    what: str
    expected: str
    seen: str


class OptionJson(TypedDict):
    """A value of a fix that may be chosen with `--set NAME=VALUE`."""

    name: str
    title: str
    value: str


class StepJson(TypedDict):
    """One thing a fix does; `path` is what it changes, `command` what is run or typed, `link` where."""

    kind: str
    text: str
    reversible: bool
    path: str | None
    command: str | None
    link: str | None


class FixJson(TypedDict):
    """A fix that is offered; one that is `deliberate` is never taken unless chosen by its id."""

    id: str
    title: str
    caution: str | None
    reversible: bool
    steps: list[StepJson]
    afterwards: str | None
    deliberate: bool
    needs_stopped: str | None
    options: list[OptionJson]
    picture: str | None


class FindingJson(TypedDict):
    """What one check found; `remedy` is what the person can do without the wizard.

    `follows_from` names the causes it is a consequence of: only one without any is a problem of its own.
    """

    id: str
    symptoms: list[str]
    verdict: str
    title: str
    evidence: list[EvidenceJson]
    fixes: list[FixJson]
    seconds: float
    remedy: str | None
    timeline: TimelineJson | None
    follows_from: list[str]
    speaks_for: list[str]
    speaks_against: list[str]


class OpendJson(TypedDict):
    """The OpenD that was looked at; `running` holds process numbers."""

    title: str
    brand: str
    edition: str
    version: str | None
    program_dir: str | None
    data_dir: str
    config: str | None
    running: list[int]


class RungJson(TypedDict):
    """One rung of the connection ladder; `state` is holds, broken, unseen or not_reached."""

    id: str
    title: str
    state: str
    seen: str


class CheckJson(TypedDict):
    """The answer of `check`: the most likely cause first. `healthy`: no problem, and something could be seen."""

    schema: int
    command: str
    healthy: bool
    opend: OpendJson
    ladder: list[RungJson]
    findings: list[FindingJson]
    tell_apart: ApartJson | None
    summary: str


class SymptomJson(TypedDict):
    """One entry of the list of symptoms."""

    id: str
    group: str
    title: str
    answer: str
    checks: list[str]


class SymptomsJson(TypedDict):
    """The answer of `symptoms`."""

    schema: int
    command: str
    symptoms: list[SymptomJson]


class DiffLineJson(TypedDict):
    """One line of a change: `same`, `removed`, `added`, or a `gap` of `left_out` unchanged lines."""

    kind: str
    before: int | None
    after: int | None
    text: str
    left_out: int


class DiffJson(TypedDict):
    """What changes in one file, its secrets masked."""

    path: str
    lines: list[DiffLineJson]


class RunJson(TypedDict):
    """One run in the history; `when` is in UTC, `verified` null where the checks did not run afterwards."""

    id: str
    when: str
    symptom: str
    fix: str
    title: str
    state: str
    reversible: bool
    verified: bool | None
    steps: list[str]
    paths: list[str]
    folder: str
    doubts: list[str]


class HistoryJson(TypedDict):
    """The answer of `history`: the newest run first."""

    schema: int
    command: str
    runs: list[RunJson]


class FixedJson(TypedDict):
    """The answer of `fix`: `applied`: the wizard changed something; `outcome` is null where nobody did anything."""

    schema: int
    command: str
    symptom: str | None
    applied: bool
    outcome: str | None
    fix: FixJson | None
    diffs: list[DiffJson]
    run: RunJson | None
    before: list[FindingJson]
    after: list[FindingJson] | None


class AgainJson(TypedDict):
    """The answer of `undo` and `redo`; `changed` lists files that somebody changed since."""

    schema: int
    command: str
    done: bool
    run: RunJson | None
    changed: list[str]


class HeldJson(TypedDict):
    """The answer of `hold`; `measured` is null where a line did not come about or was stopped."""

    schema: int
    command: str
    opend: OpendJson
    pulses: list[PulseJson]
    measured: MeasuredJson | None


class ErrorJson(TypedDict):
    """Nothing could be done; `error` is the sentence that the person is told."""

    schema: int
    command: str | None
    error: str
