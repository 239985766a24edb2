"""Beyond the FAQ: a program that may not be run, or lacks a library."""

import stat
import sys

import pytest

from opend_wizard import doctor
from opend_wizard.checks.program_file import program_libraries_are_there
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend import program
from opend_wizard.simulator import elf
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import SetMode
from opend_wizard.symptoms import x24_file_missing_x
from tests import circle
from tests.only_step import only_step

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it occurs on Linux only")


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x24", tmp_path / "practice", "x24-library") as practice:
        yield practice


def test_the_permission_to_run_is_given_and_taken_back(tmp_path):
    with Practice.start("x24", tmp_path / "practice", "x24-not-executable") as patient:
        circle.go(patient, "x24", "program_may_be_run", "make_program_executable")


@pytest.mark.parametrize(("before", "after"), [(0o644, 0o755), (0o600, 0o700), (0o640, 0o750)])
def test_only_who_may_read_may_run(tmp_path, before, after):
    with Practice.start("x24", tmp_path / "practice", "x24-not-executable") as patient:
        patient.layout.program.chmod(before)
        fix = circle.fix_of(circle.examined(patient, "x24"), "make_program_executable")
        assert only_step(fix, SetMode).after == after
        assert stat.S_IMODE(patient.layout.program.stat().st_mode) == before


def test_the_missing_library_is_named(patient):
    finding = circle.examined(patient, "x24").finding("program_libraries_are_there")
    assert finding.verdict is Verdict.PROBLEM
    assert str(finding.evidence[0].seen) == "not there: libf3cbasis.so"
    assert "unpack the vendor's package again" in str(finding.remedy)


def test_it_is_fine_once_it_lies_there(patient):
    (patient.layout.program_dir / "libf3cbasis.so").write_bytes(b"")
    finding = circle.examined(patient, "x24").finding("program_libraries_are_there")
    assert finding.verdict is Verdict.FINE


def test_what_a_library_beside_it_needs_counts_too(patient):
    machine = Machine()
    (patient.layout.program_dir / "libf3cbasis.so").write_bytes(elf.program(elf.X86_64, ("libnobody-has.so.9",)))
    assert program.missing_libraries(patient.layout.program, machine) == ("libnobody-has.so.9",)


def test_a_circle_of_libraries_has_an_end(patient):
    folder = patient.layout.program_dir
    (folder / "libf3cbasis.so").write_bytes(elf.program(elf.X86_64, ("libf3clog.so",)))
    (folder / "libf3clog.so").write_bytes(elf.program(elf.X86_64, ("libf3cbasis.so",)))
    assert program.missing_libraries(patient.layout.program, Machine()) == ()


def test_a_library_of_the_system_comes_with_its_package(patient):
    facts = circle.facts_of(patient)
    facts.seen["missing_libraries"] = ("libgomp.so.1", "libglib-2.0.so.0")
    assert "libglib2.0-0 libgomp1" in str(program_libraries_are_there(facts).remedy)


def test_a_program_for_another_processor_comes_first(patient):
    facts = circle.facts_of(patient)
    facts.seen["program_processors"] = ("s390x",)
    report = doctor.examined([x24_file_missing_x.SYMPTOM], facts, chosen=True)
    assert report.finding("program_libraries_are_there").verdict is Verdict.SKIPPED


def test_folders_that_the_program_names_hold_for_its_libraries_too(patient):
    folder = patient.layout.program_dir / "lib"
    folder.mkdir()
    patient.layout.program.write_bytes(elf.program(elf.X86_64, ("liba-of-ours.so",), "$ORIGIN/lib"))
    (folder / "liba-of-ours.so").write_bytes(elf.program(elf.X86_64, ("libb-of-ours.so",), "/nowhere"))
    assert program.missing_libraries(patient.layout.program, Machine()) == ("libb-of-ours.so",)
    (folder / "libb-of-ours.so").write_bytes(b"")
    assert program.missing_libraries(patient.layout.program, Machine()) == ()
