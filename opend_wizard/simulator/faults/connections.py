"""Faults of programs that do not let go of their connections (FAQ Q14)."""

from __future__ import annotations

import threading

from opend_wizard.errors import Told
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.hoarder import MARKER
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

MOST = 128
_LEFT_BEHIND = 40
_GLANCE, _GLANCES = 0.02, 250  # seconds, times


def fill_up(stage: Stage) -> None:
    """One script holds every connection that OpenD takes."""
    _hoard(stage, MOST)


def leave_behind(stage: Stage) -> None:
    """OpenD has hung up on a script that does not notice: its ends stay in CLOSE_WAIT."""
    _hoard(stage, _LEFT_BEHIND)
    if stage.opend is not None:
        stage.opend.ask(do="drop")


def _hoard(stage: Stage, count: int) -> None:
    stage.start_opend()
    if stage.opend is None:
        return
    stage.opend.ask(do="manner", drop_after=None)
    stage.start_program(MARKER, str(stage.layout.api_port), str(count))
    pause = threading.Event()
    for _ in range(_GLANCES):  # OpenD lets them in one after the other
        if stage.opend.ask(do="state")["callers"] == count:
            return
        pause.wait(_GLANCE)
    raise Told(Text("The simulated script did not get its {count} connections.", count=count))


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q14-crowd",
        "q14",
        Text("One script holds all connections"),
        Text(
            "No script can connect any more, although OpenD runs and is logged in. "
            "See who holds its 128 connections, have that program stopped, and look again."
        ),
        fill_up,
    ),
    Fault(
        "q14-left-behind",
        "q14",
        Text("A script does not notice that OpenD has hung up"),
        Text(
            "A script stands still without an error, although OpenD runs and takes other programs. "
            "See what the script still waits on, have it stopped, and look again."
        ),
        leave_behind,
    ),
)
