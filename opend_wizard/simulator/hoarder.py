"""A script that opens connections to OpenD and never closes one (FAQ Q14)."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from contextlib import ExitStack

from opend_wizard.simulator.lifeline import Lifeline, say

MARKER = "--simulated-script"
_PATIENCE = 5.0  # seconds for one connection


def main(argv: Sequence[str]) -> int:
    """Open as many connections to the loopback port as told and keep them until told to end; 1 if that fails.

    The arguments are the port and the number.
    """
    port, count = int(argv[0]), int(argv[1])
    lifeline = Lifeline()
    with ExitStack() as kept:
        try:
            for _ in range(count):
                kept.enter_context(socket.create_connection(("127.0.0.1", port), _PATIENCE))
        except OSError as error:
            say({"ready": False, "reason": str(error)})
            return 1
        say({"ready": True, "connections": count})
        lifeline.wait()
    return 0
