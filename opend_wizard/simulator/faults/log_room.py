"""A log folder that is larger than what the disk has left."""

from __future__ import annotations

import os

from opend_wizard.machine import Machine
from opend_wizard.simulator import elsewhere
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_MORE = 3_000_000_000  # bytes beyond what is free


def fill_up(stage: Stage) -> None:
    """The Python SDK has left a log with a hole: it is as long as it says, and takes no room."""
    log = stage.layout.log_dir / "py_2026_01_01.log"
    with log.open("wb") as file:
        os.truncate(file.fileno(), Machine().free_space(log) + _MORE)
    stage.start_opend()


def _without_holes() -> Text | None:
    if Machine().system == "linux":
        return None
    return Text("This can be practised on Linux only: elsewhere such a file would really take the room.")


FAULTS: tuple[Fault, ...] = (
    Fault(
        "x10-full",
        "x10",
        Text("The logs are larger than what is left of the disk"),
        Text("The disk is nearly full, and nobody knows why. See what takes the room, and what may go."),
        fill_up,
        _without_holes,
        act=elsewhere.make_room,
    ),
)
