"""FAQ Q5 and the SDK's surroundings: which SDKs are there, the wrong package, a log nobody may write, the example."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks.languages import LANGUAGES
from opend_wizard.facts import Facts
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Symptom, Verdict
from opend_wizard.opend.places import find
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import AskPerson, WriteFile
from opend_wizard.symptoms import ALL, by_id
from tests import circle
from tests.opend.test_pythons import make

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folders are those of other systems")


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as practice:
        yield practice


@pytest.fixture
def prefix(tmp_path, monkeypatch) -> Path:
    """The only Python there is."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CONDA_PREFIX", raising=False)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "python"))
    return make(tmp_path / "python", "3.12", venv=True)


def put(prefix: Path, *packages: str) -> None:
    for package in packages:
        (prefix / "lib" / "python3.12" / "site-packages" / f"{package}.dist-info").mkdir()


def facts(patient: Practice, script: Path | None = None) -> Facts:
    places = patient.installation_arguments
    (found,) = find(Machine(), program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Facts(found, Machine(), patient.state_dir, script=script)


def named(symptom: str) -> Symptom:
    found = by_id(symptom)
    assert found is not None
    return found


def examined(patient: Practice, symptom: str, script: Path | None = None) -> doctor.Report:
    return doctor.examined([named(symptom)], facts(patient, script), chosen=True)


def test_the_sdk_is_found_and_all_languages_are_named(patient, prefix):
    without = examined(patient, "q05").finding("python_sdk_is_installed")
    assert without.verdict is Verdict.ASK
    put(prefix, "moomoo_api-10.11.7108", "protobuf-5.29.6")
    with_it = examined(patient, "q05").finding("python_sdk_is_installed")
    assert with_it.verdict is Verdict.FINE
    assert "moomoo-api 10.11.7108" in str(with_it.evidence[0].seen)
    for finding in (without, with_it):
        assert {each.name for each in LANGUAGES} <= {str(each.what) for each in finding.evidence}


@pytest.mark.parametrize(
    ("version", "verdict"), [("10.11.7108", Verdict.FINE), ("9.6.1", Verdict.FINE), ("10.12.1", Verdict.ADVICE)]
)
def test_an_sdk_newer_than_opend_is_told(patient, prefix, version, verdict):
    put(prefix, f"futu_api-{version}", "protobuf-4.1")
    assert examined(patient, "q05").finding("sdk_fits_opend").verdict is verdict


def test_the_example_is_saved_and_taken_back(patient, prefix):
    circle.go(patient, "q05", "protocol_example_is_at_hand", "save_protocol_example")


def test_the_example_speaks_with_opend_and_keeps_the_line(patient, prefix):
    assert patient.start_opend()
    assert patient.stage.opend is not None
    patient.stage.opend.ask(do="manner", drop_after=2.0, keep_alive=1)
    report = examined(patient, "q05")
    (step,) = circle.fix_of(report, "save_protocol_example").steps
    assert isinstance(step, WriteFile)
    step.path.write_bytes(step.after)
    done = subprocess.run(
        [sys.executable, "-I", str(step.path), "2.5"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "quotes logged in: True - trade logged in: True" in done.stdout
    assert done.stdout.count("heartbeat answered") >= 3


def test_a_file_of_that_name_is_never_overwritten(patient, prefix):
    path = facts(patient).example_path
    path.mkdir()
    finding = examined(patient, "q05").finding("protocol_example_is_at_hand")
    assert finding.fixes == ()
    assert "already" in str(finding.remedy)


@pytest.mark.parametrize("also", [(), ("futu_api-9.3.5308", "protobuf-4.1")], ids=["alone", "beside the right one"])
def test_a_package_of_the_same_name_is_told_and_its_going_is_noticed(patient, prefix, also):
    put(prefix, "futu-0.2", *also)
    report = examined(patient, "x11")
    assert [item.id for item in report.of(Verdict.PROBLEM)] == ["sdk_is_the_vendors"]
    gone, there = circle.fix_of(report, "replace_wrong_sdk_package").steps
    assert isinstance(gone, AskPerson)
    assert isinstance(there, AskPerson)
    assert gone.command == f"{prefix}/bin/python3 -m pip uninstall --yes futu"
    assert gone.noticed is not None
    assert not gone.noticed()
    (prefix / "lib/python3.12/site-packages/futu-0.2.dist-info").rmdir()
    assert gone.noticed()
    assert there.noticed is not None
    assert there.noticed() is bool(also)


@pytest.mark.parametrize("proto", [(), ("protobuf-4.1", "protobuf-5.2")], ids=["none", "two"])
def test_an_sdk_without_its_protobuf_is_told(patient, prefix, proto):
    put(prefix, "moomoo_api-10.11.7108", *proto)
    report = examined(patient, "x11")
    assert [item.id for item in report.of(Verdict.PROBLEM)] == ["sdk_has_its_protobuf"]
    (step,) = circle.fix_of(report, "install_sdk").steps
    assert isinstance(step, AskPerson)
    assert "--force-reinstall moomoo-api" in str(step.command)


def test_an_sdk_that_the_script_lacks_is_told(patient, prefix, tmp_path):
    script = tmp_path / "trade.py"
    script.write_text("import futu as ft\n")
    report = examined(patient, "x11", script)
    finding = report.finding("script_has_its_sdk")
    assert finding.verdict is Verdict.ADVICE
    (step,) = finding.fixes[0].steps
    assert isinstance(step, AskPerson)
    assert step.command == f"{prefix}/bin/python3 -m pip install futu-api"
    assert step.noticed is not None
    assert not step.noticed()
    put(prefix, "futu_api-9.3.5308", "protobuf-4.1")
    assert step.noticed()
    assert examined(patient, "x11", script).healthy


def test_a_log_that_may_not_be_written_is_mended_and_taken_back(patient, prefix, monkeypatch):
    log = patient.layout.log_dir / "py_2026_11_23.log"
    log.write_text("x\n")
    log.chmod(0o444)
    if os.geteuid() == 0:  # root may write everything: only what the system answers is put right
        monkeypatch.setattr(os, "access", lambda path, _mode, **_more: bool(Path(path).stat().st_mode & 0o200))
    before = examined(patient, "x11")
    assert [item.id for item in before.of(Verdict.PROBLEM)] == ["sdk_can_write_its_log"]
    journal = Journal(patient.state_dir, Machine())
    run = circle.last(journal.perform(circle.fix_of(before, "let_sdk_write_its_log"), "x11"))
    assert examined(patient, "x11").finding("sdk_can_write_its_log").verdict is Verdict.FINE
    circle.last(journal.undo(run.id))
    assert stat.S_IMODE(log.stat().st_mode) == 0o444


@pytest.mark.parametrize("installed", [True, False])
def test_a_healthy_computer_has_none_of_these_problems(patient, prefix, installed):
    if installed:
        put(prefix, "moomoo_api-10.11.7108", "protobuf-5.29.6")
    chosen = [symptom for symptom in ALL if symptom.id in ("q05", "q16", "x11")]
    report = doctor.examined(chosen, facts(patient), chosen=False)
    assert report.of(Verdict.PROBLEM, Verdict.ADVICE) == ()
