"""Faults of the ports (FAQ Q3)."""

from __future__ import annotations

from opend_wizard.simulator import layout
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def occupy_port(stage: Stage) -> None:
    """Another program holds the API port."""
    stage.start_neighbour(stage.layout.api_port)
    stage.start_opend()


def start_twice(stage: Stage) -> None:
    """A second OpenD, in a folder of its own, was started first with the same port."""
    stage.start_twin()
    stage.start_opend()


def misspell_port(stage: Stage) -> None:
    """The API port is a number that no port can have."""
    layout.configure(stage.layout, {"api_port": "111111"})
    stage.start_opend()


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q03-neighbour",
        "q03",
        Text("Another program holds the port"),
        Text(
            "OpenD cannot start its service, because a program that is not OpenD listens on its port. "
            "See which program it is, give OpenD another port, and look again."
        ),
        occupy_port,
    ),
    Fault(
        "q03-twin",
        "q03",
        Text("A second OpenD uses the same port"),
        Text(
            "OpenD cannot start its service, because a second OpenD with the same port is already running. "
            "See where the other one lives, give this one another port, and look again."
        ),
        start_twice,
    ),
    Fault(
        "q03-no-port",
        "q03",
        Text("The port is no port"),
        Text(
            "OpenD cannot start its service, because the port in OpenD.xml is a number that no port can have. "
            "Choose a free port, and look again."
        ),
        misspell_port,
    ),
)
