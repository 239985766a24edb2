"""FAQ Q13 on a simulated OpenD: whether it writes enough into its logs for the vendor's engineers."""

import shutil
from dataclasses import replace

import pytest

from opend_wizard import doctor
from opend_wizard.checks.engineers import report_facts_are_known
from opend_wizard.facts import Facts
from opend_wizard.model import Verdict
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL
from tests import circle


@pytest.fixture(scope="module")
def patient(tmp_path_factory):
    with Practice.start("q13", tmp_path_factory.mktemp("patients") / "q13") as practice:
        practice.stop_opend()  # its log would go on meanwhile
        yield practice


def level(patient, value):
    layout.configure(patient.layout, {"log_level": value} if value else {})


@pytest.mark.parametrize("fix", ["raise_log_level_for_trades", "raise_log_level_for_quotes"])
@pytest.mark.parametrize("value", ["warning", "no"])
def test_the_level_is_raised_and_put_back(patient, fix, value):
    level(patient, value)
    went = circle.go(patient, "q13", "log_level_is_enough", fix)
    chosen = circle.fix_of(went.before, fix)
    assert "Start OpenD again" in str(chosen.afterwards)
    default = went.before.default_fix()
    assert default is not None
    assert default[1].id == "raise_log_level_for_trades"


@pytest.mark.parametrize(
    ("value", "verdict", "fixes"),
    [
        ("debug", Verdict.FINE, []),
        ("info", Verdict.FINE, ["raise_log_level_for_quotes"]),
        (None, Verdict.FINE, ["raise_log_level_for_quotes"]),
        ("warning", Verdict.PROBLEM, ["raise_log_level_for_trades", "raise_log_level_for_quotes"]),
        ("error", Verdict.PROBLEM, ["raise_log_level_for_trades", "raise_log_level_for_quotes"]),
        ("fatal", Verdict.PROBLEM, ["raise_log_level_for_trades", "raise_log_level_for_quotes"]),
        ("no", Verdict.PROBLEM, ["raise_log_level_for_trades", "raise_log_level_for_quotes"]),
        ("loud", Verdict.PROBLEM, ["raise_log_level_for_trades", "raise_log_level_for_quotes"]),
    ],
)
def test_every_level_is_judged(patient, value, verdict, fixes):
    level(patient, value)
    finding = circle.examined(patient, "q13").finding("log_level_is_enough")
    assert finding.verdict is verdict
    assert [fix.id for fix in finding.fixes] == fixes


def test_logs_that_are_missing_or_empty_are_told(patient):
    level(patient, None)
    logs = patient.layout.log_dir
    kept = logs.with_name("kept")
    shutil.copytree(logs, kept)
    assert circle.examined(patient, "q13").finding("logs_are_there").verdict is Verdict.FINE
    for each in logs.iterdir():
        each.write_bytes(b"")
    finding = circle.examined(patient, "q13").finding("logs_are_there")
    assert "not written" in str(finding.title)
    assert "Start OpenD once" in str(finding.remedy)
    shutil.rmtree(logs)
    assert "no log folder" in str(circle.examined(patient, "q13").finding("logs_are_there").evidence[0].seen)
    kept.rename(logs)


def test_only_where_the_level_is_no_it_is_blamed_for_empty_logs(tmp_path):
    with Practice.start("q13", tmp_path / "practice", "q13-silent") as patient:
        logs = circle.facts_of(patient).log_folder
        for each in logs.iterdir():
            each.write_bytes(b"")
        finding = circle.examined(patient, "q13").finding("logs_are_there")
    assert "With log_level “no”" in str(finding.remedy)


def test_a_version_that_is_not_known_is_asked_for(patient):
    facts = circle.facts_of(patient)
    assert report_facts_are_known(facts).verdict is Verdict.FINE
    nameless = Facts(replace(facts.installation, version=None), facts.machine, facts.state_dir)
    finding = report_facts_are_known(nameless)
    assert finding.verdict is Verdict.ADVICE
    assert finding.remedy is not None


def test_nobody_is_told_of_it_unasked(patient):
    level(patient, "no")
    report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert report.finding("log_level_is_enough").verdict is Verdict.ASK
