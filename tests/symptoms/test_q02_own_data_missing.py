"""FAQ Q2 on a simulated OpenD: seen, mended, verified, undone."""

import os

import pytest

from opend_wizard.machine import Machine
from opend_wizard.machine.mounts import Mount
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import SetMode
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q02", tmp_path / "practice") as practice:
        yield practice


def test_missing_and_damaged_files_are_unpacked_and_nothing_else_is_touched(patient):
    own = patient.layout.own_data_dir
    device = (own / "Device.dat").read_bytes()
    went = circle.go(patient, "q02", "own_data_is_complete", "unpack_appdata")
    assert (own / "Device.dat").read_bytes() == device
    assert went.before.examined[0].id == "own_data_is_complete"
    shown = [str(e.what) for e in went.before.examined[0].finding.evidence]
    assert "NetConfig.dat" in shown
    assert went.after.healthy


def test_a_missing_folder_is_made_and_filled_by_one_plan(tmp_path):
    with Practice.start("q02", tmp_path / "practice", "q02-folder-missing") as patient:
        went = circle.go(patient, "q02", "own_data_is_complete", "unpack_appdata")
        assert went.before.finding("data_folder_exists").verdict is Verdict.PROBLEM
        assert went.after.finding("data_folder_exists").verdict is Verdict.FINE


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere; Windows has no modes")
def test_a_locked_folder_is_opened_for_its_owner(tmp_path):
    with Practice.start("q02", tmp_path / "practice", "q02-not-writable") as patient:
        circle.go(patient, "q02", "data_folder_is_writable", "make_data_folder_writable")
        circle.go(patient, "q02", "own_data_is_complete", "unpack_appdata")


@pytest.mark.parametrize(("read_only", "words"), [(True, "Mount a volume that can be written"), (False, "lsattr -d")])
def test_where_permissions_are_not_to_blame_none_is_changed(patient, monkeypatch, read_only, words):
    data = patient.layout.data_dir / "F3CNN"
    data.chmod(0o755)
    mount = Mount(data, "ext4", "/dev/sda1", "/", read_only)
    monkeypatch.setattr(Machine, "mount_of", lambda _machine, _path: mount)
    monkeypatch.setattr(Machine, "can_write", lambda _machine, folder: folder != data)
    report = circle.examined(patient, "q02")
    finding = report.finding("data_folder_is_writable")
    assert (finding.verdict, finding.fixes) == (Verdict.PROBLEM, ())
    assert words in str(finding.remedy)
    assert ("mounted read-only" in str(finding.evidence[0].seen)) is read_only
    fixes = [fix for item in report.examined for fix in item.finding.fixes]
    assert not any(isinstance(step, SetMode) for fix in fixes for step in fix.steps)


def test_without_appdata_nothing_is_offered_but_the_way_out_is_told(patient):
    (patient.layout.program_dir / "AppData.dat").unlink()
    finding = circle.examined(patient, "q02").finding("program_has_appdata")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "Unpack the vendor's package again" in str(finding.remedy)


def test_a_format_only_opend_reads_is_never_written(patient):
    (patient.layout.program_dir / "AppData.dat").write_bytes(b"\x01\x02\x03\x04" * 1000)
    report = circle.examined(patient, "q02")
    finding = report.finding("own_data_is_complete")
    assert finding.verdict is Verdict.SKIPPED
    assert "01 02 03 04" in str(finding.evidence[0].seen)
    assert not any(item.finding.fixes for item in report.examined)


def test_an_empty_folder_beside_such_a_file_is_a_problem_all_the_same(patient):
    (patient.layout.program_dir / "AppData.dat").write_bytes(b"\x01\x02\x03\x04" * 1000)
    for path in sorted(patient.layout.own_data_dir.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    finding = circle.examined(patient, "q02").finding("own_data_is_complete")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes


def test_a_truncated_archive_is_told_and_not_unpacked(patient):
    path = patient.layout.program_dir / "AppData.dat"
    path.write_bytes(path.read_bytes()[:-200])
    finding = circle.examined(patient, "q02").finding("own_data_is_complete")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes


def test_a_file_where_the_folder_belongs_is_told(patient):
    own = patient.layout.own_data_dir
    own.rename(own.with_name("elsewhere"))
    own.write_text("not a folder")
    finding = circle.examined(patient, "q02").finding("data_folder_exists")
    assert finding.verdict is Verdict.PROBLEM
    assert str(own) in str(finding.evidence[0].seen)
    assert not finding.fixes


def test_a_folder_of_a_user_who_never_started_opend_is_no_problem(patient):
    own = patient.layout.own_data_dir
    own.rename(own.with_name("elsewhere"))
    for log in patient.layout.log_dir.glob("GTWLog*"):
        log.unlink()
    assert circle.examined(patient, "q02").finding("data_folder_exists").verdict is Verdict.ADVICE


def test_opends_own_log_says_so_too_and_follows_from_what_is_missing(patient):
    report = circle.examined(patient, "q02")
    told = report.finding("opend_found_its_own_data")
    assert told.verdict is Verdict.ADVICE
    assert "own data does not exist" in str(told.evidence[0].seen)
    assert [cause.item.id for cause in report.causes] == ["own_data_is_complete"]


def test_where_only_opend_can_read_its_data_its_log_is_what_is_left(patient):
    (patient.layout.program_dir / "AppData.dat").write_bytes(b"\x01\x02\x03\x04" * 1000)
    report = circle.examined(patient, "q02")
    assert "start OpenD again" in str(report.finding("opend_found_its_own_data").remedy)
    assert "opend_found_its_own_data" in [cause.item.id for cause in report.causes]
