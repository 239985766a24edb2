"""The quote right: another terminal takes it, OpenD takes it back, and after two takings in ten seconds it does not."""

from __future__ import annotations

from opend_wizard.simulator.heart.clock import Clock

_TOO_SOON = 10.0  # seconds between two takings after which OpenD leaves the right to the other (FAQ entries 9 and 10)


class QuoteRight:
    """Whether this OpenD has the best quotes; `hold` is the setting auto_hold_quote_right."""

    def __init__(self, clock: Clock, hold: bool) -> None:
        self._clock = clock
        self._hold = hold
        self._taken_away: float | None = None
        self.held = True

    def taken_by_another(self) -> bool:
        """Another terminal takes it; whether OpenD has taken it back already."""
        now = self._clock.now()
        again = self._taken_away is not None and now - self._taken_away <= _TOO_SOON
        self._taken_away = now
        self.held = self._hold and not again
        return self.held

    def take(self) -> None:
        """Take it on command, whatever happened before."""
        self._taken_away = None
        self.held = True
