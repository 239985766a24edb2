"""Who reaches OpenD, from where, and what may stand between."""

from __future__ import annotations

from contextlib import suppress

from opend_wizard.errors import Missing, Told
from opend_wizard.fact import fact
from opend_wizard.facts.state import StateFacts
from opend_wizard.machine import Connection, Surroundings
from opend_wizard.machine.firewalls import Firewall
from opend_wizard.machine.wsl import Wsl
from opend_wizard.opend.callers import Caller, callers
from opend_wizard.opend.lifelines import Measured, recall
from opend_wizard.opend.logs import files, folder
from opend_wizard.opend.sdk_log import Loss, losses
from opend_wizard.texts import Text

_CLOCK_SLACK = 1.0  # seconds by which the start of a process may be told too early: Linux counts from a whole second


class ReachFacts(StateFacts):
    """Connections, addresses, firewalls, and how a line was held when that was measured last."""

    @fact
    def connections(self) -> tuple[Connection, ...]:
        """Every TCP connection to OpenD's API port, from both of its ends."""
        return self.machine.connections(self.api_address[1])

    @fact
    def callers(self) -> tuple[Caller, ...]:
        """Everybody who is connected to OpenD's API port, who takes most places first."""
        opend = frozenset(process.pid for process in self.running)
        return callers(self.connections, self.api_address[1], opend, self.addresses)

    @fact
    def reachable_addresses(self) -> tuple[str, ...]:
        """The IPv4 addresses by which other computers may reach this one, the likeliest first."""
        return self.machine.reachable_addresses()

    @fact
    def firewalls(self) -> tuple[Firewall, ...]:
        """The firewalls of this machine that can be told without special rights."""
        return self.machine.firewalls(process.name for process in self.processes)

    @fact
    def wsl(self) -> Wsl | None:
        """How Linux inside Windows is connected to it; None anywhere else."""
        return self.machine.wsl() if self.machine.surroundings() is Surroundings.WSL else None

    @fact
    def line_measured(self) -> Measured | None:
        """How OpenD treated a line with and without heartbeats when that was measured last; None if it never was."""
        return recall(self.state_dir, self.data_dir)

    @fact
    def sdk_losses(self) -> tuple[Loss, ...]:
        """The connections that the vendor's Python SDK lost, by its newest log; empty without one."""
        with suppress(Missing):
            return losses(files(folder(None, self.data_dir)))
        return ()

    def require_no_pending_code(self) -> None:
        """Raise `Missing` while OpenD waits for a phone code: each new connection may void it (facts: §5.5)."""
        if self.code_pending_since is not None:
            raise Missing(
                Text("OpenD waits for a phone code, and each new connection may void it. Hold the line afterwards.")
            )

    @property
    def opend_started(self) -> float | None:
        """When the running OpenD started, in seconds since the epoch; None while none runs."""
        return min((process.started for process in self.running), default=None)

    @property
    def settings_are_newer(self) -> bool:
        """Whether OpenD.xml was changed after the running OpenD started, which reads it only then."""
        started, path = self.opend_started, self.installation.config
        changed = None if path is None else self.machine.changed(path)
        return started is not None and changed is not None and changed > started + _CLOCK_SLACK

    @property
    def key_is_newer(self) -> bool:
        """Whether the key file was changed after the running OpenD started."""
        started, file = self.opend_started, None
        with suppress(Told):
            file = self.key_file
        return started is not None and file is not None and (file.changed or 0.0) > started + _CLOCK_SLACK
