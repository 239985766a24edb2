"""Beyond the FAQ: the window's crash in its charts, by log, report and version."""

import sys
from datetime import datetime, timedelta

import pytest

from opend_wizard.checks.window_edition import window_does_not_crash_in_charts
from opend_wizard.model import Verdict
from opend_wizard.simulator import history
from opend_wizard.simulator.practice import Practice
from opend_wizard.simulator.window_edition import CRASHING, become_window
from tests import circle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it occurs on Linux only")


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x06", tmp_path / "practice") as practice:
        yield practice


def test_the_logs_last_word_is_shown(patient):
    finding = circle.examined(patient, "x06").finding("window_does_not_crash_in_charts")
    assert finding.verdict is Verdict.PROBLEM
    assert "py_newfunction" in str(finding.evidence[0].seen)
    assert "command line edition" in str(finding.remedy)


def test_a_crash_before_a_start_that_went_well_is_history(patient):
    history.write_success(patient.layout, datetime.now().astimezone() + timedelta(minutes=1))
    finding = window_does_not_crash_in_charts(circle.facts_of(patient))
    assert finding.verdict is Verdict.ADVICE  # the version is still one of those


@pytest.mark.parametrize(("version", "verdict"), [(CRASHING, Verdict.ADVICE), ("10.11.7108", Verdict.FINE)])
def test_without_a_crash_only_the_version_counts(tmp_path, version, verdict):
    with Practice.start("q07", tmp_path / "practice") as patient:
        become_window(patient.layout, version)
        assert window_does_not_crash_in_charts(circle.facts_of(patient)).verdict is verdict


def test_a_crash_report_of_such_a_version_is_named(tmp_path):
    with Practice.start("q07", tmp_path / "practice") as patient:
        become_window(patient.layout, CRASHING)
        facts = circle.facts_of(patient)
        report = tmp_path / "root/var/lib/systemd/coredump/core.moomoo_OpenD.1000.abc.zst"
        report.parent.mkdir(parents=True)
        report.touch()
        (report.parent / "core.firefox.1000.zst").touch()
        facts.machine.root = tmp_path / "root"
        finding = window_does_not_crash_in_charts(facts)
        assert finding.verdict is Verdict.PROBLEM
        assert report.name in str(finding.evidence[0].seen)
