"""The simulated script that never closes a connection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.simulator.faults import connections
from opend_wizard.simulator.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def states(stage: Stage, pid: int) -> list[str]:
    return [each.state for each in Machine().connections(stage.layout.api_port) if each.pid == pid]


def test_it_holds_every_place(stage: Stage) -> None:
    connections.fill_up(stage)
    opend, script = stage.processes
    assert states(stage, script.pid) == ["ESTABLISHED"] * connections.MOST
    assert stage.opend is opend
    assert opend.ask(do="state")["callers"] == connections.MOST


def test_it_clings_to_what_opend_has_ended(stage: Stage) -> None:
    connections.leave_behind(stage)
    opend, script = stage.processes
    assert set(states(stage, script.pid)) == {"CLOSE_WAIT"}
    assert opend.ask(do="state")["callers"] == 0
