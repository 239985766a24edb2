"""What keeps a running program: systemd, a terminal multiplexer, a terminal, or nothing but itself (Linux)."""

from __future__ import annotations

import re
import sys
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

_UNIT = re.compile(r"/([^/]+\.service)(?:/|$)")
_SESSIONS = re.compile(r"/(?:session-[^/]*\.scope|user@\d+\.service)(?:/|$)")
_TERMINALS = range(136, 144)  # the kernel's numbers for pseudo terminals


class Keeper(Enum):
    """What keeps a program running."""

    SYSTEMD = "systemd"
    MULTIPLEXER = "screen or tmux"
    TERMINAL = "terminal"
    NOTHING = "nothing"  # as `nohup` leaves it


def keeper_of(pid: int, proc: Path = Path("/proc")) -> Keeper:
    """What keeps process `pid`; raises `Unseen` where that cannot be told."""
    if sys.platform != "linux":
        raise Unseen(Text("What keeps a program running cannot be seen on this system."))
    try:
        groups = (proc / str(pid) / "cgroup").read_text("utf-8", "replace")
        status = (proc / str(pid) / "stat").read_text("utf-8", "replace")
    except OSError as error:
        raise Unseen(Text("Process {pid} may not be looked at by this user.", pid=pid)) from error
    if _service(groups) is not None:
        return Keeper.SYSTEMD
    if any(_name(parent, proc).startswith(("screen", "tmux")) for parent in _parents(pid, proc)):
        return Keeper.MULTIPLEXER
    terminal = int(status.rpartition(")")[2].split()[4])
    if (terminal >> 8) & 0xFFF in _TERMINALS:
        return Keeper.TERMINAL
    return Keeper.NOTHING


def _service(groups: str) -> str | None:
    """The unit whose control group it is in; the whole manager of a user and its session are none."""
    rest = _SESSIONS.sub("/", groups)
    names = [name for name in _UNIT.findall(rest) if not name.startswith(("user@", "session-", "docker", "containerd"))]
    return names[-1] if names else None


def _parents(pid: int, proc: Path) -> list[int]:
    found: list[int] = []
    while pid > 1 and len(found) < 40:
        try:
            pid = int((proc / str(pid) / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            break
        found.append(pid)
    return found


def _name(pid: int, proc: Path) -> str:
    try:
        return (proc / str(pid) / "comm").read_text("utf-8", "replace").strip().lower()
    except OSError:
        return ""
