"""How long the window's thread computes in one turn of its event loop, and how late it comes to the next one.

A person at the window waits for both. What a test itself looks up between two turns is not the window's, and not
counted; so clicks and waiting have to go through the `Hand` given here, in place of QTest.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import tests.window

_BEAT = 0.005  # seconds


@dataclass(frozen=True)
class Longest:
    """Of one deed: what one turn computed at most (in what it is measured in), and the seconds a beat came too late."""

    computed: float = 0.0
    late: float = 0.0


class Turns:
    """Notes the longest turn of each deed; nothing is noted while `deed` is empty.

    `meter` says how much was computed so far: in seconds of this thread, if not told otherwise.
    """

    def __init__(self, meter: Callable[[], float] = time.thread_time) -> None:
        self._meter = meter
        self.deed = ""
        self.longest: dict[str, Longest] = {}
        self._computed = 0.0  # what the meter said at the beginning of this turn
        self._clocks = (0.0, 0.0)
        self._living = False
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=int(_BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "there is no application"
        dispatcher.aboutToBlock.connect(self._turn)

    def live(self, milliseconds: int) -> None:
        """Let the event loop run for so long."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        self._begin()
        self._living = True
        loop.exec()
        self._turn()
        self._living = False

    @contextmanager
    def one(self) -> Iterator[None]:
        """What is done here is one turn."""
        self._begin()
        yield
        self._note(self._meter() - self._computed, self._late())

    def _begin(self) -> None:
        self._computed, self._clocks = self._meter(), _clocks()

    def _turn(self) -> None:
        if self._living:
            now = self._meter()
            self._note(now - self._computed, 0.0)
            self._computed = now

    def _beat(self) -> None:
        self._note(0.0, self._late() - _BEAT)

    def _late(self) -> float:
        """Seconds since the last time, without those for which other programs had the processor."""
        now, kept = _clocks()
        late = now - self._clocks[0] - (kept - self._clocks[1])
        self._clocks = (now, kept)
        return late

    def _note(self, computed: float, late: float) -> None:
        if self.deed:
            known = self.longest.get(self.deed, Longest())
            self.longest[self.deed] = Longest(max(computed, known.computed), max(late, known.late))


class Hand:
    """Clicks, types and waits as QTest does, under the eyes of `turns`."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    def qWait(self, milliseconds: int) -> None:  # noqa: N802  (the name that QTest has for it)
        """Let the window live."""
        self._turns.live(milliseconds)

    def mouseClick(self, widget: QWidget, button: Qt.MouseButton) -> None:  # noqa: N802  (the name that QTest has for it)
        """What the click sets off at once is one turn."""
        with self._turns.one():
            QTest.mouseClick(widget, button)

    def keyClick(self, widget: QWidget, key: str) -> None:  # noqa: N802  (the name that QTest has for it)
        """As a click."""
        with self._turns.one():
            QTest.keyClick(widget, key)  # type: ignore[call-overload]  # a letter: missing in the stubs

    def keySequence(self, widget: QWidget, keys: QKeySequence) -> None:  # noqa: N802  (the name that QTest has for it)
        """As a click."""
        with self._turns.one():
            QTest.keySequence(widget, keys)


@contextmanager
def watched(meter: Callable[[], float] = time.thread_time) -> Iterator[tuple[Turns, Hand]]:
    """The turns of the window that `tests.window.Driver` works from now on, measured with `meter`."""
    turns = Turns(meter)
    hand = Hand(turns)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tests.window, "QTest", hand)
        yield turns, hand
    turns.deed = ""


def _clocks() -> tuple[float, float]:
    """Time, and time for which this thread had to wait for a processor (Linux counts it); both in seconds."""
    kept = 0.0
    if sys.platform == "linux":
        kept = int(Path("/proc/thread-self/schedstat").read_bytes().split()[1]) / 1e9
    return time.monotonic(), kept
