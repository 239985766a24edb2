"""Waiting for the operating system with an end: a hung disk or port must not hang the wizard."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

T = TypeVar("T")
_GLANCE = 0.02  # seconds between two looks at the cancel flag
WHOLE_LOOK, ONE_LOOK = 10.5, 4.5
"""Seconds for looking at everything, and for a single look then, so that one hung disk leaves time for the rest."""


class Patience:
    """How long looking may go on: until `stop` says so, or the whole time is used up.

    `seconds` None means without an end; each single look still has its own.
    """

    def __init__(self, seconds: float | None = None, stop: Callable[[], bool] = lambda: False) -> None:
        self.stop = stop
        self._end = None if seconds is None else time.monotonic() + seconds
        self._most = float("inf")

    def hurry(self) -> None:
        """Look at everything from now on: within `WHOLE_LOOK`, unless the person named a time of their own."""
        if self._end is None:
            self._end, self._most = time.monotonic() + WHOLE_LOOK, ONE_LOOK

    def granted(self, seconds: float) -> float:
        """How many of the `seconds` that a look asks for it gets; 0 when the whole time is used up."""
        left = seconds if self._end is None else self._end - time.monotonic()
        return max(0.0, min(seconds, self._most, left))

    def wait(self, work: Callable[[], T], seconds: float, what: Text) -> T:
        """The result of `work`, run in a thread of its own, within `seconds`.

        Raises what `work` raises, `Unseen` when time is up (the thread is abandoned: nothing can
        interrupt a system call on a dead network disk), `Cancelled` when `stop` says so.
        """
        outcome: list[T] = []
        failure: list[BaseException] = []

        def run() -> None:
            try:
                outcome.append(work())
            except BaseException as error:  # noqa: BLE001  (handed over to the waiting thread)
                failure.append(error)

        granted = self.granted(seconds)
        if granted <= 0:
            raise Unseen(_in_vain(what, granted), Trial.LOOK_AGAIN)
        thread = threading.Thread(target=run, daemon=True, name="looking")
        thread.start()
        end = time.monotonic() + granted
        while thread.is_alive() and time.monotonic() < end:
            thread.join(_GLANCE)
            if self.stop():
                raise Cancelled(Text("Looking was stopped."))
        if failure:
            raise failure[0]
        if not outcome:
            raise Unseen(_in_vain(what, granted), Trial.LOOK_AGAIN)
        return outcome[0]


def _in_vain(what: Text, seconds: float) -> Text:
    if seconds < _GLANCE:
        return Text("{what} was left out: the time for looking at everything was used up.", what=what)
    return Text("{what} gave no answer within {seconds} seconds.", what=what, seconds=f"{seconds:.2g}")
