"""Faults of two OpenDs side by side (FAQ Q17)."""

from __future__ import annotations

from opend_wizard.simulator import layout
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def only_one(stage: Stage) -> None:
    """A healthy OpenD, and no second one."""
    stage.start_opend()


def same_port_beside(stage: Stage) -> None:
    """A second program folder was unpacked beside the first; its configuration was left as it came."""
    twin = layout.make(stage.folder / "copy", stage.brand, stage.layout.api_port)
    twin.program_dir.rename(stage.layout.program_dir.with_name("second OpenD"))
    stage.start_opend()


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q17-only-one",
        "q17",
        Text("There is no second OpenD"),
        Text(
            "One OpenD runs, and a second one is wanted for another account. "
            "Have settings made for it with ports of its own, and look again."
        ),
        only_one,
    ),
    Fault(
        "q17-same-port",
        "q17",
        Text("A second OpenD is given the same port"),
        Text(
            "A second program folder lies beside the first, and both are given the same port. "
            "See which settings collide, give this OpenD another port, and look again."
        ),
        same_port_beside,
    ),
)
