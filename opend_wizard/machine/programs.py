"""Programs of the system's own: where they are, and running one with an end to it, never through a shell."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.texts import Text

_KEPT = 65_536  # bytes of output that are kept, the last ones
_LINES, _CHARACTERS = 8, 1_000  # of it that are shown
_GLANCE = 0.02  # seconds between two looks whether it has ended
_POLITE = 5.0  # seconds a program gets to end by itself
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: no black box flashes up on Windows
_LINUX = ("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin")  # the last: NixOS
_MACOS = ("/usr/bin", "/bin", "/usr/sbin", "/sbin")
_SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
_PERSON = ("HOME", "USER", "LOGNAME", "SUDO_USER", "LANG", "LANGUAGE", "TERM", "TZ", "SSH_TTY")
_SESSION = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_ID", "DBUS_SESSION_BUS_ADDRESS")
_PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True)
class Ended:
    """How a program ended: its exit status, and the last lines of what it printed."""

    status: int
    output: str


def folders(system: str, root: Path = Path("/")) -> tuple[Path, ...]:
    """Where the programs of the system itself are; nobody but an administrator can put one there."""
    if system == "windows":
        base = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        return (base, base / "WindowsPowerShell" / "v1.0")
    return tuple(root / name[1:] for name in (_MACOS if system == "macos" else _LINUX))


def find(name: str, places: Sequence[Path]) -> Path | None:
    """The program `name` in one of `places`, whatever the search path of the shell says; None without one."""
    for place in places:
        found = shutil.which(name, path=str(place))
        if found is not None and is_among(Path(found), places):
            return Path(found)
    return None


def is_among(path: Path, places: Sequence[Path]) -> bool:
    """Whether `path` is a program that lies directly in one of `places` and that others cannot change."""
    if path.parent not in places or not os.access(path, os.X_OK):
        return False
    if sys.platform == "win32":
        return path.is_file()
    status = path.stat()
    return (
        stat.S_ISREG(status.st_mode) and status.st_uid in (0, os.geteuid()) and not status.st_mode & _OTHERS_MAY_WRITE
    )


def run(command: Sequence[str], seconds: float, stop: Callable[[], bool], *, own_session: bool = True) -> Ended:
    """Run `command` to its end.

    It gets no input, and its output is read as UTF-8 as far as it is. Raises `Refused` if it cannot be
    started or takes longer than `seconds`, `Cancelled` when `stop` says so; it is ended then.
    Without `own_session` it may ask for a password in this terminal.
    """
    options: dict[str, int | bool] = {"start_new_session": own_session}
    if sys.platform == "win32":
        options = {"creationflags": _NO_WINDOW}
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=Path(command[0]).anchor or None,
            env=surroundings(_SYSTEM, os.environ),
            **options,  # type: ignore[call-overload]  # one of two flags, by system
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused(Text("{program} could not be run: {reason}.", program=command[0], reason=reason)) from error
    return _to_its_end(process, command[0], seconds, stop)


def surroundings(system: str, own: Mapping[str, str]) -> dict[str, str]:
    """What of our `own` environment a program of the system is given.

    Only what tells who and where the person is, and in which language. The rest can name code of theirs, which
    must not be run with rights that the system gave to its own program: LD_PRELOAD, PATH, BASH_ENV, PERL5LIB…
    """
    if system == "windows":
        return {name: value for name, value in own.items() if not name.upper().startswith("PYTHON")}
    wanted = (*_PERSON, *_SESSION, *_PROXIES, *map(str.upper, _PROXIES))
    kept = {name: value for name, value in own.items() if name in wanted or name.startswith("LC_")}
    return kept | {"PATH": os.pathsep.join(map(str, folders(system)))}


def _to_its_end(process: subprocess.Popen[bytes], name: str, seconds: float, stop: Callable[[], bool]) -> Ended:
    output = bytearray()
    reader = threading.Thread(target=_read, args=(process, output), daemon=True, name="output")
    reader.start()
    end = time.monotonic() + seconds
    while process.poll() is None:
        if stop():
            _end(process, name)
            raise Cancelled(Text("{program} was stopped.", program=name))
        if time.monotonic() >= end:
            _end(process, name)
            lasted = f"{seconds:g}"
            raise Refused(Text("{program} did not end within {seconds} seconds.", program=name, seconds=lasted))
        time.sleep(_GLANCE)
    reader.join(1.0)  # what it started may go on and hold the pipe open
    return Ended(process.returncode, last_lines(bytes(output)))


def _read(process: subprocess.Popen[bytes], output: bytearray) -> None:
    if process.stdout is None:
        return
    with process.stdout as pipe:
        while chunk := os.read(pipe.fileno(), _KEPT):
            output += chunk
            del output[:-_KEPT]


def last_lines(output: bytes) -> str:
    """The last lines of `output` that hold anything; what is no UTF-8 becomes a question mark in a diamond."""
    lines = [line.strip() for line in output.decode("utf-8", "replace").splitlines()]
    return "\n".join(list(filter(None, lines))[-_LINES:])[-_CHARACTERS:]


def _end(process: subprocess.Popen[bytes], name: str) -> None:
    """End it and what it started, politely first; raises `Refused` if it may not be ended."""
    try:
        for force in (False, True):
            _signal(process, force=force)
            with suppress(subprocess.TimeoutExpired):
                process.wait(_POLITE)
                return
    except PermissionError as error:
        raise Refused(
            Text(
                "{program} runs with rights that this user cannot take back, so it goes on (process {pid}).",
                program=name,
                pid=process.pid,
            )
        ) from error


def _signal(process: subprocess.Popen[bytes], *, force: bool) -> None:
    if sys.platform == "win32":
        process.kill()
        return
    chosen = signal.SIGKILL if force else signal.SIGTERM
    with suppress(ProcessLookupError):
        if os.getpgid(process.pid) == process.pid:
            os.killpg(process.pid, chosen)
        else:
            process.send_signal(chosen)
