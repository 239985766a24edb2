"""Which page comes next, given what the session holds so far; no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.texts import Text

if TYPE_CHECKING:  # the window stands before the engine is loaded
    from opend_wizard.doctor import Examined, Outcome, Report
    from opend_wizard.journal import Run
    from opend_wizard.ladder import Rung
    from opend_wizard.model import Fix, Symptom
    from opend_wizard.opend.places import Installation


class Stage(IntEnum):
    """The pages of the wizard, in their order."""

    OPEND = 0
    TROUBLE = 1
    LOOKING = 2
    CAUSE = 3
    PLAN = 4
    CHANGE = 5


class Chapter(Enum):
    """The five stages a person is told of."""

    OPEND = Text("Your OpenD")
    TROUBLE = Text("The trouble")
    CAUSE = Text("The cause")
    PLAN = Text("The change")
    PROOF = Text("The proof")


_CHAPTERS = {
    Stage.OPEND: Chapter.OPEND,
    Stage.TROUBLE: Chapter.TROUBLE,
    Stage.LOOKING: Chapter.CAUSE,
    Stage.CAUSE: Chapter.CAUSE,
    Stage.PLAN: Chapter.PLAN,
    Stage.CHANGE: Chapter.PROOF,
}


def chapter(stage: Stage) -> Chapter:
    """The chapter that `stage` belongs to."""
    return _CHAPTERS[stage]


@dataclass(frozen=True)
class Choice:
    """A fix that was picked, and the check whose finding offers it."""

    check: str
    fix: Fix


@dataclass(frozen=True)
class Session:
    """What is known and chosen so far; choosing something anew forgets what followed from it."""

    installation: Installation | None = None
    symptoms: tuple[Symptom, ...] = ()
    everything: bool = False
    report: Report | None = None
    choice: Choice | None = None
    run: Run | None = None
    after: Report | None = None
    outcome: Outcome | None = None
    tried: frozenset[str] = frozenset()
    ladder: tuple[Rung, ...] = ()  # as it was climbed last; empty where OpenD itself was not the question
    unasked: bool = False  # OpenD was not asked, since a phone code is pending
    ask_again: bool = False  # the person wants it to be asked all the same
    script: Path | None = None  # a script of the person's own, to be looked at too

    def with_installation(self, installation: Installation | None) -> Session:
        """Work on `installation` from now on."""
        same = installation == self.installation
        return self if same else Session(installation, self.symptoms, self.everything, script=self.script)

    def with_trouble(self, symptoms: tuple[Symptom, ...], *, everything: bool) -> Session:
        """Look at these symptoms; `everything`: the person could not name one."""
        same = (symptoms, everything) == (self.symptoms, self.everything)
        return self if same else Session(self.installation, symptoms, everything, script=self.script)

    def with_script(self, script: Path | None) -> Session:
        """Look at this script too, or at none any more."""
        same = script == self.script
        return self if same else Session(self.installation, self.symptoms, self.everything, script=script)

    def looked(self, report: Report) -> Session:
        """An examination is over; the next most likely cause that can be mended is picked."""
        fresh = replace(self, report=report, choice=None, run=None, after=None, outcome=None)
        return replace(fresh, choice=suggestion(report, self.tried))

    def climbed(self, ladder: tuple[Rung, ...], *, unasked: bool) -> Session:
        """OpenD was asked, or was not, and this is the ladder."""
        return replace(self, ladder=ladder, unasked=unasked, ask_again=False)

    def asking_again(self) -> Session:
        """The next examination asks OpenD although that may void a code."""
        return replace(self, ask_again=True)

    def choosing(self, choice: Choice | None) -> Session:
        """Another fix is picked, or the same one with other values."""
        return replace(self, choice=choice)

    def changed(self, run: Run | None) -> Session:
        """A change was made or taken back; what was verified before no longer counts."""
        tried = self.tried if self.choice is None else self.tried | {self.choice.fix.id}
        return replace(self, run=run, after=None, outcome=None, tried=tried)

    def verified(self, after: Report, outcome: Outcome) -> Session:
        """The same checks were run afresh after the change."""
        return replace(self, after=after, outcome=outcome)

    @property
    def symptom_id(self) -> str:
        """The symptom that the picked fix serves, for the history; empty without one."""
        found = None if self.report is None or self.choice is None else self.report.get(self.choice.check)
        return found.symptoms[0] if found is not None else ""

    @property
    def undone(self) -> bool:
        """The last change was taken back."""
        return self.run is not None and self.run.state.value != "done"

    @property
    def proven(self) -> bool:
        """The change stands, and nothing is left that the checks call a problem."""
        resolved = self.outcome is not None and self.outcome.value == "resolved"
        return resolved and self.after is not None and not self.undone


def suggestion(report: Report, tried: frozenset[str] = frozenset()) -> Choice | None:
    """The safest fix of the most likely cause; never one that has to be picked deliberately, or that was tried."""
    for item in causes(report):
        for fix in item.finding.fixes:
            if not fix.deliberate and fix.id not in tried:
                return Choice(item.id, fix)
    return None


def following(session: Session) -> Choice | None:
    """After a first step, the fix of the same trouble that goes on with it; None otherwise."""
    choice, outcome, after = session.choice, session.outcome, session.after
    if choice is None or outcome is None or outcome.value != "underway" or after is None or session.undone:
        return None
    now = after.get(choice.check)
    fixes = () if now is None else now.finding.fixes
    return next((Choice(choice.check, fix) for fix in fixes if not fix.interim), None)


def next_stage(stage: Stage, session: Session) -> Stage | None:
    """Where the primary button leads; None where the way ends."""
    if stage is Stage.CAUSE:
        return _after_cause(session)
    if stage is Stage.CHANGE:
        return _after_change(session)
    return Stage(stage + 1)


def _after_cause(session: Session) -> Stage | None:
    """The plan; where only the person can do something, another look; the end where nothing is wrong."""
    report = session.report
    if report is None or session.choice is not None or _mendable(report):
        return Stage.PLAN
    return Stage.LOOKING if causes(report) else None


def _after_change(session: Session) -> Stage | None:
    if session.after is None and session.run is None:
        return Stage.PLAN
    if session.after is None or session.undone:
        return Stage.LOOKING
    if following(session) is not None:
        return Stage.PLAN
    return None if session.proven else Stage.CAUSE


_PRIMARY = {
    Stage.OPEND: Text("&Continue"),
    Stage.TROUBLE: Text("&Look for the cause"),
    Stage.LOOKING: Text("Sho&w what was found"),
}
_FROM_CAUSE = {
    Stage.PLAN: Text("&Review the change"),
    Stage.LOOKING: Text("Look &again"),
    None: Text("&Done"),
}
_ONWARD = {
    Stage.PLAN: Text("&Back to the plan"),
    Stage.LOOKING: Text("&Look for the cause again"),
    Stage.CAUSE: Text("&Look at what is left"),
    None: Text("&Everything works now"),
}


def previous_stage(stage: Stage) -> Stage | None:
    """Where Back leads: never into a page that only works, and not behind a change that stands."""
    if stage is Stage.CAUSE:
        return Stage.TROUBLE
    if stage is Stage.CHANGE:
        return None
    return None if stage is Stage.OPEND else Stage(stage - 1)


def ready(stage: Stage, session: Session) -> bool:
    """Whether the primary button of `stage` may be pressed."""
    conditions = {
        Stage.OPEND: session.installation is not None,
        Stage.TROUBLE: bool(session.symptoms) or session.everything,
        Stage.LOOKING: session.report is not None,
        Stage.CAUSE: session.choice is not None or not _mendable(session.report),
        Stage.PLAN: session.choice is not None,
    }
    return conditions.get(stage, True)


def primary(stage: Stage, session: Session) -> Text:
    """What the primary button says: the effect it has."""
    if stage is Stage.PLAN:
        return _apply(session.choice)
    if stage is Stage.CHANGE and following(session) is not None:
        return Text("&Go on with the next step")
    if stage is Stage.CAUSE:
        return _FROM_CAUSE[_after_cause(session)]
    return _ONWARD[_after_change(session)] if stage is Stage.CHANGE else _PRIMARY[stage]


def _apply(choice: Choice | None) -> Text:
    count = 0 if choice is None else len(choice.fix.steps)
    return Text("&Apply this change") if count == 1 else Text("&Apply these {count} changes", count=count)


def _mendable(report: Report | None) -> bool:
    return report is not None and any(item.finding.fixes for item in causes(report))


def causes(report: Report) -> tuple[Examined, ...]:
    """What is wrong, the most likely cause first; then what could bite."""
    from opend_wizard.model import Verdict

    return report.of(Verdict.PROBLEM, Verdict.ADVICE)
