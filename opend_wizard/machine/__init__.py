"""The one door to the operating system: processes, sockets, folders, identity."""

from __future__ import annotations

from opend_wizard.machine.commands import masked_command
from opend_wizard.machine.connections import Connection
from opend_wizard.machine.files import state_dir
from opend_wizard.machine.host import Machine
from opend_wizard.machine.identity import Surroundings
from opend_wizard.machine.ports import Listening
from opend_wizard.machine.processes import Process
from opend_wizard.machine.sockets import Listener
from opend_wizard.machine.windows import Installed

__all__ = [
    "Connection",
    "Installed",
    "Listener",
    "Listening",
    "Machine",
    "Process",
    "Surroundings",
    "masked_command",
    "state_dir",
]
