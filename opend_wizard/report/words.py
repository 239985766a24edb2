"""The words and signs for verdicts and outcomes: the same in the terminal, in reports and in the window."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.doctor import Outcome
from opend_wizard.journal import Run, RunState
from opend_wizard.model import Fix, Verdict
from opend_wizard.report.pen import Tone
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Said:
    """A sign of one column, a word, and the tone that underlines both."""

    sign: str
    word: Text
    tone: Tone | None


VERDICTS = {
    Verdict.FINE: Said("✓", Text("Fine"), Tone.GOOD),
    Verdict.PROBLEM: Said("✗", Text("Problem"), Tone.BAD),
    Verdict.ADVICE: Said("!", Text("Advice"), Tone.CAREFUL),
    Verdict.UNSURE: Said("?", Text("Could not be seen"), Tone.CAREFUL),
    Verdict.SKIPPED: Said("-", Text("Not checked"), Tone.QUIET),
    Verdict.ASK: Said(">", Text("Only you can tell"), None),
}


@dataclass(frozen=True)
class Came:
    """What a change came to: its sign, the short answer, and what it means."""

    verdict: Verdict
    title: Text
    meaning: Text


OUTCOMES = {
    Outcome.RESOLVED: Came(Verdict.FINE, Text("Solved"), Text("The check that failed before passes now.")),
    Outcome.IMPROVED: Came(
        Verdict.ADVICE,
        Text("Better, but not all is well yet"),
        Text("Something is mended. What is left has another cause; it comes next."),
    ),
    Outcome.UNCHANGED: Came(
        Verdict.PROBLEM,
        Text("The change was made, but it did not help"),
        Text("The same check still fails. You can undo the change, and look at the next most likely cause."),
    ),
    Outcome.WORSE: Came(
        Verdict.PROBLEM,
        Text("Something is worse than before"),
        Text("It is best to undo the change now; everything will be as it was."),
    ),
    Outcome.UNDERWAY: Came(
        Verdict.ADVICE,
        Text("The first step is done"),
        Text("The trouble is not gone yet; go on with the next step."),
    ),
    Outcome.UNVERIFIED: Came(
        Verdict.UNSURE,
        Text("The change was made, but whether it helped could not be seen"),
        Text("Check again in a moment, or undo the change."),
    ),
}

_OF_PERSON = {
    Outcome.UNCHANGED: Came(
        Verdict.PROBLEM,
        Text("Nothing is different yet"),
        Text("The same check still fails. If all of it is done, wait a moment and check again."),
    ),
    Outcome.UNVERIFIED: Came(
        Verdict.UNSURE, Text("Whether it helped could not be seen"), Text("Wait a moment and check again.")
    ),
}


def came_to(outcome: Outcome, fix: Fix | None) -> Came:
    """What `fix` came to; where only the person did something, nothing is said of a change that could be undone."""
    if fix is not None and fix.up_to_person and outcome in _OF_PERSON:
        return _OF_PERSON[outcome]
    return OUTCOMES[outcome]


RUN_STATES = {
    RunState.DONE: Text("done"),
    RunState.UNDONE: Text("undone"),
    RunState.UNFINISHED: Text("not finished"),
    RunState.TAKEN_BACK: Text("not done; everything is as it was before"),
    RunState.UNREADABLE: Text("its record cannot be read"),
}


def state_of(run: Run) -> Text:
    """How `run` stands, and whether the checks passed afterwards."""
    if run.state is not RunState.DONE or run.verified is None:
        return RUN_STATES[run.state]
    return Text("done, it helped") if run.verified else Text("done, it did not solve the trouble")
