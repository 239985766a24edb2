"""Who runs this program, on which machine, and in what surroundings."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import sys
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine import windows
from opend_wizard.machine.commands import output_of
from opend_wizard.texts import Text

_SALT = b"opend-wizard device memory 1"  # makes our fingerprint useless for recognising the machine elsewhere
_PLATFORM_UUID = re.compile(r'"IOPlatformUUID"\s*=\s*"([0-9A-Fa-f-]{36})"')
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
# A cloud gives each copy of an image a new one, while /etc/machine-id is often copied along.
_INSTANCE_ID = Path("/var/lib/cloud/data/instance-id")


class Surroundings(Enum):
    """In what this program runs, where that decides what it can see."""

    PLAIN = "plain"
    CONTAINER = "container"
    WSL = "wsl"


def this_system() -> str:
    """``linux``, ``windows`` or ``macos``."""
    return {"win32": "windows", "cygwin": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def surroundings(root: Path = Path("/")) -> Surroundings:
    """Whether this is a container or Windows' Linux: programs outside of either cannot be seen from inside."""
    if (root / "proc/sys/fs/binfmt_misc/WSLInterop").exists() or "microsoft" in platform.release().lower():
        return Surroundings.WSL
    if (root / ".dockerenv").exists() or (root / "run/.containerenv").exists() or "container" in os.environ:
        return Surroundings.CONTAINER
    return Surroundings.CONTAINER if _is_contained(root / "proc/1/cgroup") else Surroundings.PLAIN


def runs_in_container(pid: int, proc: Path = Path("/proc")) -> bool:
    """Whether process `pid` runs in a container that this program is not in itself (Linux)."""
    return _is_contained(proc / str(pid) / "cgroup") and not _is_contained(proc / "self" / "cgroup")


def _is_contained(control_groups: Path) -> bool:
    text = _line(control_groups)
    return any(sign in text for sign in ("docker", "kubepods", "containerd", "/lxc/", "libpod"))


def fingerprint() -> str:
    """64 hex digits that stay the same on this machine and differ on any other; no raw id can be read from them.

    Raises `Unseen` where the system has no identity of its own, as in some containers.
    """
    ids = _ids()
    if not ids:
        raise Unseen(Text("This machine has no identity of its own, so a copied file cannot be recognised by it."))
    return hashlib.sha256(b"\0".join([_SALT, *(each.lower().encode() for each in ids)])).hexdigest()


def _ids() -> list[str]:
    if sys.platform == "win32":
        guid = windows.machine_guid()
        return [guid] if guid else []
    if sys.platform == "darwin":
        found = _PLATFORM_UUID.search(output_of(["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]) or "")
        return [found[1]] if found else []
    return linux_ids()


def linux_ids(machine_ids: tuple[Path, ...] = _MACHINE_IDS, instance_id: Path = _INSTANCE_ID) -> list[str]:
    """The machine id, and the cloud instance's if there is one; empty without a machine id."""
    known = [text for text in map(_line, machine_ids) if re.fullmatch(r"[0-9a-f]{32}", text)]
    instance = _line(instance_id)
    return [known[0], *([instance] if instance else [])] if known else []


def _line(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def is_admin() -> bool:
    """Whether this program may do everything: root, or an elevated administrator."""
    if sys.platform == "win32":
        return windows.is_admin()
    return os.geteuid() == 0
