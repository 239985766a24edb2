"""What is seen first in an area that scrolls stays there, although everything above it has become longer or shorter."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

_TURNS = 3  # of the event loop, until the inner layouts and then the outer ones have followed


class Anchor(QObject):
    """Holds one area by the words that stand at its upper edge; lives until everything has its place again."""

    def __init__(self, area: QScrollArea, words: QWidget) -> None:
        super().__init__(area)
        self._area, self._words = area, words
        self._wanted = _top(words, area)
        self._turns = _TURNS

    def hold(self) -> None:
        """Scroll to where it was, as soon as everything has its place."""
        QTimer.singleShot(0, self, self._hold)

    def keep(self) -> None:
        """Scroll to where it was as far as everything has its place now."""
        bar = self._area.verticalScrollBar()
        if isValid(self._words) and self._words.isVisible():
            bar.setValue(bar.value() + _top(self._words, self._area) - self._wanted)

    def _hold(self) -> None:
        self.keep()
        self._turns -= 1
        if self._turns and isValid(self._words) and self._words.isVisible():
            self.hold()
        else:
            self.deleteLater()


def anchors() -> list[Anchor]:
    """One for every area that is seen and has been scrolled."""
    areas = [widget for widget in QApplication.allWidgets() if isinstance(widget, QScrollArea) and widget.isVisible()]
    held = ((area, _first(area)) for area in areas if area.verticalScrollBar().value() > 0)
    return [Anchor(area, words) for area, words in held if words is not None]


def _first(area: QScrollArea) -> QWidget | None:
    """The uppermost words of which the beginning is seen."""
    content = area.widget()
    seen = [words for words in content.findChildren(QLabel) if words.isVisible() and words.text()]
    return min((words for words in seen if _top(words, area) >= 0), key=lambda words: _top(words, area), default=None)


def _top(words: QWidget, area: QScrollArea) -> int:
    return words.mapTo(area.viewport(), QPoint(0, 0)).y()
