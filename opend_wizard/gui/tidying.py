"""The interpreter is told that there is a window: garbage is collected in its thread only, and it waits for no other.

Python collects wherever its counter runs over, in a job's thread too. What is collected may be a dialog, and Qt's
widgets must not end in another thread than the window's: sockets and timers of theirs would be touched from there.
Each call into Qt lets go of the interpreter, and to get it back from a job that computes takes a switch interval.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_GLANCE = 500  # milliseconds
_SWITCH = 0.0005  # seconds; Python's own 0.005, many times in a row, can be seen


class Tidying(QObject):
    """Collects when the event loop has a moment; from `end` on Python does it by itself again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is loaded by now stays: to look through it each time takes as long as a frame or two
        self._usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        self._timer = QTimer(self)
        self._timer.setInterval(_GLANCE)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """Collect the youngest generations that have grown beyond their threshold."""
        grown = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if grown[0]:
            gc.collect(2 if all(grown) else 1 if grown[1] else 0)

    def end(self) -> None:
        """The window is closed."""
        self._timer.stop()
        sys.setswitchinterval(self._usual)
        gc.unfreeze()
        gc.enable()
