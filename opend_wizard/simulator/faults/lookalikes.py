"""Faults of something else in OpenD's place (beyond the FAQ)."""

from __future__ import annotations

from opend_wizard.simulator import neighbour
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def serve_web_pages(stage: Stage) -> None:
    """A web server has taken the API port before OpenD."""
    stage.start_program(neighbour.MARKER, str(stage.layout.api_port), Impostor.HTTP.value)
    stage.start_opend()


FAULTS: tuple[Fault, ...] = (
    Fault(
        "x22-web-server",
        "x22",
        Text("A web server answers in OpenD's place"),
        Text(
            "Scripts connect and are cut off at once, because a web server answers on OpenD's port. "
            "See what it is that answers, decide which of the two keeps the port, and look again."
        ),
        serve_web_pages,
    ),
)
