"""Details on demand: a line that unfolds what is below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.texts import Text


class Fold(QWidget):
    """A disclosure line and a body, folded at first."""

    def __init__(self, name: str, text: Text) -> None:
        super().__init__()
        self.button = Disclosure(text, name)
        self.body = QWidget()
        self.box = QVBoxLayout(self.body)
        spacing.pad(self.box, 0, 0.75)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 0.5)
        layout.addWidget(self.button)
        layout.addWidget(self.body)
        self.body.hide()
        self._to_make: list[Callable[[], QWidget]] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make_one)
        self.button.toggled.connect(self._turn)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end of the body."""
        self.box.addWidget(widget)

    def fill(self, *makes: Callable[[], QWidget]) -> None:
        """Put in what these make, one in each turn of the event loop, and only when somebody wants to see it."""
        self._to_make = list(makes)

    def _turn(self, unfolded: bool) -> None:
        if unfolded:
            self._make_one()
        self.body.setVisible(unfolded)

    def _make_one(self) -> None:
        if self._to_make:
            self.add(self._to_make.pop(0)())
            self._next.start()
