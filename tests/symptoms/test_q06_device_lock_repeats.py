"""FAQ Q6 on a simulated OpenD: a device identity that is damaged, or copied from another computer."""

import pytest

from opend_wizard import doctor
from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.simulator import history
from opend_wizard.simulator.practice import Practice
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q06", tmp_path / "practice") as practice:
        yield practice


def test_a_copied_identity_is_moved_away_and_comes_back(patient):
    went = circle.go(patient, "q06", "device_file_is_from_here", "renew_device_id")
    fix = circle.fix_of(went.before, "renew_device_id")
    assert "one SMS verification" in str(fix.caution)


def test_an_empty_identity_is_moved_away(tmp_path):
    with Practice.start("q06", tmp_path / "practice", "q06-empty") as patient:
        circle.go(patient, "q06", "device_file_is_whole", "renew_device_id")


def test_it_is_never_moved_while_opend_runs(patient):
    fix = circle.fix_of(circle.examined(patient, "q06"), "renew_device_id")
    assert patient.start_opend()
    with pytest.raises(Refused):
        list(Journal(patient.state_dir, Machine()).perform(fix, "q06"))
    assert (patient.layout.own_data_dir / "Device.dat").exists()


def test_a_new_identity_is_remembered_and_then_known(patient):
    path = patient.layout.own_data_dir / "Device.dat"
    path.write_bytes(b"another device identity of this computer")
    facts = circle.facts_of(patient)
    first = doctor.examined([_q06()], facts, chosen=True)
    assert first.finding("device_file_is_from_here").verdict is Verdict.FINE
    doctor.remember(facts)
    again = circle.examined(patient, "q06").finding("device_file_is_from_here")
    assert again.verdict is Verdict.FINE
    assert "first on this computer" in str(again.evidence[0].seen)


def test_a_copy_stays_known_as_one_however_often_it_is_looked_at(patient):
    for _ in range(2):
        facts = circle.facts_of(patient)
        report = doctor.examined([_q06()], facts, chosen=True)
        assert report.finding("device_file_is_from_here").verdict is Verdict.PROBLEM
        doctor.remember(facts)


def test_a_first_look_promises_no_more_than_was_seen(patient):
    for memory in patient.state_dir.rglob("*"):
        if memory.is_file():
            memory.unlink()
    report = circle.examined(patient, "q06")
    finding = report.finding("device_file_is_from_here")
    assert finding.verdict is Verdict.FINE
    assert "for the first time" in str(finding.evidence[0].seen)
    assert report.finding("device_lock_asks_no_more").verdict is Verdict.ASK
    assert report.fix("renew_device_id") is not None
    assert report.default_fix() is None


def test_a_huge_file_is_not_taken_for_an_identity(patient):
    with (patient.layout.own_data_dir / "Device.dat").open("wb") as file:
        file.truncate(50_000_000)
    finding = circle.examined(patient, "q06").finding("device_file_is_whole")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert finding.remedy is not None


def _q06():
    from opend_wizard.symptoms import by_id

    return by_id("q06")


def test_opends_own_logs_tell_how_often_it_asked(tmp_path):
    with Practice.start("q11", tmp_path / "practice") as patient:
        patient.stop_opend()
        history.write_code_needed(patient.layout, starts=3)
        finding = circle.examined(patient, "q06").finding("device_lock_asks_no_more")
        assert finding.verdict is Verdict.ASK
        assert "3 of the last 5" in str(finding.evidence[1].seen)
