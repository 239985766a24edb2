"""Faults of the person's own script (FAQ Q14, Q16, Q18): OpenD is well, and a script lies in the practice folder."""

from __future__ import annotations

from functools import partial

from opend_wizard.machine import Machine
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_FORKS = '''"""Asks OpenD for the state of the markets, and in a second process once more."""

from contextlib import closing
from multiprocessing import Process

from moomoo import OpenQuoteContext

PORT = {port}


def ask(name):  # runs in a process of its own
    with closing(OpenQuoteContext(host="127.0.0.1", port=PORT)) as context:
        print(name, context.get_global_state())


if __name__ == "__main__":
    with closing(OpenQuoteContext(host="127.0.0.1", port=PORT)) as quotes:
        print("here", quotes.get_global_state())
        worker = Process(target=ask, args=("there",))
        worker.start()
        worker.join()
'''

_OTHER_PORT = '''"""Asks OpenD for the state of the markets."""

from moomoo import OpenQuoteContext

HOST = "127.0.0.1"
PORT = {other}  # as on the old computer

quotes = OpenQuoteContext(host=HOST, port=PORT)
try:
    print(quotes.get_global_state())
finally:
    quotes.close()
'''

_PILES_UP = '''"""Asks OpenD for the state of the markets, every minute."""

import time

from moomoo import OpenQuoteContext

while True:
    quotes = OpenQuoteContext(host="127.0.0.1", port={port})
    print(quotes.get_global_state())  # a fresh context each time
    time.sleep(60)
'''

_BARE_LINE = '''"""Takes the highest quotes back."""

import socket

with socket.create_connection(("127.0.0.1", {telnet}), 10) as line:
    line.sendall(b"request_highest_quote_right\\n")
    print(line.recv(4096).decode("gb18030"))
'''


def _write(stage: Stage, text: str) -> None:
    """Put the script into the practice folder, and start a healthy OpenD with Telnet."""
    telnet = ports.free_port()
    layout.configure(stage.layout, {"telnet_port": str(telnet)})
    stage.start_opend()
    stage.script = stage.folder / "trade.py"
    filled = text.format(port=stage.layout.api_port, other=stage.layout.api_port % 60_000 + 1, telnet=telnet)
    stage.script.write_text(filled, "utf-8")


def _no_fork() -> Text | None:
    if Machine().system == "linux":
        return None
    return Text("Python does not fork by itself on this system.")


def want_another_language(stage: Stage) -> None:
    """OpenD is well; what is missing is a beginning in a language without an SDK."""
    stage.start_opend()


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q05-own-language",
        "q05",
        Text("Your language has no SDK"),
        Text(
            "OpenD is well, and you want to use it from a language that the vendor has no SDK for. "
            "Save the small example of its protocol, run it, and look again."
        ),
        want_another_language,
    ),
    Fault(
        "q16-fork",
        "q16",
        Text("The script forks while it is connected"),
        Text(
            "A script asks OpenD in two processes, and the second one hangs for ever. "
            "Have the script looked at, let it start its processes in another way, and look again."
        ),
        partial(_write, text=_FORKS),
        _no_fork,
    ),
    Fault(
        "q14-script-port",
        "q14",
        Text("The script has another port"),
        Text(
            "OpenD is well, but a script cannot connect: it asks at another port than OpenD's. "
            "Have the script looked at, give it the right port, and look again."
        ),
        partial(_write, text=_OTHER_PORT),
    ),
    Fault(
        "q14-script-piles-up",
        "q14",
        Text("The script opens one connection after the other"),
        Text(
            "A script works for two hours and then no more: each minute it opens a connection, and closes none. "
            "Have the script looked at, let it close what it opens, and look again."
        ),
        partial(_write, text=_PILES_UP),
    ),
    Fault(
        "q14-script-line-end",
        "q14",
        Text("The script's Telnet command is never finished"),
        Text(
            "A script tells OpenD to take the highest quotes back, and nothing happens. "
            "Have the script looked at, see how its command ends, and look again."
        ),
        partial(_write, text=_BARE_LINE),
    ),
)
