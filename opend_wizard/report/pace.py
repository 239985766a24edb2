"""How long work is going to take still, by how fast it has gone so far; nothing is said where that is not known."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from opend_wizard.texts import Text

_SETTLED = 2.0  # seconds of work before it is known how fast it goes
_SEEN = 0.03  # of the whole that must be done by then
_WORTH = 5.0  # seconds; the end of anything shorter comes before it is read
_BY = 5  # seconds to which an estimate is rounded up
_MINUTES_FROM = 90  # seconds


class Pace:
    """Measures one piece of work; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun, self._first, self._done, self._total = clock(), 0, 0, 0

    def left(self, done: int, total: int) -> Text | None:
        """What may be said when `done` of `total` is done; another total, or less done, is other work."""
        if total != self._total or done < self._done:
            self._begun, self._first, self._total = self._clock(), done, total
        self._done = done
        gone, made = self._clock() - self._begun, done - self._first
        if gone < _SETTLED or total <= 0 or made < _SEEN * total:
            return None
        seconds = (total - done) * gone / made
        return told(seconds) if seconds >= _WORTH else None


def told(seconds: float) -> Text:
    """An estimate in words, never shorter than `seconds`."""
    if seconds > _MINUTES_FROM:
        return Text("About {minutes} minutes left", minutes=ceil(seconds / 60))
    return Text("About {seconds} seconds left", seconds=_BY * ceil(seconds / _BY))
