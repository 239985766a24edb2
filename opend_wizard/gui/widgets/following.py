"""Texts that follow the language: what was said to a widget once is said again whenever the language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from opend_wizard.texts import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEPT = "_follower"


def follow(widget: QWidget, setter: str, said: Text | Callable[[], str]) -> None:
    """Call the method `setter` of `widget` with `said`, now and whenever the language changes.

    The last `said` for a setter is the one that counts.
    """
    _follower(widget).say(setter, said)


def redo(widget: QWidget, what: Callable[[], object]) -> None:
    """Call `what` whenever the language changes, for what is not one setter and one text."""
    _follower(widget).redone.append(what)


class _Follower(QObject):
    """Lives and dies with its widget, from which Qt hands it the change of the language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said: dict[str, Text | Callable[[], str]] = {}
        self.redone: list[Callable[[], object]] = []

    def say(self, setter: str, said: Text | Callable[[], str]) -> None:
        self._said[setter] = said
        self._show(setter)

    def event(self, event: QEvent) -> bool:
        """Say all of it again."""
        if event.type() == QEvent.Type.LanguageChange:
            for setter in self._said:
                self._show(setter)
            for what in self.redone:
                what()
        return super().event(event)

    def _show(self, setter: str) -> None:
        said = self._said[setter]
        getattr(self.parent(), setter)(str(said) if isinstance(said, Text) else said())


def _follower(widget: QWidget) -> _Follower:
    """Kept with the widget: looking among its children would load Qt's constants, or a class for each kind of child."""
    found = vars(widget).get(_KEPT)
    if not isinstance(found, _Follower):
        found = _Follower(widget)
        setattr(widget, _KEPT, found)
    return found
