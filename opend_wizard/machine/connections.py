"""Which TCP connections lead to or from a port of this machine, in which state, and whose they are."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from psutil._ntuples import pconn, sconn

End: TypeAlias = "tuple[str, int]"
"""An address and a port."""


@dataclass(frozen=True)
class Connection:
    """One end of a TCP connection; `pid` is None where it belongs to a process this user may not see, or to none.

    `state` is the system's own word for this end, e.g. ``ESTABLISHED`` or ``CLOSE_WAIT``. A connection within
    this machine is seen twice, once from each end.
    """

    local: End
    remote: End
    state: str
    pid: int | None


def read_connections(port: int) -> tuple[Connection, ...]:
    """Every connection with `port` at one of its ends; raises `Unseen` if they cannot be read.

    macOS shows those of other users' programs to nobody but root.
    """
    import psutil

    try:
        seen = list(_of_every_process(port))
    except psutil.AccessDenied:
        seen = list(_of_visible_processes(port))
    except (psutil.Error, OSError, RuntimeError) as error:
        raise Unseen(Text("The connections of this machine cannot be read.")) from error
    return tuple(sorted(set(seen), key=lambda each: (each.local, each.remote, each.pid or 0)))


def _of_every_process(port: int) -> Iterator[Connection]:
    import psutil

    for connection in psutil.net_connections(kind="tcp"):
        yield from _if_it_leads_there(connection, connection.pid, port)


def _of_visible_processes(port: int) -> Iterator[Connection]:
    import psutil

    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            for connection in process.net_connections(kind="tcp"):
                yield from _if_it_leads_there(connection, process.pid, port)


def _if_it_leads_there(connection: pconn | sconn, pid: int | None, port: int) -> Iterator[Connection]:
    if connection.laddr and connection.raddr and port in (connection.laddr.port, connection.raddr.port):
        local, remote = ((_plain(end.ip), end.port) for end in (connection.laddr, connection.raddr))
        yield Connection(local, remote, connection.status, pid or None)


def _plain(ip: str) -> str:
    """An IPv4 address that is written as IPv6 (``::ffff:127.0.0.1``), as IPv4; both ends must look alike."""
    with suppress(ValueError):
        mapped = getattr(ipaddress.ip_address(ip.partition("%")[0]), "ipv4_mapped", None)
        return ip if mapped is None else str(mapped)
    return ip
