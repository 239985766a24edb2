"""What the page that changes and proves is made of, and which of its parts fit what is under way or has come of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.flow import Session
from opend_wizard.gui import keys, spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.reversal import Reversal
from opend_wizard.gui.widgets.watching import Watching
from opend_wizard.gui.widgets.working import Working
from opend_wizard.texts import Text


class WhatCanBeDone:
    """All of them stand in one row, beside those of undoing."""

    def __init__(self) -> None:
        self.stop = Button(Text("S&top"), "stop")
        self.done = Button(Text("I have &done this"), "done")
        self.retry = Button(Text("&Try again"), "try-again")
        self.check = Button(Text("Check &again"), "check-again")
        keys.press(self.check, keys.StandardKey.Refresh)
        self.still = Button(Text("It still does &not work"), "still-broken")

    @property
    def all(self) -> tuple[Button, ...]:
        """In the order in which they stand."""
        return (self.stop, self.done, self.retry, self.check, self.still)

    def nothing(self) -> None:
        """Show none of them."""
        for button in self.all:
            button.hide()

    def fit(self, session: Session) -> None:
        """Nothing is under way any more: offer what fits the outcome."""
        self.check.setVisible(not session.undone and (session.run is not None or session.after is not None))
        self.retry.setVisible(session.run is None and session.after is None)
        self.still.setVisible(session.proven)


class ChangeParts(QWidget):
    """The progress, the examination, a notice, room for the outcome, and the row of buttons."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.working = Working()
        self.examining = Watching()
        self.notice = Notice("change-notice")
        self.reversal = Reversal(desk)
        self.can = WhatCanBeDone()
        self._room = QVBoxLayout()
        spacing.pad(self._room, 0, 1)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        for widget in (self.working, self.examining, self.notice):
            layout.addWidget(widget)
        layout.addLayout(self._room)
        layout.addSpacing(spacing.gap(0.5))
        layout.addWidget(self.reversal)
        self.reversal.put_beside(*self.can.all)

    def put(self, widget: QWidget) -> None:
        """Put `widget` into the room for what has come of it."""
        self._room.addWidget(widget)

    def clear(self) -> None:
        """Something new begins: nothing of what was before is shown any more."""
        emptied(self._room)
        self._hide()

    def rest(self) -> None:
        """Nothing is under way any more; what was put into the room stays."""
        self.examining.halt()
        self._hide()

    def _hide(self) -> None:
        self.can.nothing()
        for widget in (self.working, self.examining, self.notice):
            widget.hide()
