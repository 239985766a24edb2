"""A program that must have ended before a change can be made."""

from __future__ import annotations

from opend_wizard.errors import Refused
from opend_wizard.machine import Machine, Process
from opend_wizard.texts import Text

_SAME_START = 2.0  # seconds; the clock may have been set meanwhile


class InTheWay(Refused):
    """Nothing was changed, because `process` runs; once it has ended, the same change may be tried again."""

    def __init__(self, text: Text, process: Process) -> None:
        super().__init__(text)
        self.process = process

    def gone(self, machine: Machine) -> bool:
        """Whether it has ended by now; another process that got its number does not count."""
        mine = self.process
        return not any(
            each.pid == mine.pid and abs(each.started - mine.started) <= _SAME_START for each in machine.processes()
        )
