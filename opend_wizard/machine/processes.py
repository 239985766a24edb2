"""Which processes run, seen in one pass."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import psutil

T = TypeVar("T")
_OF_THE_KERNEL = 0x00200000  # PF_KTHREAD among the flags in /proc/PID/stat (proc(5), linux/sched.h)
_FLAGS = 6  # which field holds them, counted from behind the name


@dataclass(frozen=True)
class Process:
    """One running process; what this user may not see is None or empty.

    `started` is in seconds since the epoch and, with `pid`, tells whether it is still the same
    process. `command` may hold passwords: show it through `masked_command` only.
    """

    pid: int
    name: str
    user: str | None
    exe: Path | None
    cwd: Path | None
    command: tuple[str, ...] = field(repr=False)
    started: float
    mine: bool


class UserNames:
    """The names behind user ids, each looked up once: with a network directory a look-up is slow."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}

    def of(self, uid: int) -> str:
        """The name in the password database, or the number where it has none."""
        if uid not in self._names:
            self._names[uid] = _user_name(uid)
        return self._names[uid]


def _user_name(uid: int) -> str:
    if sys.platform != "win32":
        import pwd

        try:
            return pwd.getpwuid(uid).pw_name
        except KeyError:
            pass
    return str(uid)


def read_processes() -> tuple[Process, ...]:
    """Every process this user can see, ordered by pid, without the kernel's threads; one that has ended is left out."""
    import psutil

    names = UserNames()
    me = own_user(names)
    found: list[Process] = []
    for pid in sorted(psutil.pids()):
        if _is_of_the_kernel(pid):  # most of what there is; it is no program, and looking closely at all takes a while
            continue
        with suppress(psutil.Error, OSError, ValueError):  # gone, or hidden altogether
            found.append(_look_at(psutil.Process(pid), names, me))
    return tuple(found)


def _is_of_the_kernel(pid: int) -> bool:
    """Whether it is a thread of the Linux kernel, which is listed among the processes."""
    if sys.platform != "linux":
        return False
    try:
        flags = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[_FLAGS]
    except (OSError, IndexError):
        return False
    return bool(int(flags) & _OF_THE_KERNEL)


def own_user(names: UserNames) -> str:
    """The user this program runs as, spelled as in `Process.user`."""
    if sys.platform == "win32":
        import psutil

        return psutil.Process().username()
    return names.of(os.geteuid())


def _look_at(process: psutil.Process, names: UserNames, me: str) -> Process:
    import psutil

    with process.oneshot():
        started = process.create_time()
        if _allowed(process.status) == psutil.STATUS_ZOMBIE:
            raise psutil.NoSuchProcess(process.pid)  # it has ended; only its number is still there
        user = _user_of(process, names)
        exe, cwd, command = _allowed(process.exe), _allowed(process.cwd), _allowed(process.cmdline) or []
        return Process(
            pid=process.pid,
            name=_allowed(process.name) or (Path(command[0]).name if command else ""),
            user=user,
            exe=Path(exe) if exe else None,
            cwd=Path(cwd) if cwd else None,
            command=tuple(command),
            started=started,
            mine=user == me,
        )


def _user_of(process: psutil.Process, names: UserNames) -> str | None:
    if sys.platform == "win32":
        return _allowed(process.username)
    uids = _allowed(process.uids)
    return None if uids is None else names.of(uids.effective)


def _allowed(look: Callable[[], T]) -> T | None:
    """What `look` gives, or None where this user may not see it; the end of the process is passed on."""
    import psutil

    try:
        return look()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        raise
    except (psutil.Error, OSError, ValueError, NotImplementedError):
        return None
