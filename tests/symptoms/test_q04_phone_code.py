"""FAQ Q4 beyond the phone code itself: the picture code, scripts that void a code, and the cool-down clock."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Outcome
from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Fix, Verdict
from opend_wizard.simulator.practice import Practice
from tests import circle
from tests.pids import pid_of

HOLDS_A_LINE = (
    "import socket, sys; line = socket.create_connection(('127.0.0.1', int(sys.argv[1]))); print('on', flush=True); "
    "sys.stdin.read()"
)


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q04", tmp_path / "practice", "q04-picture-code") as practice:
        yield practice


def perform(patient: Practice, fix: Fix) -> None:
    list(Journal(patient.state_dir, Machine()).perform(fix, "q04"))


def enter(patient: Practice, code: str) -> None:
    perform(
        patient, circle.remade(circle.fix_of(circle.examined(patient, "q04"), "enter_picture_code"), {"code": code})
    )


def pictures(patient: Practice) -> list[str]:
    assert patient.stage.opend is not None
    sent = patient.stage.opend.ask(do="phone")["pictures"]
    assert isinstance(sent, list)
    return [str(each) for each in sent]


def test_a_picture_is_made_seen_and_entered(patient: Practice) -> None:
    before = circle.examined(patient, "q04")
    assert [fix.id for fix in before.finding("opend_is_ready").fixes] == ["request_picture_code"]
    perform(patient, circle.fix_of(before, "request_picture_code"))
    fix = circle.fix_of(circle.examined(patient, "q04"), "enter_picture_code")
    assert fix.picture == patient.layout.own_data_dir / "PicVerifyCode.png"
    perform(patient, circle.remade(fix, {"code": pictures(patient)[-1]}))
    after = circle.examined(patient, "q04")
    assert doctor.compare(before, after, "opend_is_ready") is Outcome.RESOLVED


def test_after_two_wrong_ones_no_third_is_offered(patient: Practice) -> None:
    perform(patient, circle.fix_of(circle.examined(patient, "q04"), "request_picture_code"))
    wrong = "0000" if pictures(patient)[-1] != "0000" else "1111"
    for _ in range(2):
        enter(patient, wrong)
    report = circle.examined(patient, "q04")
    assert not report.finding("opend_is_ready").fixes
    loop = circle.examined(patient, "x04").finding("picture_codes_are_not_tried_in_vain")
    assert loop.verdict is Verdict.PROBLEM
    assert wrong not in repr(loop)


def test_pictures_that_others_entered_count_by_the_log(tmp_path: Path) -> None:
    with Practice.start("x04", tmp_path / "practice") as patient:
        report = circle.examined(patient, "x04")
        assert report.finding("picture_codes_are_not_tried_in_vain").verdict is Verdict.PROBLEM
        assert report.fix("request_picture_code") is None


def test_what_is_no_picture_code_is_refused(patient: Practice) -> None:
    perform(patient, circle.fix_of(circle.examined(patient, "q04"), "request_picture_code"))
    fix = circle.fix_of(circle.examined(patient, "q04"), "enter_picture_code")
    for bad in ("", "123", "12345", "12 4", "12-4", "1\r\n4"):
        with pytest.raises(Refused):
            circle.remade(fix, {"code": bad})


def test_a_script_that_stays_connected_is_named_and_stopped_only_deliberately(patient: Practice) -> None:
    command = [sys.executable, "-c", HOLDS_A_LINE, str(patient.layout.api_port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as script:
        try:
            assert script.stdout is not None
            script.stdout.readline()
            report = circle.examined(patient, "q04")
            finding = report.finding("no_script_voids_the_code")
            assert finding.verdict is Verdict.PROBLEM
            assert f"process {pid_of(script)}" in str(finding.evidence[0].seen)
            (fix,) = finding.fixes
            assert fix.deliberate
            assert report.default_fix() is None
            perform(patient, fix)
            script.wait(120)
        finally:
            script.kill()
    end = time.monotonic() + 120  # OpenD itself has to notice that the other side is gone
    while (seen := circle.examined(patient, "q04").finding("no_script_voids_the_code")).verdict is not Verdict.FINE:
        assert time.monotonic() < end, str(seen.title)


def test_while_no_code_is_waited_for_programs_may_connect(tmp_path: Path) -> None:
    with (
        Practice.start("q11", tmp_path / "practice") as patient,
        socket.create_connection(("127.0.0.1", patient.layout.api_port)),
    ):
        assert circle.examined(patient, "q04").finding("no_script_voids_the_code").verdict is Verdict.SKIPPED


def test_the_plan_says_when_the_next_code_is_safe(tmp_path: Path) -> None:
    with Practice.start("q04", tmp_path / "practice", "q04-phone-code") as patient:
        fix = circle.fix_of(circle.examined(patient, "q04"), "request_phone_code")
        assert "safe at" not in str(fix.caution)
        perform(patient, fix)
        again = circle.fix_of(circle.examined(patient, "q04"), "request_phone_code")
        assert "The next one is safe at" in str(again.caution)


def test_the_stray_sign_of_the_faq_is_named() -> None:
    from opend_wizard.symptoms import by_id

    symptom = by_id("q04")
    assert symptom is not None
    assert "U+02BB" in str(symptom.answer)
