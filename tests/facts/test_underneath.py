"""Who runs OpenD, and where that user's OpenD is at home."""

import os
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.simulator.practice import Practice
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as practice:
        yield practice


def test_a_running_opend_belongs_to_who_runs_it(patient):
    assert circle.facts_of(patient).opend_user == Machine().user_name()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a folder away")
def test_for_an_administrator_it_is_the_owner_of_the_home(patient):
    patient.stop_opend()
    os.chown(patient.layout.data_dir.parent, 4242, 4242)
    facts = circle.facts_of(patient)
    assert facts.opend_user == "4242"
    assert facts.at_home is False  # nobody knows a user of that number, and so no home


def test_practice_is_nobodys_home(patient):
    assert circle.facts_of(patient).at_home is False


def test_a_data_folder_in_the_home_is_at_home(patient, monkeypatch):
    facts = circle.facts_of(patient)
    monkeypatch.setattr(Machine, "app_data", lambda _self, _user=None: patient.layout.data_dir.parent)
    assert facts.at_home is True


def test_a_folder_in_place_of_the_configuration_is_a_reason_of_its_own(patient):
    patient.stop_opend()
    patient.layout.config.unlink()
    patient.layout.config.mkdir()
    (patient.layout.config / "a").touch()
    assert circle.facts_of(patient).names_in_config_folder == ("a",)


def test_the_persons_home_is_the_one_of_the_practice(patient):
    facts = circle.facts_of(patient)
    assert facts.user_home == patient.layout.data_dir.parent
    assert Path.home() not in facts.compose_folders
