"""FAQ Q9 to Q11 on a simulated OpenD: who keeps the highest quote right."""

import pytest

from opend_wizard.model import Verdict
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as practice:
        yield practice


def test_opend_is_put_first(patient):
    went = circle.go(patient, "q10", "opend_comes_first", "let_opend_keep_quote_right")
    assert "Start OpenD again" in str(circle.fix_of(went.before, "let_opend_keep_quote_right").afterwards)


def test_the_other_devices_are_put_first(tmp_path):
    with Practice.start("q11", tmp_path / "practice") as patient:
        circle.go(patient, "q11", "other_devices_come_first", "let_apps_keep_quote_right")


def test_a_value_opend_does_not_know_is_mended(patient):
    layout.configure(patient.layout, {"auto_hold_quote_right": "yes"})
    patient.stop_opend()
    circle.go(patient, "q09", "quote_right_rule_is_clear", "let_opend_keep_quote_right")


@pytest.mark.parametrize(("value", "who"), [("0", "other devices"), ("1", "by itself")])
def test_the_rule_in_force_is_told(patient, value, who):
    layout.configure(patient.layout, {"auto_hold_quote_right": value})
    finding = circle.examined(patient, "q09").finding("quote_right_rule_is_clear")
    assert finding.verdict is Verdict.FINE
    assert who in str(finding.title)


def test_a_flag_of_the_running_opend_beats_the_file(patient):
    patient.stop_opend()
    assert patient.stage.start_opend("-auto_hold_quote_right=1")
    assert circle.examined(patient, "q10").finding("opend_comes_first").verdict is Verdict.FINE


def test_a_file_that_must_not_be_edited_does_not_hide_the_finding(patient):
    config = patient.layout.config
    line = b"<auto_hold_quote_right>0</auto_hold_quote_right>"
    config.write_bytes(config.read_bytes().replace(line, line + b"\n" + line))
    finding = circle.examined(patient, "q10").finding("opend_comes_first")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert finding.remedy is not None


def test_a_flag_that_beats_a_right_file_is_told(patient):
    patient.stop_opend()
    layout.configure(patient.layout, {"auto_hold_quote_right": "1"})
    assert patient.stage.start_opend("-auto_hold_quote_right=0")
    finding = circle.examined(patient, "q10").finding("opend_comes_first")
    assert finding.verdict is Verdict.PROBLEM
    assert "-auto_hold_quote_right on its command line" in str(finding.remedy)
