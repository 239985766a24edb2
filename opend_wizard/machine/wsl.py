"""How Linux inside Windows (WSL) is connected to it: by an address of its own, or by sharing Windows' (facts: §10)."""

from __future__ import annotations

import configparser
import ipaddress
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine.interfaces import default_route

_SHARED = "mirrored"


@dataclass(frozen=True)
class Wsl:
    """`mirrored` is None where no .wslconfig could be read, which leaves Windows' default (NAT) likely.

    `host` is the address at which Windows is reached from inside; None where it is not known, or shared.
    `told_in` is the file that decided, or None.
    """

    mirrored: bool | None
    host: str | None
    told_in: Path | None = None


def read_wsl(root: Path = Path("/")) -> Wsl:
    """What the files of this WSL tell; never raises."""
    path, mode = _mode(root)
    if mode == _SHARED:
        return Wsl(mirrored=True, host=None, told_in=path)
    route = default_route(root / "proc/net/route")
    host = route[1] if route is not None else _name_server(root)
    return Wsl(mirrored=None if mode is None else False, host=host, told_in=path)


def _mode(root: Path) -> tuple[Path | None, str | None]:
    """The networking mode in the first .wslconfig of a Windows user that can be read."""
    with suppress(OSError):
        for path in sorted((root / "mnt/c/Users").glob("*/.wslconfig")):
            parser = configparser.ConfigParser(strict=False, interpolation=None)
            with suppress(OSError, configparser.Error, UnicodeDecodeError):
                parser.read_string(path.read_text("utf-8-sig"))
                return path, parser.get("wsl2", "networkingMode", fallback="nat").strip().strip('"').lower()
    return None, None


def _name_server(root: Path) -> str | None:
    """Without a route: Windows answers questions for names too, unless that was tunnelled."""
    with suppress(OSError):
        for line in (root / "etc/resolv.conf").read_text("utf-8", "replace").splitlines():
            words = line.split()
            if len(words) == 2 and words[0] == "nameserver":
                with suppress(ValueError):
                    address = ipaddress.ip_address(words[1])
                    return None if address.is_loopback else str(address)
    return None
