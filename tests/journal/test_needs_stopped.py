"""What changes a data folder waits for every OpenD that uses it, wherever that one's program lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.opend.places import SIMULATED
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.launch import Child
from opend_wizard.simulator.stage import Stage
from tests.journal.patients import a_fix, last, write


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


@pytest.fixture
def other(stage: Stage, tmp_path: Path) -> Iterator[Child]:
    """An OpenD from another folder that uses the same data folder."""
    twin = layout.make(tmp_path / "elsewhere", stage.brand, ports.free_port())
    flags = (f"-cfg_file={twin.config}", f"-data_dir={stage.layout.data_dir}", "-brand=MOOMOO")
    child = Child([SIMULATED, *flags], twin.program_dir)
    yield child
    child.stop()


def test_another_opend_that_uses_the_data_folder_is_in_the_way(stage: Stage, other: Child) -> None:
    assert other.first["ready"] is True, other.first
    device = stage.layout.own_data_dir / "Device.dat"
    before = device.read_bytes()
    journal = Journal(stage.state_dir, Machine())
    fix = a_fix(write(device, b"new"), needs_stopped=stage.layout.program_dir)
    with pytest.raises(Refused, match=f"process {other.pid}"):
        last(journal.perform(fix, "q06"))
    assert device.read_bytes() == before
    other.stop()
    run = last(journal.perform(fix, "q06"))
    assert stage.start_opend()
    with pytest.raises(Refused, match="runs"):
        last(journal.undo(run.id))
    assert device.read_bytes() == b"new"


def test_it_is_not_in_the_way_of_what_lies_elsewhere(stage: Stage, other: Child) -> None:
    fix = a_fix(write(stage.layout.config, b"new"), needs_stopped=stage.layout.program_dir)
    last(Journal(stage.state_dir, Machine()).perform(fix, "q03"))
    assert other.alive
