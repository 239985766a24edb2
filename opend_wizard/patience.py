"""Waiting for the operating system with an end: a hung disk or port must not hang the wizard."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.texts import Text

T = TypeVar("T")
_GLANCE = 0.02  # seconds between two looks at the cancel flag


class Patience:
    """How long looking may go on: until `stop` says so, or the whole time is used up.

    `seconds` None means without an end; each single look still has its own.
    """

    def __init__(self, seconds: float | None = None, stop: Callable[[], bool] = lambda: False) -> None:
        self.stop = stop
        self._end = None if seconds is None else time.monotonic() + seconds

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

        thread = threading.Thread(target=run, daemon=True, name="looking")
        thread.start()
        end = self._end_of(seconds)
        while thread.is_alive() and time.monotonic() < end:
            thread.join(_GLANCE)
            if self.stop():
                raise Cancelled(Text("Looking was stopped."))
        if failure:
            raise failure[0]
        if not outcome:
            raise Unseen(Text("{what} gave no answer within {seconds} seconds.", what=what, seconds=f"{seconds:g}"))
        return outcome[0]

    def _end_of(self, seconds: float) -> float:
        end = time.monotonic() + seconds
        return end if self._end is None else min(end, self._end)
