"""Whether a process is some OpenD, whichever one."""

from __future__ import annotations

from opend_wizard.machine import Process
from opend_wizard.opend.places.brands import SIMULATED, lookalike
from opend_wizard.opend.places.installation import executable, kind_of_running


def is_opend(process: Process) -> bool:
    """Whether `process` runs an executable that is named as the vendor names OpenD's, or a simulated one."""
    if SIMULATED in process.command:
        return True
    exe = executable(process)
    return exe is not None and kind_of_running(exe) is not None and lookalike(process) is None
