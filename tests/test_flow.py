from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest

from opend_wizard import flow
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.flow import Choice, Session, Stage
from opend_wizard.journal import Run, RunState
from opend_wizard.model import Finding, Fix, Group, Symptom, Verdict
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.steps import MakeFolder
from opend_wizard.texts import Text

STEP = MakeFolder(Path("/data"))
SAFE = Fix("safe", Text("Safe"), (STEP,))
SECOND = Fix("second", Text("Second"), (STEP, STEP))
COSTLY = Fix("costly", Text("Costly"), (STEP,), deliberate=True)
SYMPTOM = Symptom("q99", Group.START, Text("It"), Text("Because"), ())
OTHER = replace(SYMPTOM, id="q98")
HERE = Installation(Brand.MOOMOO, Edition.COMMAND_LINE, Path("/opend"), None, Path("/data"), None, ())
THERE = replace(HERE, program_dir=Path("/other"))
WHEN = datetime(2026, 1, 1, tzinfo=timezone.utc)
RUN = Run("1", WHEN, "q99", "safe", Text("Safe"), RunState.DONE, True, (), (), Path("/backup"), None)


def examined(check: str, verdict: Verdict, *fixes: Fix) -> Examined:
    return Examined(check, ("q99",), Finding(verdict, Text("Title"), fixes=fixes), 0.1)


BROKEN = Report((examined("one", Verdict.PROBLEM, SAFE, COSTLY), examined("two", Verdict.ADVICE, SECOND)))
HEALTHY = Report((examined("one", Verdict.FINE),))
HOPELESS = Report((examined("one", Verdict.PROBLEM),))


def walk(session: Session) -> Session:
    """From the first page to the picked fix."""
    return session.with_installation(HERE).with_trouble((SYMPTOM,), everything=False).looked(BROKEN)


def test_the_way_leads_through_every_page_in_order() -> None:
    session, stage, seen = walk(Session()), Stage.OPEND, [Stage.OPEND]
    while stage is not Stage.CHANGE:
        following = flow.next_stage(stage, session)
        assert following is not None
        stage = following
        seen.append(stage)
    assert seen == list(Stage)


def test_nothing_can_be_continued_before_its_question_is_answered() -> None:
    session = Session()
    for stage in (Stage.OPEND, Stage.TROUBLE, Stage.LOOKING, Stage.PLAN):
        assert not flow.ready(stage, session)
    session = session.with_installation(HERE)
    assert flow.ready(Stage.OPEND, session)
    session = session.with_trouble((), everything=True)
    assert flow.ready(Stage.TROUBLE, session)
    session = session.looked(BROKEN)
    assert flow.ready(Stage.LOOKING, session)
    assert flow.ready(Stage.PLAN, session)


def test_the_safest_fix_of_the_most_likely_cause_is_picked() -> None:
    assert walk(Session()).choice == Choice("one", SAFE)


def test_a_deliberate_fix_is_never_picked_by_itself() -> None:
    only = Report((examined("one", Verdict.PROBLEM, COSTLY),))
    session = Session().looked(only)
    assert session.choice is None
    assert not flow.ready(Stage.CAUSE, session)
    assert flow.ready(Stage.CAUSE, session.choosing(Choice("one", COSTLY)))


def test_what_was_tried_in_vain_is_not_picked_again() -> None:
    session = walk(Session()).changed(RUN).verified(BROKEN, Outcome.UNCHANGED).looked(BROKEN)
    assert session.choice == Choice("two", SECOND)
    assert session.run is None
    assert session.after is None


def test_choosing_another_opend_forgets_what_was_seen_but_not_the_trouble() -> None:
    session = walk(Session())
    other = session.with_installation(THERE)
    assert other.report is None
    assert other.choice is None
    assert other.symptoms == (SYMPTOM,)
    assert session.with_installation(HERE) is session


def test_choosing_another_trouble_forgets_what_was_seen() -> None:
    session = walk(Session())
    assert session.with_trouble((OTHER,), everything=False).report is None
    assert session.with_trouble((), everything=True).report is None
    assert session.with_trouble((SYMPTOM,), everything=False) is session


def test_where_nothing_is_wrong_the_way_ends() -> None:
    session = Session().looked(HEALTHY)
    assert flow.next_stage(Stage.CAUSE, session) is None
    assert flow.ready(Stage.CAUSE, session)


def test_where_only_the_person_can_do_something_another_look_is_next() -> None:
    session = Session().looked(HOPELESS)
    assert flow.next_stage(Stage.CAUSE, session) is Stage.LOOKING
    assert flow.ready(Stage.CAUSE, session)
    assert str(flow.primary(Stage.CAUSE, session)) == "Look &again"


def test_a_proven_change_is_the_end() -> None:
    session = walk(Session()).changed(RUN).verified(HEALTHY, Outcome.RESOLVED)
    assert session.proven
    assert flow.next_stage(Stage.CHANGE, session) is None


@pytest.mark.parametrize("outcome", [Outcome.IMPROVED, Outcome.UNCHANGED, Outcome.WORSE, Outcome.UNVERIFIED])
def test_an_unproven_change_leads_to_the_next_most_likely_cause(outcome: Outcome) -> None:
    session = walk(Session()).changed(RUN).verified(BROKEN, outcome)
    assert not session.proven
    assert flow.next_stage(Stage.CHANGE, session) is Stage.CAUSE


@pytest.mark.parametrize("state", [RunState.UNDONE, RunState.TAKEN_BACK, RunState.UNFINISHED])
def test_after_undoing_only_a_fresh_look_counts(state: RunState) -> None:
    session = walk(Session()).changed(RUN).verified(HEALTHY, Outcome.RESOLVED).changed(replace(RUN, state=state))
    assert session.undone
    assert not session.proven
    assert session.after is None
    assert flow.next_stage(Stage.CHANGE, session) is Stage.LOOKING


def test_a_change_that_was_not_made_leads_back_to_its_plan() -> None:
    session = walk(Session()).changed(None)
    assert flow.next_stage(Stage.CHANGE, session) is Stage.PLAN


def test_what_only_the_person_did_is_proven_like_anything_else() -> None:
    session = walk(Session()).verified(HEALTHY, Outcome.RESOLVED)
    assert session.run is None
    assert flow.next_stage(Stage.CHANGE, session) is None


def test_back_never_leads_into_work_nor_behind_a_change() -> None:
    assert [flow.previous_stage(stage) for stage in Stage] == [
        None,
        Stage.OPEND,
        Stage.TROUBLE,
        Stage.TROUBLE,
        Stage.CAUSE,
        None,
    ]


def test_the_button_says_what_it_does() -> None:
    session = walk(Session())
    assert str(flow.primary(Stage.PLAN, session)) == "&Apply this change"
    two = session.choosing(Choice("two", SECOND))
    assert str(flow.primary(Stage.PLAN, two)) == "&Apply these 2 changes"
    texts = {str(flow.primary(stage, session)) for stage in Stage}
    assert len(texts) == len(Stage)


def test_the_history_gets_the_symptom_that_the_fix_serves() -> None:
    assert walk(Session()).symptom_id == "q99"
    assert Session().symptom_id == ""


def test_every_stage_belongs_to_one_of_the_five_chapters_in_order() -> None:
    chapters = [flow.chapter(stage) for stage in Stage]
    assert list(dict.fromkeys(chapters)) == list(flow.Chapter)
    assert len(flow.Chapter) == 5


def test_the_flow_itself_loads_neither_qt_nor_the_engine() -> None:
    code = (
        "import sys, opend_wizard.flow; print([n for n in sys.modules if n.startswith(('PySide6', 'opend_wizard.'))])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "['opend_wizard.texts', 'opend_wizard.flow']"
