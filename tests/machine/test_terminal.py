"""The terminal of another process, by a real pseudo terminal."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine.terminal import Terminal, terminal_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells whose terminal it is")


@contextmanager
def reading(rows: int, columns: int) -> Iterator[int]:
    """A process that reads on a terminal of that size."""
    import fcntl
    import struct
    import termios

    leader, follower = os.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    with subprocess.Popen(["cat"], stdin=follower, stdout=subprocess.DEVNULL) as process:
        try:
            yield process.pid
        finally:
            process.kill()
            os.close(follower)
            os.close(leader)


@pytest.mark.parametrize(("rows", "columns"), [(24, 200), (0, 0)])
def test_its_size_is_seen(rows: int, columns: int) -> None:
    with reading(rows, columns) as pid:
        seen = terminal_of(pid)
    assert seen is not None
    assert (seen.rows, seen.columns, seen.sized) == (rows, columns, rows > 0)


def test_a_pipe_is_no_terminal() -> None:
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as process:
        try:
            assert terminal_of(process.pid) is None
        finally:
            process.kill()


def test_half_a_size_is_none() -> None:
    assert not Terminal("/dev/pts/1", 24, 0).sized


def test_a_process_that_is_gone_is_not_judged() -> None:
    with pytest.raises(Unseen):
        terminal_of(2**22 + 1)
