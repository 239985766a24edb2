"""A simulated OpenD inside the test's own process, started and ready."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD, configured

StartOpenD = Callable[..., SimulatedOpenD]


@pytest.fixture
def start_opend(tmp_path: Path) -> Iterator[StartOpenD]:
    """Start an OpenD with further settings, as far as the login state `goal`."""
    started: list[SimulatedOpenD] = []

    def start(goal: int = ProgramStatus.READY, **settings: str) -> SimulatedOpenD:
        folder = tmp_path / f"machine {len(started)}"
        made = layout.make(folder, Brand.MOOMOO, ports.free_port(), ports.free_port())
        opend, problem = configured(made.brand, made.config, made.data_dir, settings)
        started.append(opend)
        opend.start(goal, problem)
        return opend

    yield start
    for opend in started:
        opend.end()


@pytest.fixture
def opend(start_opend: StartOpenD) -> SimulatedOpenD:
    """An OpenD that is logged in."""
    return start_opend()
