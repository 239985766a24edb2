"""The size of the terminal that another process has as its input (Linux only)."""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.texts import Text

_PTS_MAJORS = range(136, 144)  # the kernel's numbers for pseudo terminals
_TTY_MAJOR = 4


@dataclass(frozen=True)
class Terminal:
    """A terminal, its size in characters; both are 0 where nobody has set it."""

    name: str
    rows: int
    columns: int

    @property
    def sized(self) -> bool:
        """Whether somebody has set its size."""
        return self.rows > 0 and self.columns > 0


def terminal_of(pid: int, proc: Path = Path("/proc")) -> Terminal | None:
    """The terminal on which process `pid` reads; None if it reads from something else.

    It is opened for looking only: nothing is read from it, and it does not become ours. Raises
    `Unseen` where this user may not look.
    """
    if sys.platform != "linux":
        raise Unseen(Text("The size of another program's terminal cannot be seen on this system."))
    import fcntl
    import termios

    link = proc / str(pid) / "fd" / "0"
    try:
        status = link.stat()
        if os.major(status.st_rdev) not in (*_PTS_MAJORS, _TTY_MAJOR):
            return None
        opened = os.open(link, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError as error:
        raise Unseen(Text("The terminal of process {pid} may not be looked at by this user.", pid=pid)) from error
    try:
        rows, columns, _, _ = struct.unpack("HHHH", fcntl.ioctl(opened, termios.TIOCGWINSZ, b"\0" * 8))
    except OSError as error:
        raise Unseen(Text("The terminal of process {pid} does not tell its size.", pid=pid)) from error
    finally:
        os.close(opened)
    return Terminal(str(link.readlink()), rows, columns)
