"""The addresses by which other computers can reach this one."""

from __future__ import annotations

import ipaddress
import socket
import sys
from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

_INSIDE = ("docker", "br-", "veth", "virbr", "vboxnet", "vmnet", "cni", "flannel")  # lead to guests on this machine
_EVERYWHERE = "00000000"  # the destination of the default route


def read_reachable(routes: Path = Path("/proc/net/route")) -> tuple[str, ...]:
    """The IPv4 addresses of this machine that are not its own loopback, the one that leads outward first.

    Those of bridges to containers and virtual machines come last. OpenD listens on IPv4 only (facts: §3.2).
    Raises `Unseen` if they cannot be read.
    """
    import psutil

    try:
        interfaces = psutil.net_if_addrs()
    except (psutil.Error, OSError) as error:
        raise Unseen(Text("The network addresses of this machine cannot be read.")) from error
    outward = default_route(routes)
    found = {
        each.address: (name != (outward[0] if outward else None), name.startswith(_INSIDE))
        for name, group in interfaces.items()
        for each in group
        if each.family == socket.AF_INET and _leads_here(each.address)
    }
    return tuple(sorted(found, key=lambda address: (found[address], int(ipaddress.ip_address(address)))))


def default_route(routes: Path = Path("/proc/net/route")) -> tuple[str, str] | None:
    """The interface that leads outward and the address of the way there (Linux); None without one, or elsewhere."""
    try:
        lines = routes.read_text("ascii", "replace").splitlines()[1:]
    except OSError:
        return None
    for columns in map(str.split, lines):
        if len(columns) > 2 and columns[1] == _EVERYWHERE:
            with suppress(ValueError):
                return columns[0], socket.inet_ntoa(int(columns[2], 16).to_bytes(4, sys.byteorder))
    return None


def _leads_here(address: str) -> bool:
    known = ipaddress.ip_address(address)
    return not (known.is_loopback or known.is_link_local or known.is_unspecified)
