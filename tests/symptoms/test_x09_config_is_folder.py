"""Beyond the FAQ: a folder in place of OpenD.xml, then no file, then a small one."""

import sys
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks.config_file import config_is_a_file
from opend_wizard.doctor import Outcome, compare
from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from opend_wizard.machine.mounts import Mount
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import WriteFile
from opend_wizard.symptoms import ALL
from tests import circle
from tests.only_step import only_step

CHECK = "config_is_a_file"


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x09", tmp_path / "practice") as practice:
        yield practice


def finding_of(patient):
    return circle.examined(patient, "x09").finding(CHECK)


@pytest.mark.skipif(sys.platform == "win32", reason="rmdir is no program there")
def test_the_folder_goes_the_file_comes_opend_starts_and_all_is_taken_back(patient):
    broken = circle.tree(patient.folder, patient.state_dir)
    journal = Journal(patient.state_dir, Machine())
    before = circle.examined(patient, "x09")
    fix = circle.fix_of(before, "remove_config_folder")
    assert fix.interim
    first = circle.last(journal.perform(fix, "x09"))
    between = circle.examined(patient, "x09")
    assert (first.state, compare(before, between, CHECK, interim=True)) == (RunState.DONE, Outcome.IMPROVED)
    small = circle.fix_of(between, "write_small_config")
    assert small.deliberate
    second = circle.last(journal.perform(small, "x09"))
    assert finding_of(patient).verdict is Verdict.FINE
    assert circle.examined(patient, "q03").finding("config_is_readable").verdict is Verdict.FINE
    for run in (second, first):
        assert circle.last(journal.undo(run.id)).state is RunState.UNDONE
    assert circle.tree(patient.folder, patient.state_dir) == broken
    assert finding_of(patient) == before.finding(CHECK)


def test_everything_else_waits_for_it(patient):
    everything = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert [item.id for item in everything.of(Verdict.PROBLEM)] == [CHECK]


def test_a_folder_with_something_in_it_is_left_to_the_person(patient):
    (patient.layout.config / "notes.txt").write_text("mine", "utf-8")
    finding = finding_of(patient)
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "Look at what is in that folder" in str(finding.remedy)


def test_a_mounted_folder_must_be_mended_outside(patient, monkeypatch):
    mount = Mount(patient.layout.config.resolve(), "ext4", "disk", "/srv/OpenD.xml", read_only=False)
    monkeypatch.setattr(Machine, "mount_of", lambda _self, _path: mount)
    finding = config_is_a_file(circle.facts_of(patient))
    assert not finding.fixes
    assert "outside" in str(finding.remedy)


def test_a_file_is_fine(tmp_path):
    with Practice.start("q02", tmp_path / "practice") as patient:
        assert finding_of(patient).verdict is Verdict.FINE


def test_the_small_file_has_no_password(patient):
    patient.layout.config.rmdir()
    finding = finding_of(patient)
    step = only_step(finding.fixes[0], WriteFile)
    assert finding.verdict is Verdict.ADVICE
    assert step.path == Path(patient.layout.config)
    assert b"pwd" not in step.after
    assert step.mode == 0o600
