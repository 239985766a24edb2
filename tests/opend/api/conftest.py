"""A simulated OpenD inside the test's own process, and a way to ask it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from opend_wizard.opend.api import Answer, Manners, probe
from opend_wizard.simulator.control import Control
from opend_wizard.simulator.opend import SimulatedOpenD
from tests.simulator.conftest import start_opend

__all__ = ["start_opend"]

QUICK = Manners(connecting=2.0, reply=0.6, whole=2.0)


@dataclass(frozen=True)
class Patient:
    """An OpenD that can be given orders and be asked how it is."""

    opend: SimulatedOpenD

    def order(self, **order: object) -> None:
        """Have it change its state or its manners."""
        assert Control(self.opend)(order)["ok"]

    def ask(self, manners: Manners = QUICK) -> Answer:
        """Probe its API port."""
        return probe("127.0.0.1", self.opend.options.api_port, manners)


@pytest.fixture
def patient_with(start_opend: Callable[..., SimulatedOpenD]) -> Callable[..., Patient]:
    """Start a ready OpenD with further settings."""
    return lambda **settings: Patient(start_opend(**settings))


@pytest.fixture
def patient(patient_with: Callable[..., Patient]) -> Patient:
    """A ready OpenD."""
    return patient_with()
