"""Logs that fill the disk, on folders made for it."""

import os
import time

import pytest

from opend_wizard.checks.log_room import MUCH, log_folder_is_bounded
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.simulator import layout
from opend_wizard.simulator.faults.log_room import FAULTS
from opend_wizard.simulator.practice import Practice
from tests import circle

possible = pytest.mark.skipif(FAULTS[0].impossible() is not None, reason=str(FAULTS[0].impossible()))


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q13", tmp_path / "practice") as practice:
        practice.stop_opend()
        yield practice


def sparse(patient, name, length, days=0):
    path = patient.layout.log_dir / name
    with path.open("wb") as file:
        os.truncate(file.fileno(), length)
    os.utime(path, (time.time() - days * 86400,) * 2)


@possible
def test_a_folder_larger_than_what_is_left_is_a_problem(tmp_path):
    with Practice.start("x10", tmp_path / "practice") as patient:
        finding = circle.examined(patient, "x10").finding("log_folder_is_bounded")
        assert "All of them were written to within a week" in str(finding.remedy)
    assert finding.verdict is Verdict.PROBLEM
    assert "Python SDK" in str(finding.evidence[1].seen)
    assert not finding.fixes


@possible
def test_much_on_a_large_disk_is_advice_and_names_what_is_old(patient, monkeypatch):
    sparse(patient, "py_2026_01_01.log", MUCH // 2, days=8)
    sparse(patient, "engine.ftlog", MUCH // 2 + 1, days=6)
    monkeypatch.setattr(Machine, "free_space", lambda *_: 4 * MUCH)
    finding = log_folder_is_bounded(circle.facts_of(patient))
    assert finding.verdict is Verdict.ADVICE
    assert "1 files (1.0 GB)" in str(finding.remedy)
    assert "ftlog" in str(finding.evidence[1].seen)


def test_an_ordinary_folder_and_none_at_all_are_fine(patient):
    assert log_folder_is_bounded(circle.facts_of(patient)).verdict is Verdict.FINE
    layout.configure(patient.layout, {"log_path": str(patient.folder / "nowhere")})
    assert log_folder_is_bounded(circle.facts_of(patient)).verdict is Verdict.FINE
