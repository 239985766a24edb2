"""Rights that only the system can give, after it has asked the person itself.

On Linux run for real, with sudo in a terminal; pkexec, Windows and macOS are written by their manuals
(pkexec(1), ShellExecuteExW, osascript(1)) and have not been run.
"""

from __future__ import annotations

import os
import shlex
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.machine import programs
from opend_wizard.machine.programs import Ended
from opend_wizard.texts import Text

_REFUSED_BY_PERSON = 1223  # ERROR_CANCELLED
_GLANCE = 0.1  # seconds
# Each argument is quoted by AppleScript itself; none becomes part of the script.
_APPLE = (
    *("-e", "on run arguments", "-e", 'set line_ to ""', "-e", "repeat with each_ in arguments"),
    *("-e", 'set line_ to line_ & quoted form of each_ & " "', "-e", "end repeat"),
    *("-e", "do shell script line_ with administrator privileges", "-e", "end run"),
)


def prefix(system: str, places: Sequence[Path]) -> tuple[str, ...] | None:
    """What has to stand before a command so that the system asks for consent; None where it could not ask."""
    if system == "windows":
        return ()
    if system == "macos":
        asks = programs.find("osascript", places)
        return None if asks is None else (str(asks), *_APPLE, "--")
    if os.geteuid() == 0:
        return ()
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        asks = programs.find("pkexec", places)
        if asks is not None:
            return (str(asks),)
    asks = programs.find("sudo", places)
    return (str(asks), "--") if asks is not None and has_terminal() else None


def has_terminal() -> bool:
    """Whether a password can be asked for in the terminal that this program was started from."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
    except OSError:
        return False
    return True


def refuse_without_consent(command: Sequence[str], system: str, places: Sequence[Path]) -> None:
    """Raise `Refused`, with what is to be typed, where nobody could be asked for consent."""
    if prefix(system, places) is None:
        raise Refused(
            Text(
                "This needs rights that only an administrator can give, and from here nobody can be asked for them. "
                "Nothing was changed. Type this in a terminal yourself: sudo {command}",
                command=shlex.join(command),
            )
        )


def run(command: Sequence[str], seconds: float, stop: Callable[[], bool], system: str, places: Sequence[Path]) -> Ended:
    """Run `command` with the rights of an administrator; raises `Refused`, `Cancelled`."""
    if sys.platform == "win32":
        return _run_as(command, seconds, stop)
    refuse_without_consent(command, system, places)
    asking = prefix(system, places) or ()
    in_terminal = bool(asking) and Path(asking[0]).name == "sudo"
    return programs.run([*asking, *command], seconds, stop, own_session=not in_terminal)


if sys.platform == "win32":
    import ctypes
    import subprocess
    from ctypes import wintypes

    class _ExecuteInfo(ctypes.Structure):
        """SHELLEXECUTEINFOW."""

        _fields_ = (
            ("cbSize", wintypes.DWORD),
            ("fMask", wintypes.ULONG),
            ("hwnd", wintypes.HWND),
            ("lpVerb", wintypes.LPCWSTR),
            ("lpFile", wintypes.LPCWSTR),
            ("lpParameters", wintypes.LPCWSTR),
            ("lpDirectory", wintypes.LPCWSTR),
            ("nShow", ctypes.c_int),
            ("hInstApp", wintypes.HINSTANCE),
            ("lpIDList", ctypes.c_void_p),
            ("lpClass", wintypes.LPCWSTR),
            ("hkeyClass", wintypes.HKEY),
            ("dwHotKey", wintypes.DWORD),
            ("hIcon", wintypes.HANDLE),
            ("hProcess", wintypes.HANDLE),
        )

    _NO_CLOSE, _WAIT_TIMEOUT = 0x00000040, 258

    def _run_as(command: Sequence[str], seconds: float, stop: Callable[[], bool]) -> Ended:
        """Windows asks with its own dialog; what the program prints cannot be read."""
        info = _ExecuteInfo(fMask=_NO_CLOSE, lpVerb="runas", lpFile=command[0], nShow=0)
        info.cbSize = ctypes.sizeof(info)
        info.lpParameters = subprocess.list2cmdline(command[1:])
        if not ctypes.windll.shell32.ShellExecuteExW(ctypes.byref(info)):
            return Ended(ctypes.GetLastError() or _REFUSED_BY_PERSON, "")
        kernel = ctypes.windll.kernel32
        try:
            end = time.monotonic() + seconds
            while kernel.WaitForSingleObject(info.hProcess, int(_GLANCE * 1000)) == _WAIT_TIMEOUT:
                if stop():
                    raise Cancelled(Text("{program} was left to itself.", program=command[0]))
                if time.monotonic() >= end:
                    raise Refused(
                        Text(
                            "{program} did not end within {seconds} seconds.",
                            program=command[0],
                            seconds=f"{seconds:g}",
                        )
                    )
            status = wintypes.DWORD()
            kernel.GetExitCodeProcess(info.hProcess, ctypes.byref(status))
            return Ended(int(status.value), "")
        finally:
            kernel.CloseHandle(info.hProcess)
