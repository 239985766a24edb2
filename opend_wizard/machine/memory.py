"""How much memory there is, and whether the system has ended programs for want of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

_KERNEL_LOGS = ("var/log/kern.log", "var/log/messages", "var/log/syslog")
_END_OF_LOG = 2_000_000  # bytes; weeks of an ordinary machine
_KILLED = ("Out of memory: Kill", "Memory cgroup out of memory: Kill")


@dataclass(frozen=True)
class Memory:
    """Bytes. `limit` is what this container may use at most, None without such a limit."""

    total: int
    available: int
    swap_total: int
    swap_free: int
    limit: int | None = None

    @property
    def most(self) -> int:
        """What all programs together can have, swap included."""
        return min(self.total, self.limit or self.total) + self.swap_total


def memory(root: Path) -> Memory:
    """The memory of this machine, and the limit of the container in `root`; raises `Unseen`."""
    import psutil

    try:
        real, swap = psutil.virtual_memory(), psutil.swap_memory()
    except (psutil.Error, OSError, RuntimeError) as error:
        raise Unseen(Text("The system does not tell how much memory there is.")) from error
    return Memory(real.total, real.available, swap.total, swap.free, _limit(root, real.total))


def _limit(root: Path, total: int) -> int | None:
    for name in ("sys/fs/cgroup/memory.max", "sys/fs/cgroup/memory/memory.limit_in_bytes"):
        text = _text(root / name).strip()
        if text.isdigit():
            return int(text) if int(text) < total else None
    return None


def ended_for_memory(root: Path, names: tuple[str, ...]) -> tuple[str, ...]:
    """Lines of the kernel's log that say that one of the programs `names` was ended for want of memory.

    Empty also where this user may not read those logs, so an empty answer proves nothing.
    """
    lines = [line for name in _KERNEL_LOGS for line in _end(root / name).splitlines()]
    told = [line for line in lines if any(sign in line for sign in _KILLED)]
    return tuple(line.strip() for line in told if any(f"({name})" in line for name in names))


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace")
    except OSError:
        return ""


def _end(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _END_OF_LOG))
            return file.read(_END_OF_LOG).decode("utf-8", "replace")
    except OSError:
        return ""
