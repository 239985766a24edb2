"""Work beside the window: an engine generator runs in a thread, its items arrive as signals."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, SignalInstance

from opend_wizard.errors import Told

Stop: TypeAlias = Callable[[], bool]
Work: TypeAlias = Callable[[Stop], Iterator[object]]

_AT_ONCE = 0.008  # seconds for which items are shown before the window may do something else
_APART = 0.04  # seconds between two fleeting items: more often than 25 times a second nobody can read


class _Runner:
    """Runs the generator in a pool thread; it knows bound signals only, never the job that owns them.

    No QRunnable: one that is not deleted by the pool is never let go of by PySide, with all that the work has seen.
    """

    def __init__(self, work: Work, item: SignalInstance, ended: SignalInstance, fleeting: tuple[type, ...]) -> None:
        self.stop = threading.Event()
        self._work, self._item, self._ended, self._fleeting = work, item, ended, fleeting
        self._last = 0.0

    def run(self) -> None:
        """Send on every item, then how it ended: None, or a Told."""
        told: Told | None = None
        try:
            for item in self._work(self.stop.is_set):
                if self._worth_showing(item):
                    self._item.emit(item)
        except Told as trouble:
            told = trouble
        except Exception as fault:  # noqa: BLE001  (the window must go on, and say what happened)
            from opend_wizard.crash import OwnMistake, mistake

            told = OwnMistake(mistake(fault))
        self._ended.emit(told)

    def _worth_showing(self, item: object) -> bool:
        if not isinstance(item, self._fleeting):
            return True
        now = time.monotonic()
        if now - self._last < _APART:
            return False
        self._last = now
        return True


class Job(QObject):
    """One piece of work; the caller owns it, connects to it, and starts it once.

    `stop` only raises the flag that the generator was given: a change has to take itself back and
    must never be cut short. `fleeting` kinds of item are thinned out, since only the newest matters.
    """

    item = Signal(object)
    ended = Signal(object)  # None, or the Told that ended it (Cancelled after a stop)
    mistaken = Signal(object)  # a Mistake of the wizard's own, also of an abandoned job
    over = Signal()  # the last signal, also of an abandoned job
    _sent = Signal(object)
    _stopped = Signal(object)

    def __init__(self, work: Work, parent: QObject, fleeting: tuple[type, ...] = (), *, changes: bool = False) -> None:
        super().__init__(parent)
        self.changes = changes
        self.running = False
        self._arrived: deque[Callable[[], None]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._deliver)
        self._abandoned = False
        self._sent.connect(lambda item: self._keep(partial(self._pass_on, item)))
        self._stopped.connect(lambda told: self._keep(partial(self._close, told)))
        self._runner = _Runner(work, self._sent, self._stopped, fleeting)

    def start(self, pool: QThreadPool) -> None:
        """Begin in a thread of `pool`; the items arrive in the thread of this object."""
        self.running = True
        pool.start(self._runner.run)

    def stop(self) -> None:
        """Ask the work to end at its next glance at the flag."""
        self._runner.stop.set()

    def abandon(self) -> None:
        """Stop, and pass on nothing more: nobody waits for it any longer."""
        self._abandoned = True
        self.stop()

    def _keep(self, arrived: Callable[[], None]) -> None:
        self._arrived.append(arrived)
        self._next.start()

    def _deliver(self) -> None:
        """In order, and never so many at once that the window would stand still: the rest in its next turn."""
        enough = time.monotonic() + _AT_ONCE
        while self._arrived and time.monotonic() < enough:
            self._arrived.popleft()()
        if self._arrived:
            self._next.start()

    def _pass_on(self, item: object) -> None:
        if not self._abandoned:
            self.item.emit(item)

    def _close(self, told: Told | None) -> None:
        self.running = False
        if told is not None:
            self._tell_mistake(told)
        if not self._abandoned:
            self.ended.emit(told)
        self.over.emit()

    def _tell_mistake(self, told: Told) -> None:
        from opend_wizard.crash import OwnMistake

        if isinstance(told, OwnMistake):
            self.mistaken.emit(told.mistake)
