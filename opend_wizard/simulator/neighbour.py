"""A program that has nothing to do with OpenD and holds a port (FAQ entry 3)."""

from __future__ import annotations

from collections.abc import Sequence

from opend_wizard.simulator import ports
from opend_wizard.simulator.lifeline import Lifeline, say

MARKER = "--simulated-neighbour"


def main(argv: Sequence[str]) -> int:
    """Hold the loopback port named by the first argument until told to end; 1 if it is taken already."""
    port = int(argv[0])
    lifeline = Lifeline()
    try:
        server = ports.listen("127.0.0.1", port)
    except OSError as error:
        say({"ready": False, "reason": str(error)})
        return 1
    with server:
        say({"ready": True, "port": port})
        lifeline.wait()
    return 0
