"""Garbage is collected in the window's own thread only.

Python collects wherever its counter runs over, in a job's thread too. What is collected may be a dialog, and Qt's
widgets must not end in another thread than the window's: sockets and timers of theirs would be touched from there.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_GLANCE = 500  # milliseconds


class Tidying(QObject):
    """Collects when the event loop has a moment; from `end` on Python does it by itself again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
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
        gc.enable()
