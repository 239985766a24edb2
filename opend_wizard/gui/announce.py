"""Tells a screen reader what has come up, ended or failed by itself: once, and when the focus has found its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opend_wizard.texts import Text


@dataclass(frozen=True)
class _Saying:
    """One thing to be said of a window; `leading` goes before all else, `urgent` breaks in on what is being read."""

    window: QWidget
    text: str
    leading: bool
    urgent: bool


_MOMENT = 100  # milliseconds
_to_say: list[_Saying] = []  # in this moment


def announce(widget: QWidget, text: Text, *, leading: bool = False, urgent: bool = False) -> None:
    """Have `text` read aloud, if anybody listens.

    What is said in one moment becomes one announcement, the last `leading` part first: a screen reader may drop what it
    is reading for the next one. It comes after the focus has moved, which is read aloud too. Only what failed and
    needs the person is `urgent`.
    """
    from PySide6.QtCore import QTimer

    _to_say.append(_Saying(widget.window(), str(text), leading, urgent))
    QTimer.singleShot(_MOMENT, _speak)


def _speak() -> None:
    from shiboken6 import isValid

    sayings = [*[saying for saying in _to_say if saying.leading][-1:], *(one for one in _to_say if not one.leading)]
    _to_say.clear()
    for window in dict.fromkeys(saying.window for saying in sayings):
        if isValid(window) and window.isVisible():
            _announce(window, [saying for saying in sayings if saying.window is window])


def _announce(window: QWidget, sayings: list[_Saying]) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(window, "\n".join(dict.fromkeys(saying.text for saying in sayings)))
    if any(saying.urgent for saying in sayings):
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
