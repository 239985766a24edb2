"""A program that has nothing to do with OpenD and holds a port (FAQ entry 3)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from opend_wizard.simulator import ports
from opend_wizard.simulator.lifeline import Lifeline, say
from opend_wizard.simulator.peers.impostors import Impostor, host_of
from opend_wizard.simulator.server import Server

MARKER = "--simulated-neighbour"
_HOLD = "--hold="


def main(argv: Sequence[str]) -> int:
    """Hold the loopback port named by the first argument until told to end; 1 if it is taken already.

    An argument ``--hold=PATH`` names a file to have open meanwhile.
    The second argument says what to be for those who call, by the name of an `Impostor`; without it nobody answers.
    """
    held = [Path(each.removeprefix(_HOLD)) for each in argv if each.startswith(_HOLD)]
    argv = [each for each in argv if not each.startswith(_HOLD)]
    port = int(argv[0])
    lifeline = Lifeline()
    try:
        server = Server("127.0.0.1", port, host_of(Impostor(argv[1]))) if argv[1:] else ports.listen("127.0.0.1", port)
    except OSError as error:
        say({"ready": False, "reason": str(error)})
        return 1
    with server, ExitStack() as files:
        for path in held:
            files.enter_context(path.open("rb"))
        say({"ready": True, "port": port})
        lifeline.wait()
    return 0
