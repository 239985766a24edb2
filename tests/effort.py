"""How much is computed, counted in calls of functions: the same on a quiet machine, a busy one and a slow one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

_T = TypeVar("_T")


class Calls:
    """Counts the functions that this thread calls, Python's and C's, from `begin` to `end`."""

    def __init__(self) -> None:
        self.made = 0

    def begin(self) -> None:
        """From now on."""
        sys.setprofile(self._note)

    def end(self) -> None:
        """Until now."""
        sys.setprofile(None)

    def _note(self, _frame: FrameType, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            self.made += 1


def calls_of(work: Callable[[], _T]) -> tuple[_T, int]:
    """What `work` gives, and how many calls it took."""
    calls = Calls()
    calls.begin()
    try:
        result = work()
    finally:
        calls.end()
    return result, calls.made
