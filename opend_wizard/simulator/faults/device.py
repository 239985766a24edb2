"""Faults of the device file (FAQ Q6)."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta, timezone

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine
from opend_wizard.opend import device
from opend_wizard.simulator import history
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_ANOTHER_MACHINE = "5e" * 32  # the fingerprint of no machine


def clone_device(stage: Stage) -> None:
    """Device.dat came along when the machine was copied: the wizard knows it from another machine."""
    history.write_code_needed(stage.layout)
    path = stage.layout.own_data_dir / "Device.dat"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    long_ago = (datetime.now(timezone.utc) - timedelta(days=90)).isoformat(timespec="seconds")
    device.remember(stage.state_dir, path, device.Memory(_ANOTHER_MACHINE, digest, long_ago))


def _needs_identity() -> Text | None:
    try:
        Machine().fingerprint()
    except Unseen as unseen:
        return unseen.text
    return None


def empty_device(stage: Stage) -> None:
    """Device.dat is there but empty."""
    (stage.layout.own_data_dir / "Device.dat").write_bytes(b"")
    history.write_code_needed(stage.layout)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q06-clone",
        "q06",
        Text("The device file was copied from another machine"),
        Text(
            "OpenD asks for the phone code again and again: this machine was made as a copy of another one, "
            "and both now use the same device file. Have the file moved away, so that OpenD makes a new one."
        ),
        clone_device,
        _needs_identity,
    ),
    Fault(
        "q06-empty",
        "q06",
        Text("The device file is empty"),
        Text(
            "OpenD asks for the phone code again and again, because the file that identifies this device is empty. "
            "Have the file moved away, so that OpenD makes a new one."
        ),
        empty_device,
    ),
)
