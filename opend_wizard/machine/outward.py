"""What a machine knows of its network: who is connected, how others reach it, what stands between."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from opend_wizard.machine import connections, files, firewalls, interfaces, wsl
from opend_wizard.machine.connections import Connection
from opend_wizard.machine.firewalls import Firewall
from opend_wizard.machine.wsl import Wsl


class Outward:
    """The part of `Machine` that looks outward; nothing here changes anything."""

    system: str
    root: Path

    def connections(self, port: int) -> tuple[Connection, ...]:
        """Every TCP connection with `port` at one end; raises `Unseen` if they cannot be read."""
        return connections.read_connections(port)

    def reachable_addresses(self) -> tuple[str, ...]:
        """The IPv4 addresses by which other computers may reach this one, the likeliest first; raises `Unseen`."""
        return interfaces.read_reachable()

    def firewalls(self, running: Iterable[str]) -> tuple[Firewall, ...]:
        """The firewalls that can be recognised without special rights; `running` are the names of the processes."""
        return firewalls.read_firewalls(self.system, running, self.root)

    def wsl(self) -> Wsl:
        """How this Linux inside Windows is connected to it."""
        return wsl.read_wsl(self.root)

    def changed(self, path: Path) -> float | None:
        """When the content of `path` was changed last, in seconds since the epoch; None where that cannot be seen."""
        return files.changed(path)
