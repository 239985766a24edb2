"""Which firewall stands before this machine, as far as that can be told without special rights."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine.commands import output_of

_MAC = "/usr/libexec/ApplicationFirewall/socketfilterfw"
_UFW_ON = re.compile(r"^\s*ENABLED\s*=\s*yes\s*$", re.IGNORECASE | re.MULTILINE)
_DROPS = re.compile(r"^[^#\n]*(?:policy\s+drop|\bdrop\b|\breject\b)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Firewall:
    """One firewall by its usual name; `on` is None where it is there and its state cannot be seen.

    `opening` is the command by which an administrator lets one port through for one network, with the places
    ``{port}`` and ``{network}``; empty where there is none to be typed.
    """

    name: str
    on: bool | None
    opening: str


_UFW = "sudo ufw allow from {network} to any port {port} proto tcp"
_FIREWALLD = (
    "sudo firewall-cmd --permanent --add-rich-rule="
    "'rule family=ipv4 source address={network} port port={port} protocol=tcp accept' && sudo firewall-cmd --reload"
)
_NFT = "sudo nft add rule inet filter input ip saddr {network} tcp dport {port} accept"
_WINDOWS = (
    'netsh advfirewall firewall add rule name="OpenD" dir=in action=allow protocol=TCP '
    "localport={port} remoteip={network}"
)


def read_firewalls(system: str, running: Iterable[str], root: Path = Path("/")) -> tuple[Firewall, ...]:
    """The firewalls that can be recognised; `running` are the names of the processes seen.

    Empty means that none was recognised, not that there is none: their rules are for administrators only.
    """
    if system == "windows":
        return (Firewall("Windows Defender Firewall", None, _WINDOWS),)
    if system == "macos":
        return (_of_mac(output_of([_MAC, "--getglobalstate"], 2.0)),)
    return tuple(_of_linux(frozenset(running), root))


def _of_mac(told: str | None) -> Firewall:
    on = None if told is None else "enabled" in told.lower()
    return Firewall("macOS firewall", on, "")


def _of_linux(running: frozenset[str], root: Path) -> Iterable[Firewall]:
    ufw = _text(root / "etc/ufw/ufw.conf")
    if ufw is not None:
        yield Firewall("ufw", _UFW_ON.search(ufw) is not None, _UFW)
    if "firewalld" in running:
        yield Firewall("firewalld", on=True, opening=_FIREWALLD)
    tables = _text(root / "etc/nftables.conf")
    if tables is not None and _DROPS.search(tables):
        yield Firewall("nftables", None, _NFT)


def _text(path: Path) -> str | None:
    with suppress(OSError):
        return path.read_text("utf-8", "replace")
    return None
