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


def say_again(widget: QWidget) -> None:
    """Say again all that was said to `widget` itself, not to what it holds."""
    found = vars(widget).get(_KEPT)
    if isinstance(found, _Follower):
        found.again()


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
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.again()
        return super().event(event)

    def again(self) -> None:
        """Say all of it again."""
        for setter in self._said:
            self._show(setter)
        for what in self.redone:
            what()

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
