"""Remedies for programs that keep too many connections to OpenD.

OpenD's own command close_api_conn is not among them: a connection's number is told only to the program that
has it, and without a number the command hangs up on everybody (facts: §4.2).
"""

from __future__ import annotations

from opend_wizard.machine import Process
from opend_wizard.model import Fix
from opend_wizard.steps import StopProcess
from opend_wizard.texts import Text


def stop_caller(process: Process, count: int) -> Fix:
    """End the program that keeps `count` connections; never taken unless the person picks it."""
    return Fix(
        id="stop_greediest_program",
        title=Text(
            "Stop {program} (process {pid}), which frees its {count} connections.",
            program=process.name,
            pid=process.pid,
            count=count,
        ),
        steps=(StopProcess(process.pid, process.started, process.name),),
        caution=Text(
            "What {program} is doing ends at once, open orders stay as they are, and this cannot be taken back.",
            program=process.name,
        ),
        afterwards=Text("Correct the script before you start it again, or it fills OpenD's connections once more."),
        deliberate=True,
    )
