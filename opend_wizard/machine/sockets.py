"""Which TCP sockets listen on this machine, whose they are, and which addresses the machine has."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from opend_wizard.errors import Unseen
from opend_wizard.machine.commands import output_of
from opend_wizard.machine.processes import UserNames
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from psutil._ntuples import pconn, sconn

_LISTEN = "0A"  # TCP_LISTEN as /proc/net/tcp writes it
_NETSTAT = re.compile(r"^(?P<kind>tcp\d+)\s+\d+\s+\d+\s+(?P<ip>\S+)\.(?P<port>\d+)\s+\S+\s+LISTEN\b", re.MULTILINE)
_Seen: TypeAlias = tuple[str, int, "int | None"]  # address, port, pid


@dataclass(frozen=True)
class Listener:
    """One listening TCP socket; `pid` is None where it belongs to a process this user may not see."""

    ip: str
    port: int
    pid: int | None
    user: str | None


def read_listeners() -> tuple[Listener, ...]:
    """Every TCP socket that listens, IPv4 and IPv6, ordered by port; raises `Unseen` if they cannot be read."""
    import psutil

    try:
        seen = list(_of_every_process())
    except psutil.AccessDenied:  # macOS shows the whole table to root only
        seen = [*_of_visible_processes(), *parse_netstat(output_of(["netstat", "-an", "-p", "tcp"]) or "")]
    except (psutil.Error, OSError, RuntimeError) as error:
        raise Unseen(Text("The listening ports of this machine cannot be read.")) from error
    owned = {(ip, port) for ip, port, pid in seen if pid is not None}
    kept = {(ip, port, pid) for ip, port, pid in seen if pid is not None or (ip, port) not in owned}
    users = _Users()
    ordered = sorted(kept, key=lambda each: (each[1], each[0], each[2] or 0))
    return tuple(Listener(ip, port, pid, users.of(ip, port, pid)) for ip, port, pid in ordered)


def _of_every_process() -> Iterator[_Seen]:
    import psutil

    for connection in psutil.net_connections(kind="tcp"):
        yield from _if_listening(connection, connection.pid)


def _of_visible_processes() -> Iterator[_Seen]:
    """The table put together process by process, for systems that hide the whole."""
    import psutil

    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            for connection in process.net_connections(kind="tcp"):
                yield from _if_listening(connection, process.pid)


def _if_listening(connection: pconn | sconn, pid: int | None) -> Iterator[_Seen]:
    if connection.status == "LISTEN" and connection.laddr:
        yield connection.laddr.ip, connection.laddr.port, pid or None  # 0 is nobody


def parse_netstat(text: str) -> list[_Seen]:
    """Listening sockets out of ``netstat -an -p tcp`` as macOS prints it; it names no process."""
    found: list[_Seen] = []
    for line in _NETSTAT.finditer(text):
        ip = line["ip"].partition("%")[0]
        if ip == "*":
            ip = "0.0.0.0" if line["kind"] == "tcp4" else "::"  # noqa: S104  (read, not listened on)
        found.append((ip, int(line["port"]), None))
    return found


class _Users:
    """Who owns a socket: by its user id where the system tells (Linux), else by its process."""

    def __init__(self) -> None:
        self._names = UserNames()
        self._uids = socket_uids() if sys.platform == "linux" else {}

    def of(self, ip: str, port: int, pid: int | None) -> str | None:
        uid = self._uids.get((ip, port))
        if uid is not None:
            return self._names.of(uid)
        return None if pid is None else _user_of(pid)


def _user_of(pid: int) -> str | None:
    import psutil

    try:
        return psutil.Process(pid).username()
    except (psutil.Error, OSError):
        return None


def socket_uids(proc: Path = Path("/proc/net")) -> dict[tuple[str, int], int]:
    """The user id of each listening socket, by address and port, also of processes that may not be seen (Linux)."""
    uids: dict[tuple[str, int], int] = {}
    for name in ("tcp", "tcp6"):
        try:
            lines = (proc / name).read_text("ascii", "replace").splitlines()[1:]
        except OSError:
            continue
        for columns in map(str.split, lines):
            if len(columns) > 7 and columns[3] == _LISTEN:
                uids[_address(columns[1])] = int(columns[7])
    return uids


def _address(column: str) -> tuple[str, int]:
    """``0100007F:2B67`` is ("127.0.0.1", 11111): words of four bytes in the machine's own order, then the port."""
    digits, _, port = column.partition(":")
    raw = bytes.fromhex(digits)
    if sys.byteorder == "little":
        raw = b"".join(raw[start : start + 4][::-1] for start in range(0, len(raw), 4))
    family = socket.AF_INET if len(raw) == 4 else socket.AF_INET6
    return socket.inet_ntop(family, raw), int(port, 16)


def read_addresses() -> frozenset[str]:
    """Every IPv4 and IPv6 address of this machine, without the ``%scope`` of link-local ones."""
    import psutil

    families = (socket.AF_INET, socket.AF_INET6)
    try:
        interfaces = psutil.net_if_addrs()
    except (psutil.Error, OSError) as error:
        raise Unseen(Text("The network addresses of this machine cannot be read.")) from error
    return frozenset(
        each.address.partition("%")[0] for group in interfaces.values() for each in group if each.family in families
    )
