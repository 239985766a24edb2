"""What Facts say of the logs of a simulated OpenD that really runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.opend.logs import Kind
from opend_wizard.opend.places import find
from opend_wizard.simulator.practice import Practice


@pytest.fixture(scope="module")
def patient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    with Practice.start("q04", tmp_path_factory.mktemp("patients") / "q04") as waiting:
        yield waiting


def facts_of(patient: Practice) -> Facts:
    places = patient.installation_arguments
    machine = Machine()
    (found,) = find(machine, program_dir=places.program_dir, data_dir=places.data_dir, config=places.config)
    return Facts(found, machine, patient.state_dir)


def test_the_state_in_the_log_is_the_one_it_is_in(patient: Practice) -> None:
    state = facts_of(patient).log_state
    assert state is not None
    assert state.hit.status == ProgramStatus.NEED_PHONE_CODE
    assert state.hit.line_number is not None
    assert state.hit.when is not None


def test_the_events_are_told_in_their_order(patient: Practice) -> None:
    kinds = [hit.kind for hit in facts_of(patient).log_events]
    wanted = (Kind.VERSION, Kind.CONFIG_LOADED, Kind.ADDRESS, Kind.NEEDS_PHONE_CODE)
    places = [kinds.index(kind) for kind in wanted]
    assert places == sorted(places)


def test_log_path_leads_elsewhere(patient: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "GTWLog_0_2099_01_01_00_00_00.log").write_text("Required data is ready\n", encoding="utf-8")
    facts = facts_of(patient)
    setting = facts.setting
    monkeypatch.setattr(facts, "setting", lambda name: str(tmp_path) if name == "log_path" else setting(name))
    state = facts.log_state
    assert state is not None
    assert state.hit.file.parent == tmp_path
