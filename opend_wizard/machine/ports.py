"""Whether a port can be listened on, found out by trying for an instant; and the next one that can."""

from __future__ import annotations

import errno
import ipaddress
import re
import socket
import sys
from collections.abc import Callable, Collection, Iterable
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.machine.commands import output_of
from opend_wizard.texts import Text

_RANGE = re.compile(r"^\s*(\d{1,5})\s+(\d{1,5})\s*\*?\s*$", re.MULTILINE)
_LAST = 65535


class Listening(Enum):
    """What came of trying to listen on an address and port."""

    FREE = "free"
    TAKEN = "taken"
    NOT_ALLOWED = "not allowed"  # privileged, reserved by the system, or no port number at all
    NO_SUCH_ADDRESS = "no such address"
    UNSEEN = "unseen"


def try_listening(ip: str, port: int) -> Listening:
    """Bind a TCP socket to `ip` and `port` for an instant and close it; it never listens, so nothing is accepted.

    Connections that linger after their program has ended (TIME_WAIT) do not count as taken.
    """
    if not 0 < port <= _LAST:
        return Listening.NOT_ALLOWED
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return Listening.NO_SUCH_ADDRESS
    also = [_overlapping(address)] if sys.platform == "darwin" else []
    return next(
        (outcome for each in (ip, *also) if (outcome := _bind(each, port)) is not Listening.FREE), Listening.FREE
    )


def _overlapping(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str:
    """Where a program would take the same connections: BSD lets a second one have it in spite of the first."""
    everywhere, loopback = ("0.0.0.0", "127.0.0.1") if address.version == 4 else ("::", "::1")  # noqa: S104  (compared)
    return loopback if address.is_unspecified else everywhere


def _bind(ip: str, port: int) -> Listening:
    try:
        with socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET) as trial:
            _set_reuse(trial)
            trial.bind((ip, port))
    except OSError as error:
        return _meaning(error)
    return Listening.FREE


def _set_reuse(trial: socket.socket) -> None:
    """Elsewhere SO_REUSEADDR passes over TIME_WAIT only; on Windows it would share a port in use."""
    if sys.platform == "win32":
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def _meaning(error: OSError) -> Listening:
    if error.errno == errno.EADDRINUSE:
        return Listening.TAKEN
    if error.errno in (errno.EACCES, errno.EPERM):
        return Listening.NOT_ALLOWED
    no_address = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, getattr(errno, "EPROTONOSUPPORT", -1))
    if isinstance(error, socket.gaierror) or error.errno in no_address:
        return Listening.NO_SUCH_ADDRESS
    return Listening.UNSEEN


def next_free_port(
    ip: str, first: int, avoid: Iterable[Collection[int]], can_listen: Callable[[str, int], Listening]
) -> int:
    """The lowest port from `first` on that is in nothing to `avoid` and can be listened on; raises `Refused`."""
    shunned = tuple(avoid)
    for port in range(max(first, 1), _LAST + 1):
        if any(port in each for each in shunned):
            continue
        outcome = can_listen(ip, port)
        if outcome is Listening.FREE:
            return port
        if outcome is Listening.NO_SUCH_ADDRESS:
            raise Refused(Text("{ip} is not an address of this machine, so no port can be free there.", ip=ip))
    raise Refused(Text("No free port is left between {first} and {last} at {ip}.", first=first, last=_LAST, ip=ip))


def first_unprivileged(system: str, proc: Path = Path("/proc/sys/net/ipv4")) -> int:
    """The lowest port that needs no special right; Windows has no such border, so 1 there."""
    if system == "windows":
        return 1
    if system == "linux":
        try:
            return int((proc / "ip_unprivileged_port_start").read_text("ascii"))
        except (OSError, ValueError):
            pass
    return 1024


def reserved(system: str, proc: Path = Path("/proc/sys/net/ipv4")) -> tuple[range, ...]:
    """Port ranges the system keeps for itself.

    On Windows nothing can listen in them; on Linux they are only kept from being given out by chance.
    """
    if system == "windows":
        command = ["netsh", "int", "ipv4", "show", "excludedportrange", "protocol=tcp"]
        return parse_excluded_ranges(output_of(command) or "")
    if system == "linux":
        try:
            return parse_reserved_ports((proc / "ip_local_reserved_ports").read_text("ascii"))
        except (OSError, ValueError):
            pass
    return ()


def parse_excluded_ranges(text: str) -> tuple[range, ...]:
    """The ranges in the answer of ``netsh … show excludedportrange``, whatever its language: only figures count."""
    pairs = ((int(line[1]), int(line[2])) for line in _RANGE.finditer(text))
    return tuple(range(start, end + 1) for start, end in pairs if 0 <= start <= end <= _LAST)


def parse_reserved_ports(text: str) -> tuple[range, ...]:
    """The ranges of ``8080,9148-9150`` as Linux writes them; raises ValueError on anything else."""
    ranges = []
    for part in filter(None, text.strip().split(",")):
        start, _, end = part.partition("-")
        ranges.append(range(int(start), int(end or start) + 1))
    return tuple(ranges)
