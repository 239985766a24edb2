"""Ending one process of this user, and refusing to end anything else."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from opend_wizard.errors import Refused
from opend_wizard.machine.commands import output_of
from opend_wizard.machine.processes import UserNames, own_user
from opend_wizard.texts import Text

if TYPE_CHECKING:
    import psutil

POLITE = 10.0  # seconds a process gets to end by itself; OpenD has been seen to need about one (facts: §3.3)
_AFTER_KILL = 5.0
_GLANCE = 0.02  # seconds between two looks whether it has ended
_SAME_START = 2.0  # seconds; the boot time that Linux adds moves by up to one with the clock
_SYSTEM_PIDS = frozenset({0, 1, 2, 4})
# Ending one of these ends the session, the login or the machine, also where they run as this user.
_SYSTEM_NAMES = frozenset(
    {
        *("systemd", "init", "(sd-pam)", "launchd", "login", "sshd", "dbus-daemon", "dbus-broker"),
        *("gnome-shell", "gnome-session-binary", "ksmserver", "kwin_wayland", "kwin_x11", "plasmashell"),
        *("xorg", "xwayland", "loginwindow", "windowserver", "dockerd", "containerd", "kubelet"),
        *("explorer.exe", "winlogon.exe", "csrss.exe", "lsass.exe", "services.exe", "svchost.exe", "smss.exe"),
        *("wininit.exe", "dwm.exe", "system", "registry"),
    }
)


def stop(pid: int, started: float, polite: float = POLITE) -> None:
    """End process `pid` if it is still the one that was started at `started` (seconds since the epoch).

    It is asked first, has `polite` seconds to end by itself, and is ended by force then. Returns when it
    is gone, also when it was gone before. Raises `Refused` for any process that is not this user's own
    or that belongs to the system, to the session or to this program.
    """
    import psutil

    try:
        process = psutil.Process(pid)
        _refuse_what_must_live(process, started)
        if _ask_to_end(process) and _ended(process, polite):
            return
        process.kill()
        if not _ended(process, _AFTER_KILL):
            raise Refused(Text("Process {pid} was told to end but is still there.", pid=pid))
    except psutil.NoSuchProcess:
        return
    except (psutil.Error, OSError) as error:
        raise Refused(
            Text("Process {pid} could not be stopped: the system does not let this user.", pid=pid)
        ) from error


def _refuse_what_must_live(process: psutil.Process, started: float) -> None:
    pid = process.pid
    if abs(process.create_time() - started) > _SAME_START:
        raise Refused(Text("Process {pid} is another program by now. Nothing was stopped.", pid=pid))
    name = _name(process)
    if pid in _SYSTEM_PIDS or name.lower() in _SYSTEM_NAMES:
        raise Refused(Text("{name} (process {pid}) belongs to the system and is not stopped.", name=name, pid=pid))
    if pid in _own_family():
        raise Refused(Text("{name} (process {pid}) is this program or runs it; it is not stopped.", name=name, pid=pid))
    user = _user(process)
    if user != own_user(UserNames()):
        whose = Text("another user") if user is None else Text("the user {user}", user=user)
        raise Refused(
            Text("{name} (process {pid}) belongs to {whose} and is not stopped.", name=name, pid=pid, whose=whose)
        )


def _name(process: psutil.Process) -> str:
    import psutil

    try:
        return process.name()
    except psutil.NoSuchProcess:
        raise
    except (psutil.Error, OSError):
        return "?"


def _own_family() -> set[int]:
    import psutil

    family = {os.getpid()}
    try:
        family.update(parent.pid for parent in psutil.Process().parents())
    except psutil.Error:  # a parent that may not be looked at belongs to somebody else anyway
        family.add(os.getppid())
    return family


def _user(process: psutil.Process) -> str | None:
    import psutil

    try:
        if sys.platform == "win32":
            return process.username()
        return UserNames().of(process.uids().effective)
    except psutil.NoSuchProcess:
        raise
    except (psutil.Error, OSError):
        return None


def _ask_to_end(process: psutil.Process) -> bool:
    """SIGTERM; on Windows a request to close its windows, because terminating there is never polite.

    False if it cannot be asked: a program without a window, on Windows.
    """
    if sys.platform == "win32":
        return output_of(["taskkill", "/PID", str(process.pid)]) is not None
    process.terminate()
    return True


def _ended(process: psutil.Process, seconds: float) -> bool:
    """Wait up to `seconds`; a process that has ended and was not yet collected by its parent is gone too."""
    import psutil

    end = time.monotonic() + seconds
    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
        if time.monotonic() >= end:
            return False
        time.sleep(_GLANCE)
    return True
