"""FAQ Q14 on a simulated OpenD: who holds its connections, and who does not notice that they are over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.errors import Told
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend.callers import MOST
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from opend_wizard.simulator.stage import Stage
from opend_wizard.symptoms import ALL
from tests import circle
from tests.pids import python_of


def test_a_script_that_holds_every_connection_is_named_and_stopped(tmp_path: Path) -> None:
    with Practice.start("q14", tmp_path / "practice", "q14-crowd") as patient:
        opend, script = patient.stage.processes
        before = circle.examined(patient, "q14")
        finding = before.finding("connections_are_below_limit")
        assert finding.verdict is Verdict.PROBLEM
        assert f"(process {python_of(script.pid)}) has {MOST} of {MOST}" in str(finding.title)
        assert before.finding("opend_answers").verdict is Verdict.PROBLEM
        fix = circle.fix_of(before, "stop_greediest_program")
        assert fix.deliberate
        assert not fix.reversible
        default = before.default_fix()
        assert default is None or default[1] != fix
        list(Journal(patient.state_dir, Machine()).perform(fix, "q14"))
        assert opend.alive
        script.wait()  # what started it on Windows ends a moment after it
        after = circle.examined(patient, "q14")
        assert after.finding("connections_are_below_limit").verdict is Verdict.FINE
        assert after.healthy


def test_in_everything_the_crowd_comes_first_and_explains_the_silence(tmp_path: Path) -> None:
    with Practice.start("q14", tmp_path / "practice", "q14-crowd") as patient:
        report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
        assert [item.id for item in report.of(Verdict.PROBLEM)] == ["connections_are_below_limit"]
        assert report.finding("opend_answers").verdict is Verdict.PROBLEM


def test_a_script_that_does_not_notice_a_hang_up_is_found(tmp_path: Path) -> None:
    with Practice.start("q14", tmp_path / "practice", "q14-left-behind") as patient:
        script = patient.stage.processes[1]
        before = circle.examined(patient, "q14")
        finding = before.finding("programs_notice_a_hang_up")
        assert finding.verdict is Verdict.PROBLEM
        assert f"process {python_of(script.pid)}" in str(finding.title)
        assert "40 of" in str(finding.evidence[0].seen)
        assert before.finding("connections_are_below_limit").verdict is Verdict.FINE
        fix = circle.fix_of(before, "stop_greediest_program")
        list(Journal(patient.state_dir, Machine()).perform(fix, "q14"))
        assert circle.examined(patient, "q14").finding("programs_notice_a_hang_up").verdict is Verdict.FINE


@pytest.fixture
def healthy(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q09", tmp_path / "practice") as patient:
        yield patient


def test_a_healthy_opend_has_room_and_listens_as_configured(healthy: Practice) -> None:
    report = circle.examined(healthy, "q14")
    for check in ("connections_are_below_limit", "programs_notice_a_hang_up", "opend_listens_as_configured"):
        assert report.finding(check).verdict is Verdict.FINE
    assert report.finding("open_address_is_guarded").verdict is Verdict.FINE


def _changed_after_start(patient: Practice, **settings: str) -> None:
    layout.configure(patient.layout, settings)
    later = patient.layout.config.stat().st_mtime + 5
    os.utime(patient.layout.config, (later, later))


def test_a_port_that_was_changed_after_the_start_is_told_and_explains_the_refusal(healthy: Practice) -> None:
    _changed_after_start(healthy, api_port=str(Machine().free_port("127.0.0.1", 24500)))
    report = circle.examined(healthy, "q14")
    finding = report.finding("opend_listens_as_configured")
    assert finding.verdict is Verdict.PROBLEM
    assert f"127.0.0.1:{healthy.layout.api_port}" in str(finding.evidence[0].seen)
    assert report.of(Verdict.PROBLEM)[0].id == "opend_listens_as_configured"
    assert report.finding("opend_answers").verdict is Verdict.PROBLEM


def test_an_address_that_was_changed_after_the_start_is_an_advice_and_opend_is_asked_where_it_is(
    healthy: Practice,
) -> None:
    _changed_after_start(healthy, ip="127.0.0.3")
    report = circle.examined(healthy, "q14")
    finding = report.finding("opend_listens_as_configured")
    assert finding.verdict is Verdict.ADVICE
    assert "start it again" in str(finding.remedy)
    assert report.finding("opend_answers").verdict is Verdict.FINE


def test_a_simulated_script_that_gets_no_connections_is_told(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    try:
        child = stage.start_program("--simulated-script", str(stage.layout.api_port), "1")
        assert child.first["ready"] is False
    except Told:
        pytest.fail("it says why it cannot")
    finally:
        stage.close()
