"""Time as the simulated OpenD counts it; it can be moved on without waiting."""

from __future__ import annotations

import time
from collections import deque


class Clock:
    """Seconds that pass by themselves, and at once when `advance` says so."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since some moment in the past; they never go back."""
        return time.monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let `seconds` have passed."""
        self._ahead += seconds


class Ration:
    """At most `count` times within `seconds`, as OpenD limits its operation commands (facts: §4.2)."""

    def __init__(self, clock: Clock, count: int, seconds: float) -> None:
        self._clock = clock
        self._count = count
        self._seconds = seconds
        self._taken: deque[float] = deque()

    def take(self) -> bool:
        """Whether one more is allowed now; a refused one is not counted."""
        now = self._clock.now()
        while self._taken and now - self._taken[0] >= self._seconds:
            self._taken.popleft()
        if len(self._taken) >= self._count:
            return False
        self._taken.append(now)
        return True
