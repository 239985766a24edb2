"""The ways in which a simulated OpenD can be broken, each with the story it tells the person who practises."""

from __future__ import annotations

from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.faults import (
    background,
    connections,
    device,
    engineers,
    keys,
    log_room,
    login,
    lookalikes,
    own_data,
    ports,
    rights,
    scripts,
    states,
    twins,
    underneath,
    update,
)
from opend_wizard.symptoms import ALL

_KNOWN = {symptom.id for symptom in ALL}
_FAULTS = (
    *own_data.FAULTS,
    *ports.FAULTS,
    *device.FAULTS,
    *rights.FAULTS,
    *states.FAULTS,
    *scripts.FAULTS,
    *login.FAULTS,
    *engineers.FAULTS,
    *log_room.FAULTS,
    *underneath.FAULTS,
    *connections.FAULTS,
    *keys.FAULTS,
    *lookalikes.FAULTS,
    *background.FAULTS,
    *twins.FAULTS,
    *update.FAULTS,
)
FAULTS: tuple[Fault, ...] = tuple(fault for fault in _FAULTS if fault.symptom in _KNOWN)
"""What can be practised: every fault whose symptom the wizard knows, the usual one of a symptom first."""

__all__ = ["FAULTS", "Fault"]
