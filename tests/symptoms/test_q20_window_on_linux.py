"""FAQ Q20: the library that mounts AppImages, its package, and a start without it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks import linux_window
from opend_wizard.checks.window_edition import not_for_a_window_on_linux
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.machine.distribution import Distribution
from opend_wizard.model import Verdict
from opend_wizard.opend.linux_packages import FUSE
from opend_wizard.opend.starter import starter_for
from opend_wizard.simulator import elf
from opend_wizard.simulator.practice import Practice
from opend_wizard.simulator.window_edition import become_window
from opend_wizard.steps import RunProgram
from opend_wizard.symptoms import q20_window_on_linux
from tests import circle
from tests.only_step import only_step

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AppImages are for Linux")

_GONE = "cannot open shared object file"


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q07", tmp_path / "practice") as practice:
        become_window(practice.layout)
        yield practice


@pytest.fixture
def without_fuse(patient, monkeypatch):
    """Whatever is installed here, that library cannot be loaded."""
    real = Machine.why_not_loaded

    def why(self, library, folder=None):
        return _GONE if library == FUSE else real(self, library, folder)

    monkeypatch.setattr(Machine, "why_not_loaded", why)
    return patient


def facts_on(patient, distribution):
    facts = circle.facts_of(patient)
    facts.seen |= {"distribution": distribution, "at_home": True}
    return facts


def test_a_starter_that_unpacks_needs_no_fuse(without_fuse):
    went = circle.go(without_fuse, "q20", "fuse_library_loads", "start_without_mounting")
    assert went.before.examined[0].id == "fuse_library_loads"
    assert went.after.finding("fuse_device_can_be_used").verdict is Verdict.FINE


def test_the_starter_starts_the_appimage_from_anywhere(without_fuse, tmp_path):
    (image,) = without_fuse.layout.program_dir.glob("*.AppImage")
    image.write_text('#!/bin/sh\necho "$0" "$@" > "$RECORD"\n', "utf-8")
    fix = circle.fix_of(circle.examined(without_fuse, "q20"), "start_without_mounting")
    circle.last(Journal(without_fuse.state_dir, Machine()).perform(fix, "q20"))
    moved = tmp_path / "a folder; with $signs"
    without_fuse.layout.program_dir.rename(moved)
    starter = moved / starter_for(image).name
    given = {"RECORD": str(tmp_path / "record"), "PATH": "/bin:/usr/bin"}
    subprocess.run([starter, "-x"], env=given, check=True)
    assert (tmp_path / "record").read_text("utf-8").split(image.name)[1].split() == ["--appimage-extract-and-run", "-x"]


@pytest.mark.parametrize(
    ("distribution", "command"),
    [
        (Distribution("ubuntu", ("debian",), "22.04", "Ubuntu 22.04"), "apt-get install -y libfuse2"),
        (Distribution("ubuntu", ("debian",), "24.04", "Ubuntu 24.04"), "apt-get install -y libfuse2t64"),
    ],
)
def test_the_very_command_is_shown(without_fuse, distribution, command):
    if Machine().system_program("apt-get") is None:
        pytest.skip("this system has no apt-get to name")
    finding = linux_window.fuse_library_loads(facts_on(without_fuse, distribution))
    step = only_step(next(fix for fix in finding.fixes if fix.id == "install_libfuse"), RunProgram)
    assert finding.verdict is Verdict.PROBLEM
    assert str(step.describe()).endswith(command)
    assert step.reversible
    assert step.elevated is not Machine().is_admin()


def test_an_unknown_system_gets_no_command_but_the_other_way(without_fuse):
    facts = facts_on(without_fuse, Distribution("gentoo", (), "", "Gentoo"))
    finding = linux_window.fuse_library_loads(facts)
    assert [fix.id for fix in finding.fixes] == ["start_without_mounting"]
    assert FUSE in str(finding.remedy)


def test_an_appimage_that_brings_fuse_along_needs_none_of_the_system(without_fuse):
    (image,) = without_fuse.layout.program_dir.glob("*.AppImage")
    image.write_bytes(elf.program(elf.X86_64))
    finding = circle.examined(without_fuse, "q20").finding("fuse_library_loads")
    assert finding.verdict is Verdict.FINE
    image.write_bytes(elf.program(elf.X86_64, ("libc.so.6",)))
    finding = circle.examined(without_fuse, "q20").finding("fuse_library_loads")
    assert finding.verdict is Verdict.PROBLEM


def test_in_practice_nothing_of_the_machine_is_changed(without_fuse):
    finding = circle.examined(without_fuse, "q20").finding("fuse_library_loads")
    assert [fix.id for fix in finding.fixes] == ["start_without_mounting"]
    assert finding.remedy is not None


def test_the_way_that_changes_nothing_of_the_system_comes_first(without_fuse):
    if Machine().system_program("apt-get") is None:
        pytest.skip("this system has no apt-get to name")
    finding = linux_window.fuse_library_loads(facts_on(without_fuse, Distribution("debian", (), "12", "Debian 12")))
    assert [fix.id for fix in finding.fixes] == ["start_without_mounting", "install_libfuse"]
    assert finding.fixes[1].deliberate


def test_the_command_line_edition_needs_none_of_it(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as patient:
        assert "command line" in str(not_for_a_window_on_linux(circle.facts_of(patient)))
        assert {item.finding.verdict for item in circle.examined(patient, "q20").examined} <= {Verdict.SKIPPED}


def test_the_window_edition_is_where_it_applies(patient):
    assert not_for_a_window_on_linux(circle.facts_of(patient)) is None


def test_a_device_that_is_shut_off_leaves_the_way_without(patient, tmp_path):
    facts = circle.facts_of(patient)
    facts.machine.root = tmp_path
    finding = linux_window.fuse_device_can_be_used(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert [fix.id for fix in finding.fixes] == ["start_without_mounting"]


def test_missing_libraries_of_the_desktop_are_an_advice_by_name(patient):
    facts = circle.facts_of(patient)
    facts.seen["lacking_window_libraries"] = ("libXss.so.1",)
    finding = linux_window.window_libraries_load(facts)
    assert finding.verdict is Verdict.ADVICE
    assert "libXss.so.1" in str(finding.evidence[0].seen)


@pytest.mark.parametrize(("name", "verdict"), [("", Verdict.ADVICE), (":0", Verdict.FINE)])
def test_a_desktop_is_looked_for(patient, monkeypatch, name, verdict):
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert linux_window.there_is_a_screen(circle.facts_of(patient)).verdict is verdict


@pytest.mark.slow
@pytest.mark.skipif(
    "OPEND_WIZARD_MAY_INSTALL" not in os.environ or shutil.which("apt-get") is None,
    reason="installs and removes a package of the system: only where that was allowed by OPEND_WIZARD_MAY_INSTALL",
)
def test_the_package_is_installed_and_taken_away_again(patient):
    assert Machine().why_not_loaded(FUSE) is not None, "this machine has it already"
    facts = circle.facts_of(patient)
    facts.seen["at_home"] = True
    before = doctor.examined([q20_window_on_linux.SYMPTOM], facts, chosen=True)
    journal = Journal(patient.state_dir, Machine())
    run = circle.last(journal.perform(circle.fix_of(before, "install_libfuse"), "q20"))
    assert circle.examined(patient, "q20").finding("fuse_library_loads").verdict is Verdict.FINE
    circle.last(journal.undo(run.id))
    assert circle.examined(patient, "q20").finding("fuse_library_loads").verdict is Verdict.PROBLEM


def test_the_image_is_the_program(patient):
    (image,) = Path(patient.layout.program_dir).glob("*.AppImage")
    assert circle.facts_of(patient).program == image
