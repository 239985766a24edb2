"""Something else in OpenD's place: a web server, an independent program that is easily taken for OpenD."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks.lookalike import no_lookalike_holds_opends_ports
from opend_wizard.machine import Listener
from opend_wizard.model import Verdict
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL
from tests import circle
from tests.pids import python_of


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("x22", tmp_path / "practice", "x22-web-server") as practice:
        yield practice


def test_a_web_server_is_named_and_opend_gets_another_port(patient: Practice) -> None:
    went = circle.go(patient, "x22", "api_port_speaks_opends_protocol", "use_free_api_port")
    finding = went.before.finding("api_port_speaks_opends_protocol")
    assert "a web server (HTTP)" in str(finding.title)
    assert f"process {python_of(patient.stage.processes[0].pid)}" in str(finding.evidence[1].seen)


def test_in_everything_it_explains_the_rest(patient: Practice) -> None:
    report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert [item.id for item in report.of(Verdict.PROBLEM)] == ["api_port_speaks_opends_protocol"]
    assert report.finding("api_port_is_free").verdict is Verdict.PROBLEM


@pytest.mark.slow
def test_a_program_that_says_nothing_is_not_taken_for_anything(tmp_path: Path) -> None:
    with Practice.start("q03", tmp_path / "practice", "q03-neighbour") as patient:
        report = circle.examined(patient, "x22")
        assert report.finding("api_port_speaks_opends_protocol").verdict is Verdict.SKIPPED


def test_a_running_opend_is_recognised_as_itself(tmp_path: Path) -> None:
    with Practice.start("q10", tmp_path / "practice") as patient:
        report = circle.examined(patient, "x22")
        assert report.finding("api_port_speaks_opends_protocol").verdict is Verdict.FINE
        assert report.finding("no_lookalike_holds_opends_ports").verdict is Verdict.FINE


@pytest.mark.parametrize("setting", ["api_port", "telnet_port"])
def test_an_independent_program_on_a_port_of_opend_is_named(patient: Practice, setting: str) -> None:
    layout.configure(patient.layout, {"telnet_port": "22222"})
    facts = circle.facts_of(patient)
    port = int(facts.config.get(setting) or 0)
    other = replace(facts.processes[0], pid=4_000_000, name="futu-opend", exe=Path("/opt/futu-opend"))
    facts.seen["processes"] = (*facts.processes, other)
    facts.seen["listeners"] = (Listener("127.0.0.1", port, other.pid, None),)
    finding = no_lookalike_holds_opends_ports(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert "process 4000000" in str(finding.evidence[0].seen)
