"""Beyond the FAQ: a home that is not there, locked, or mounted read-only."""

import os
from dataclasses import replace

import pytest

from opend_wizard import doctor
from opend_wizard.checks.home import home_takes_the_data_folder
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x08", tmp_path / "practice") as practice:
        yield practice


def test_a_missing_home_is_made_and_explains_the_rest(patient):
    went = circle.go(patient, "x08", "home_takes_the_data_folder", "make_home")
    assert str(patient.layout.data_dir.parent) in str(
        went.before.finding("home_takes_the_data_folder").evidence[0].what
    )
    everything = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert [item.id for item in everything.of(Verdict.PROBLEM)] == ["home_takes_the_data_folder"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere; Windows has no modes")
def test_a_locked_home_is_opened_for_its_owner(patient):
    home = patient.layout.data_dir.parent
    home.mkdir(mode=0o500)
    circle.go(patient, "x08", "home_takes_the_data_folder", "make_home_writable")


@pytest.mark.skipif(os.name != "posix", reason="Windows has other homes, and the remedy is another")
def test_a_home_mounted_read_only_gets_words_and_no_fix(patient):
    facts = circle.facts_of(patient)
    facts.seen["home"] = replace(facts.home, exists=True, writable=False, mine=True, mode=0o755, read_only=True)
    finding = home_takes_the_data_folder(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "ReadWritePaths=" in str(finding.remedy)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other homes, and the remedy is another")
def test_a_home_whose_parent_is_closed_gets_the_command(patient):
    facts = circle.facts_of(patient)
    facts.seen["home"] = replace(facts.home, parent_writable=False)
    finding = home_takes_the_data_folder(facts)
    assert not finding.fixes
    assert f"sudo install -d -o {facts.machine.user_name()}" in str(finding.remedy)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other homes, and the remedy is another")
def test_another_home_in_the_variable_is_told(patient, home):
    finding = home_takes_the_data_folder(circle.facts_of(patient))
    assert str(home) in str(finding.evidence[1].seen)


def test_a_data_folder_that_is_there_is_enough(tmp_path):
    with Practice.start("q02", tmp_path / "practice") as patient:
        facts = circle.facts_of(patient)
        facts.seen["home"] = replace(facts.home, writable=False)
        assert home_takes_the_data_folder(facts).verdict is Verdict.FINE
