"""FAQ Q12 and the login troubles beyond the FAQ (x01 to x05, x17), each on a simulated OpenD broken that way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.model import Verdict
from opend_wizard.simulator import history, layout, speech
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL, by_id
from tests import circle

OWN = {
    "remembered_login_still_holds",
    "nobody_has_to_type_a_login",
    "starts_are_within_reason",
    "account_fits_this_brand",
    "picture_codes_are_not_tried_in_vain",
    "opend_is_new_enough",
    "opend_and_programs_fit",
    "md5_password_can_be_right",
    "agreement_is_done",
    "agreement_could_be_fetched",
    "quote_right_stays_with_opend",
}


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


@pytest.fixture
def healthy(tmp_path: Path) -> Iterator[Practice]:
    """An OpenD that has nothing: its rule for the quote right is a matter of wishes."""
    with Practice.start("q11", tmp_path / "practice") as practice:
        yield practice


def test_a_healthy_opend_has_none_of_them(healthy: Practice) -> None:
    report = doctor.examined(ALL, circle.facts_of(healthy), chosen=False)
    loud = {item.id for item in report.of(Verdict.PROBLEM, Verdict.ADVICE, Verdict.UNSURE)}
    assert not loud & OWN


def test_the_way_out_of_the_prompt_shows_no_account(tmp_path: Path) -> None:
    with Practice.start("x01", tmp_path / "practice") as patient:
        finding = circle.examined(patient, "x01").finding("nobody_has_to_type_a_login")
        (fix,) = finding.fixes
        assert fix.deliberate
        assert "-login_by_remember=1" in str(getattr(fix.steps[1], "command", ""))
        assert "YOUR_ACCOUNT" in str(getattr(fix.steps[1], "command", ""))
        assert "login_account in" in str(finding.evidence[1].what)
        assert "200001" not in repr(finding)
        assert "not certain" in str(finding.remedy)


def test_few_starts_without_network_are_a_matter_of_the_network(healthy: Practice) -> None:
    healthy.stop_opend()
    for log in healthy.layout.log_dir.glob("GTWLog*"):
        log.unlink()
    history.write_failure(healthy.layout, datetime.now().astimezone() - timedelta(minutes=3), speech.NO_NETWORK)
    assert circle.examined(healthy, "x02").finding("starts_are_within_reason").verdict is Verdict.SKIPPED


def test_the_next_safe_start_is_told_by_the_clock(tmp_path: Path) -> None:
    with Practice.start("x02", tmp_path / "practice") as patient:
        finding = circle.examined(patient, "x02").finding("starts_are_within_reason")
        last = datetime.now().astimezone() - timedelta(minutes=5)
        safe = {f"{last + timedelta(minutes=30 + slack):%H:%M}" for slack in (0, 1, 2)}
        assert any(time in str(finding.remedy) for time in safe)
        assert "caution of ours" in str(finding.remedy)
        assert "6 (" in str(finding.evidence[1].seen)


def test_after_the_rest_one_start_is_safe_again(healthy: Practice) -> None:
    healthy.stop_opend()
    now = datetime.now().astimezone()
    for log in healthy.layout.log_dir.glob("GTWLog*"):
        log.unlink()
    for minutes in range(100, 40, -10):
        history.write_failure(healthy.layout, now - timedelta(minutes=minutes), speech.NO_NETWORK)
    finding = circle.examined(healthy, "x02").finding("starts_are_within_reason")
    assert "Half an hour has passed" in str(finding.remedy)


def test_starts_of_yesterday_do_not_count(healthy: Practice) -> None:
    now = datetime.now().astimezone()
    for hours in range(30, 20, -1):
        history.write_failure(healthy.layout, now - timedelta(hours=hours), speech.NO_NETWORK)
    finding = circle.examined(healthy, "x02").finding("starts_are_within_reason")
    assert finding.verdict is Verdict.FINE
    assert circle.facts_of(healthy).recent_starts.failed == 0


def test_a_missing_brokerage_account_is_told_apart_from_a_wrong_brand(healthy: Practice) -> None:
    healthy.stop_opend()
    for log in healthy.layout.log_dir.glob("GTWLog*"):
        log.unlink()
    history.write_failure(healthy.layout, datetime.now().astimezone() - timedelta(minutes=3), speech.NO_BROKERAGE)
    finding = circle.examined(healthy, "x03").finding("account_fits_this_brand")
    assert finding.verdict is Verdict.PROBLEM
    assert "brokerage" in str(finding.title)


def test_a_login_with_typed_password_is_no_remembered_one(healthy: Practice) -> None:
    healthy.stop_opend()
    for log in healthy.layout.log_dir.glob("GTWLog*"):
        text = log.read_text("utf-8").replace("Log in with remembered password", "Log in with Account and Password")
        log.write_text(text, "utf-8")
    assert circle.examined(healthy, "q12").finding("remembered_login_still_holds").verdict is Verdict.SKIPPED


def test_a_remembered_login_that_holds_is_fine(healthy: Practice) -> None:
    finding = circle.examined(healthy, "q12").finding("remembered_login_still_holds")
    assert finding.verdict is Verdict.FINE
    assert "remembered password" in str(finding.evidence[0].seen)


def test_the_advice_for_long_runs_is_marked_unsure_from_10_10_on(tmp_path: Path) -> None:
    with Practice.start("q12", tmp_path / "practice") as patient:
        finding = circle.examined(patient, "q12").finding("remembered_login_still_holds")
        assert "not known" in str(finding.remedy)


PASSWORD = "practice-only"


@pytest.mark.parametrize("wrong", ["", "\n", f"{PASSWORD}\n", f"{PASSWORD}\r\n", "another"])
def test_an_md5_of_a_mistake_is_mended_from_the_password_beside_it(healthy: Practice, wrong: str) -> None:
    healthy.stop_opend()
    layout.configure(healthy.layout, {"login_pwd": PASSWORD, "login_pwd_md5": md5(wrong)})
    went = circle.go(healthy, "x17", "md5_password_can_be_right", "mend_md5_password")
    shown = repr(went.before) + str(went.run.steps)
    for secret in (PASSWORD, md5(wrong), md5(PASSWORD)):
        assert secret not in shown


def test_capital_letters_are_an_advice_with_a_fix(healthy: Practice) -> None:
    healthy.stop_opend()
    layout.configure(healthy.layout, {"login_pwd": "", "login_pwd_md5": md5(PASSWORD).upper()})
    finding = circle.examined(healthy, "x17").finding("md5_password_can_be_right")
    assert finding.verdict is Verdict.ADVICE
    assert [fix.id for fix in finding.fixes] == ["mend_md5_password"]


@pytest.mark.parametrize("bad", ["123456", "z" * 32, md5(PASSWORD) + "0"])
def test_what_has_not_the_form_is_told_without_showing_it(healthy: Practice, bad: str) -> None:
    layout.configure(healthy.layout, {"login_pwd": "", "login_pwd_md5": bad})
    finding = circle.examined(healthy, "x17").finding("md5_password_can_be_right")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "printf" in str(finding.remedy)
    assert bad not in repr(finding)


def test_a_right_md5_is_fine_and_none_is_nothing(healthy: Practice) -> None:
    layout.configure(healthy.layout, {"login_pwd": PASSWORD, "login_pwd_md5": md5(PASSWORD)})
    assert circle.examined(healthy, "x17").finding("md5_password_can_be_right").verdict is Verdict.FINE
    layout.configure(healthy.layout, {})
    assert circle.examined(healthy, "x17").finding("md5_password_can_be_right").verdict is Verdict.SKIPPED


def test_an_old_version_is_told_by_its_number(tmp_path: Path) -> None:
    with Practice.start("q11", tmp_path / "practice") as patient:
        patient.stop_opend()
        facts = circle.facts_of(patient)
        facts.installation = replace(facts.installation, version="7.0.3608")
        symptom = by_id("x05")
        assert symptom is not None
        finding = doctor.examined([symptom], facts, chosen=True).finding("opend_is_new_enough")
        assert finding.verdict is Verdict.PROBLEM
        assert "7.0.3608" in str(finding.title)
