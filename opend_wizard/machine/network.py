"""How this machine reaches the network, as far as that can be seen without sending anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_PROXY_NAMES = ("http_proxy", "https_proxy", "all_proxy")
_TUNNEL = re.compile(
    r"(?i)^(?:(?:tun|tap|utun|wg|ppp|ipsec|zt|gpd)[\d-]|(?:wg|tailscale|nordlynx|proton|cscotun)).{0,16}$"
)


@dataclass(frozen=True)
class Network:
    """What lies between this machine and the network: `proxies` are names of variables, never their values.

    `bridged` says whether a container has a network of its own; None where that cannot be told.
    """

    proxies: tuple[str, ...]
    tunnels: tuple[str, ...]
    name_servers: tuple[str, ...]
    bridged: bool | None


def network(root: Path, environment: Mapping[str, str], interfaces: Iterable[str]) -> Network:
    """The network of the system in `root`, for a program with this environment."""
    proxies = tuple(sorted(name for name in environment if name.lower() in _PROXY_NAMES and environment[name]))
    tunnels = tuple(sorted(name for name in interfaces if _TUNNEL.match(name)))
    return Network(proxies, tunnels, _name_servers(root / "etc/resolv.conf"), _bridged(root / "sys/class/net"))


def interfaces() -> tuple[str, ...]:
    """The names of the network interfaces that are up; empty where they cannot be seen."""
    import psutil

    try:
        return tuple(name for name, status in psutil.net_if_stats().items() if status.isup)
    except (psutil.Error, OSError):
        return ()


def environment_of(pid: int) -> dict[str, str]:
    """The variables that process `pid` was started with; empty where this user may not look."""
    import psutil

    try:
        return dict(psutil.Process(pid).environ())
    except (psutil.Error, OSError, NotImplementedError):
        return {}


def _name_servers(path: Path) -> tuple[str, ...]:
    try:
        lines = path.read_text("ascii", "replace").splitlines()
    except OSError:
        return ()
    words = [line.split() for line in lines]
    return tuple(each[1] for each in words if len(each) > 1 and each[0] == "nameserver")


def _bridged(folder: Path) -> bool | None:
    """An interface whose other end has another number is one of a pair: the other one is outside."""
    try:
        own = [each for each in folder.iterdir() if each.name != "lo"]
        pairs = [((each / "ifindex").read_text("ascii"), (each / "iflink").read_text("ascii")) for each in own]
    except (OSError, ValueError):
        return None
    return bool(pairs) and all(mine.strip() != other.strip() for mine, other in pairs)
