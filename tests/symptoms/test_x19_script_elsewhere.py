"""A script on another computer: one address with a key, verified on a simulated OpenD that really encrypts."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.errors import Refused
from opend_wizard.fixes.listening import listen_on_address
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend.api import Heard, Manners, probe
from opend_wizard.simulator import layout
from opend_wizard.simulator.options import read_settings
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import WriteFile
from opend_wizard.symptoms import ALL
from tests import circle

HERE = "127.0.0.2"  # stands for an address in a network: tests may not leave the loopback interface

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="macOS has 127.0.0.1 only")


@pytest.fixture(autouse=True)
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    own = Machine().addresses() | {HERE, "127.0.0.4"}
    monkeypatch.setattr(Machine, "reachable_addresses", lambda _machine: (HERE, "127.0.0.4"))
    monkeypatch.setattr(Machine, "addresses", lambda _machine: own)


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q09", tmp_path / "practice") as practice:
        layout.configure(practice.layout, {})
        practice.start_opend()
        yield practice


def perform(patient: Practice, fix_id: str) -> None:
    fix = circle.fix_of(circle.examined(patient, "x19"), fix_id)
    list(Journal(patient.state_dir, Machine()).perform(fix, "x19"))


def test_one_plan_makes_the_key_and_the_address_and_goes_the_circle(patient: Practice) -> None:
    went = circle.go(patient, "x19", "other_computers_can_reach_opend", "listen_on_address")
    fix = circle.fix_of(went.before, "listen_on_address")
    assert [type(step) for step in fix.steps] == [WriteFile, WriteFile]
    assert "the key keeps them out" in str(fix.caution)
    for word in ("scp", "set_init_rsa_file", "enable_proto_encrypt(True)", "is_encrypt=True", HERE):
        assert word in str(fix.afterwards)
    assert went.after.finding("open_address_is_guarded").verdict is Verdict.FINE


def test_after_a_restart_opend_wants_the_key_at_the_new_address(patient: Practice) -> None:
    perform(patient, "listen_on_address")
    key = Path(read_settings(patient.layout.config)["rsa_private_key"])
    assert sys.platform == "win32" or stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.read_bytes().startswith(b"-----BEGIN RSA PRIVATE KEY-----")
    assert patient.start_opend()
    port = patient.layout.api_port
    assert probe(HERE, port).heard is Heard.ENCRYPTED
    assert probe(HERE, port, Manners(key=key)).heard is Heard.STATE
    assert probe("127.0.0.1", port).heard is Heard.REFUSED
    report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert report.of(Verdict.PROBLEM) == ()
    assert report.finding("opend_uses_its_key").verdict is Verdict.FINE


def test_before_the_restart_nothing_is_called_worse(patient: Practice) -> None:
    before = circle.examined(patient, "x19")
    perform(patient, "listen_on_address")
    after = circle.examined(patient, "x19")
    outcome = doctor.compare(before, after, "other_computers_can_reach_opend")
    assert outcome is doctor.Outcome.RESOLVED
    assert after.finding("opend_listens_as_configured").verdict is Verdict.ADVICE
    assert circle.facts_of(patient).answer.heard is Heard.STATE


def test_the_person_may_choose_the_address_but_not_every_address(patient: Practice) -> None:
    fix = circle.fix_of(circle.examined(patient, "x19"), "listen_on_address")
    assert fix.options[0].value == HERE
    other = circle.remade(fix, {"address": " 127.0.0.4 "})
    assert "127.0.0.4" in str(other.title)
    assert other.steps[0] == fix.steps[0]  # the same key
    for bad in ("0.0.0.0", "192.0.2.77", "", "127.0.0.1", "::"):
        with pytest.raises(Refused):
            circle.remade(fix, {"address": bad})
    with pytest.raises(Refused):
        circle.remade(fix, {"port": "1"})


def test_the_key_is_in_no_text_and_no_repr(patient: Practice) -> None:
    report = circle.examined(patient, "x19")
    fix = circle.fix_of(report, "listen_on_address")
    written = fix.steps[0]
    assert isinstance(written, WriteFile)
    body = written.after.decode("ascii").splitlines()[3]
    assert body not in repr(report)
    assert body not in repr(fix)
    assert body not in " ".join(str(step.describe()) for step in fix.steps)


@pytest.mark.parametrize("fix_id", ["back_to_this_computer", "listen_on_address"])
def test_everywhere_without_a_key_is_an_advice_with_two_ways_out(patient: Practice, fix_id: str) -> None:
    patient.stop_opend()
    layout.configure(patient.layout, {"ip": "0.0.0.0"})
    finding = circle.examined(patient, "x19").finding("open_address_is_guarded")
    assert finding.verdict is Verdict.ADVICE
    assert [fix.id for fix in finding.fixes] == ["back_to_this_computer", "listen_on_address"]
    perform(patient, fix_id)
    assert circle.examined(patient, "x19").finding("open_address_is_guarded").verdict is Verdict.FINE


def test_everywhere_with_a_key_is_fine(patient: Practice) -> None:
    perform(patient, "listen_on_address")
    key = read_settings(patient.layout.config)["rsa_private_key"]
    layout.configure(patient.layout, {"ip": "0.0.0.0", "rsa_private_key": key})
    report = circle.examined(patient, "x19")
    assert report.finding("open_address_is_guarded").verdict is Verdict.FINE
    assert report.finding("other_computers_can_reach_opend").verdict is Verdict.FINE


def test_nobody_who_did_not_choose_it_is_told_of_a_problem(patient: Practice) -> None:
    report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert report.finding("other_computers_can_reach_opend").verdict is Verdict.ASK


@pytest.mark.skipif(sys.platform == "win32", reason="its firewall would ask about the simulated OpenD")
def test_refused_trade_calls_lead_to_the_key(tmp_path: Path) -> None:
    with Practice.start("x19", tmp_path / "practice", "x19-unencrypted") as patient:
        report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
        assert report.of(Verdict.PROBLEM)[0].id == "trading_from_elsewhere_is_encrypted"
        assert len(report.of(Verdict.PROBLEM)) == 1
        circle.go(patient, "x19", "trading_from_elsewhere_is_encrypted", "listen_on_address")


def test_a_key_that_opend_has_is_kept(patient: Practice) -> None:
    perform(patient, "listen_on_address")
    key = read_settings(patient.layout.config)["rsa_private_key"]
    layout.configure(patient.layout, {"rsa_private_key": key})
    fix = listen_on_address(circle.facts_of(patient))
    (only,) = fix.steps
    assert isinstance(only, WriteFile)
    assert only.path == patient.layout.config


def test_a_computer_without_a_network_is_told_so(patient: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Machine, "reachable_addresses", lambda _machine: ())
    assert circle.examined(patient, "x19").finding("other_computers_can_reach_opend").verdict is Verdict.SKIPPED
