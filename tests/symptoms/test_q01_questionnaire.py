"""FAQ Q1 on a simulated OpenD: not agreed, not fetched, and ended because of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Outcome
from opend_wizard.model import Verdict
from opend_wizard.simulator import history, speech
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import AskPerson
from opend_wizard.symptoms import by_id
from tests import circle


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q01", tmp_path / "practice", "q01-not-agreed") as practice:
        yield practice


def test_the_missing_agreement_is_the_cause_and_the_vendors_page_the_remedy(patient: Practice) -> None:
    report = circle.examined(patient, "q01")
    assert report.examined[0].id == "agreement_is_done"
    assert "UnAgreeDisclaimer" in str(report.examined[0].finding.evidence[0].seen)
    fix = circle.fix_of(report, "agree_on_site")
    assert report.default_fix() is not None
    first, second = fix.steps
    assert isinstance(first, AskPerson)
    assert isinstance(second, AskPerson)
    assert first.link == "https://www.moomoo.com/en-us/about/api-disclaimer"
    assert "Start OpenD again once" in str(second.request)


def test_only_the_state_of_opend_proves_that_it_is_done(patient: Practice) -> None:
    before = circle.examined(patient, "q01")
    again = circle.examined(patient, "q01")
    assert doctor.compare(before, again, "agreement_is_done") is Outcome.UNCHANGED
    patient.act()
    after = circle.examined(patient, "q01")
    assert doctor.compare(before, after, "agreement_is_done") is Outcome.RESOLVED


def test_what_could_not_be_fetched_is_no_missing_signature(tmp_path: Path) -> None:
    with Practice.start("q01", tmp_path / "practice", "q01-not-fetched") as patient:
        report = circle.examined(patient, "q01")
        assert report.examined[0].id == "agreement_could_be_fetched"
        assert report.finding("agreement_is_done").verdict is Verdict.SKIPPED
        assert "Nothing has to be signed" in str(report.examined[0].finding.remedy)
        assert report.fix("agree_on_site") is None


def test_an_opend_that_ended_because_of_it_is_known_by_its_log(patient: Practice) -> None:
    patient.stop_opend()
    for log in patient.layout.log_dir.iterdir():
        log.unlink()
    started = datetime.now().astimezone() - timedelta(minutes=1)
    history.write_failure(patient.layout, started, speech.NOT_AGREED)
    report = circle.examined(patient, "q01")
    assert report.examined[0].id == "agreement_is_done"
    assert "questionnaire evaluation" in str(report.examined[0].finding.evidence[0].seen)
    assert report.fix("agree_on_site") is not None


def test_a_ready_opend_that_is_to_be_signed_soon_is_an_advice(patient: Practice) -> None:
    patient.act()
    facts = circle.facts_of(patient)
    answer = facts.answer
    assert answer.user is not None
    facts.seen["answer"] = replace(answer, user=replace(answer.user, needs_to_agree=True))
    symptom = by_id("q01")
    assert symptom is not None
    finding = doctor.examined([symptom], facts, chosen=True).finding("agreement_is_done")
    assert finding.verdict is Verdict.ADVICE
