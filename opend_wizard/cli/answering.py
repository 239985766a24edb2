"""How a person answers while something goes on, and how a program is asked to end."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SHELL = 128  # what a shell adds to the number of a signal
_ENDING = ("SIGTERM", "SIGHUP", "SIGBREAK")


def pressed_enter() -> bool:
    """Whether a line was typed meanwhile; it is taken away, and nothing is waited for."""
    if sys.platform == "win32":
        import msvcrt

        pressed = False
        while msvcrt.kbhit():
            pressed = msvcrt.getwch() in "\r\n" or pressed
        return pressed
    import select

    ready, _, _ = select.select([sys.stdin], [], [], 0)
    if not ready:
        return False
    return sys.stdin.readline() != ""  # an end of input is nobody's answer


@contextmanager
def ended_gently() -> Iterator[None]:
    """Let a request to end, or a closed terminal, unwind everything like Ctrl+C does, so that it is put back."""
    known = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    before = {each: signal.signal(each, _end) for each in known}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler if handler is not None else signal.SIG_DFL)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(_SHELL + number)
