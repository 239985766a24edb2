"""The door of the first window: a second start knocks there and ends, instead of opening another window.

No Qt: it is knocked at before that is loaded. There is one door for each user, folder of the wizard's own, and screen.
"""

from __future__ import annotations

import itertools
import os
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when there is a door to knock at, or in the thread that opens one
    from multiprocessing.connection import Connection, Listener

PATIENCE = 2.0
"""Seconds that a first window has to come forward; one that hangs is left alone, and another is opened."""

_SCREEN = ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME", "QT_QPA_PLATFORM")
_USER = ("USERDOMAIN", "USERNAME")
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # with which a desktop lets the one who was started come up
_HELLO, _HERE = b"opend-wizard 1", b"here"
_MOST = 10_000  # bytes of a message
_WAITING = 16  # starts that may wait before the door
_numbers = itertools.count()  # of the doors of this process
_PIPES = "\\\\.\\pipe\\"


def knock(folder: Path) -> bool:
    """Whether a window over `folder` was there and has come forward; at most `PATIENCE` is spent on one that hangs."""
    place = address(folder)
    if not _may_be_there(place):
        return False
    heard: list[bool] = []
    asking = threading.Thread(target=_ask, args=(place, folder, heard), daemon=True)  # it may hang in connecting
    asking.start()
    asking.join(PATIENCE)
    return any(heard)


def address(folder: Path) -> str:
    """Where the door of the window over `folder` is: a named pipe on Windows, else a socket in a private folder."""
    from zlib import crc32

    user = str(os.geteuid()) if sys.platform != "win32" else "".join(os.environ.get(name, "") for name in _USER)
    told = [_whole(folder), user, *(os.environ.get(name, "") for name in _SCREEN)]
    name = f"opend-wizard-{crc32(os.fsencode(os.linesep.join(told))):08x}"
    return f"{_PIPES}{name}" if sys.platform == "win32" else str(_private_folder() / name)


class Door:
    """Opened by the first window; `called` gets each caller's token for coming up, and gives whether it came."""

    def __init__(self, folder: Path, called: Callable[[str], bool]) -> None:
        self._folder, self._called = folder, called
        self._place = address(folder)
        self._own = self._place if sys.platform == "win32" else f"{self._place}.{os.getpid()}-{next(_numbers)}"
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="door", daemon=True)

    def open(self) -> None:
        """Listen from now on, beside the window; where that is not possible there is no door, and that is all."""
        self._thread.start()

    def close(self) -> None:
        """Take the door away; nothing of it is left."""
        self._closed.set()
        if self._thread.is_alive():
            with suppress(OSError, EOFError):
                _connect(self._own).close()  # wakes who waits for a caller
            self._thread.join(PATIENCE)

    def _serve(self) -> None:
        with suppress(OSError), _listen(self._place, self._own) as listener:
            while not self._closed.is_set():
                with suppress(ConnectionError), listener.accept() as line:
                    self._hear(line)
        if self._own != self._place and _target(self._place) == self._own:  # not that of a later window
            Path(self._place).unlink()

    def _hear(self, line: Connection) -> None:
        with suppress(OSError, EOFError):  # of a stranger who said something else, or went away
            self._answer(line)

    def _answer(self, line: Connection) -> None:
        if self._closed.is_set() or not line.poll(PATIENCE):
            return
        hello, _, rest = line.recv_bytes(_MOST).partition(b"\0")
        folder, _, token = rest.partition(b"\0")
        meant = hello == _HELLO and folder == os.fsencode(_whole(self._folder))
        if meant and self._called(os.fsdecode(token)):
            line.send_bytes(_HERE)


def _ask(place: str, folder: Path, heard: list[bool]) -> None:
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    with suppress(OSError, EOFError), _connect(place) as line:
        _let_come_forward()
        line.send_bytes(b"\0".join((_HELLO, os.fsencode(_whole(folder)), os.fsencode(token))))
        heard.append(line.poll(PATIENCE) and line.recv_bytes(_MOST) == _HERE)


def _connect(place: str) -> Connection:
    from multiprocessing.connection import Client

    return Client(place)


def _listen(place: str, own: str) -> Listener:
    """`place` leads here from now on, and no longer to the socket of a dead window; raises OSError."""
    from multiprocessing.connection import Listener

    if sys.platform == "win32":
        return Listener(place)
    folder = Path(place).parent
    folder.mkdir(0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(place)
    _clear(_target(place))
    listener = Listener(own, backlog=_WAITING)
    leading = Path(f"{own}.new")
    leading.symlink_to(own)
    leading.replace(place)
    return listener


def _clear(former: str) -> None:
    """Remove the socket of a window that is dead."""
    try:
        if former:
            _connect(former).close()
    except ConnectionRefusedError:
        Path(former).unlink()
    except OSError:  # it is gone, or hangs: its own affair
        pass


def _may_be_there(place: str) -> bool:
    """Without loading anything, and without knocking."""
    if sys.platform == "win32":
        try:
            return place.removeprefix(_PIPES) in os.listdir(_PIPES)
        except OSError:  # not every Windows lets them be listed
            return True
    return _is_private(Path(place).parent) and Path(place).exists()


def _private_folder() -> Path:
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(Path(given)):
        return Path(given)
    from tempfile import gettempdir

    return Path(gettempdir(), f"opend-wizard-{os.geteuid()}")


def _is_private(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o077


def _target(place: str) -> str:
    try:
        return str(Path(place).readlink())
    except OSError:
        return ""


def _whole(folder: Path) -> str:
    return os.path.normcase(os.path.realpath(folder))


def _let_come_forward() -> None:
    """Windows lets a program come forward only if the one that the person has just started allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # any process: whose the pipe is need not be found out
