"""The buttons of the page that changes and proves: which of them fit what has come of it."""

from __future__ import annotations

from opend_wizard.flow import Session
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.texts import Text


class WhatCanBeDone:
    """All of them stand in one row, beside those of undoing."""

    def __init__(self) -> None:
        self.stop = Button(Text("S&top"), "stop")
        self.done = Button(Text("I have &done this"), "done")
        self.retry = Button(Text("&Try again"), "try-again")
        self.check = Button(Text("Check &again"), "check-again")
        self.still = Button(Text("It still does &not work"), "still-broken")

    @property
    def all(self) -> tuple[Button, ...]:
        """In the order in which they stand."""
        return (self.stop, self.done, self.retry, self.check, self.still)

    def nothing(self) -> None:
        """Show none of them."""
        for button in self.all:
            button.hide()

    def only_stop(self) -> None:
        """Something is under way that can be stopped."""
        self.nothing()
        self.stop.show()

    def fit(self, session: Session) -> None:
        """Nothing is under way any more: offer what fits the outcome."""
        self.check.setVisible(not session.undone and (session.run is not None or session.after is not None))
        self.retry.setVisible(session.run is None and session.after is None)
        self.still.setVisible(session.proven)
