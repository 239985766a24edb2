"""Beyond the FAQ: a login without network, and what on this computer may be in the way."""

import sys
from datetime import datetime, timedelta

import pytest

from opend_wizard.checks.network import login_found_the_network
from opend_wizard.errors import Missing
from opend_wizard.machine import Machine, Surroundings
from opend_wizard.machine.network import Network
from opend_wizard.model import Verdict
from opend_wizard.simulator import history, speech
from opend_wizard.simulator.practice import Practice
from tests import circle

CHECK = "login_found_the_network"


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x12", tmp_path / "practice") as practice:
        yield practice


def test_the_log_tells_and_haste_is_warned_of(patient):
    finding = circle.examined(patient, "x12").finding(CHECK)
    assert finding.verdict is Verdict.PROBLEM
    assert "network exception" in str(finding.evidence[0].seen)
    assert "half an hour" in str(finding.remedy)
    assert "auth.moomoo.com" in str(finding.remedy)


def test_what_may_be_in_the_way_is_named(patient, monkeypatch):
    monkeypatch.setattr(Machine, "surroundings", lambda _self: Surroundings.CONTAINER)
    facts = circle.facts_of(patient)
    facts.seen["network"] = Network(("HTTPS_PROXY",), ("wg0",), ("192.0.2.53",), bridged=True)
    seen = " | ".join(str(each.seen) for each in login_found_the_network(facts).evidence)
    assert "HTTPS_PROXY" in seen
    assert "wg0" in seen
    assert ("192.0.2.53" in seen) == (sys.platform == "linux")  # only there they stand in a file
    assert "use the host's" in seen


def test_after_many_starts_the_vendors_patience_comes_first(patient):
    now = datetime.now().astimezone()
    for minutes in range(50, 0, -10):
        history.write_failure(patient.layout, now - timedelta(minutes=minutes), speech.NO_NETWORK)
    with pytest.raises(Missing):
        login_found_the_network(circle.facts_of(patient))


def test_a_login_that_went_well_is_fine(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as patient:
        assert circle.examined(patient, "x12").finding(CHECK).verdict is Verdict.FINE


def test_without_a_telling_log_nothing_is_judged(patient):
    for log in patient.layout.log_dir.iterdir():
        log.unlink()
    assert circle.examined(patient, "x12").finding(CHECK).verdict is Verdict.SKIPPED
