"""Page 1: which OpenD on this computer is meant, or a simulated one to practise on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent

from opend_wizard.flow import Stage
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.pages.base import Page
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.pages.choosing import Choosing


class OpendPage(Page):
    """Stands before the engine is loaded; its body is made right after it was painted for the first time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Stage.OPEND, desk, Text("OpenD on this computer"), Text("Looking for OpenD…"))
        self._painted = False
        self._practice: tuple[str, Path | None] | None = None
        self.choosing: Choosing | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything that would slow the window's coming up begins now."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)

    def enter(self) -> None:
        """Look around, at the first time and whenever the person comes back."""
        if self.choosing is not None:
            self.choosing.look_around()

    def isComplete(self) -> bool:
        """An OpenD is chosen, or the practice is."""
        return self.choosing is not None and self.choosing.ready

    def proceed(self) -> None:
        """Go on with the chosen OpenD, or set up the practice first."""
        if self.choosing is not None and not self.choosing.practises():
            super().proceed()

    def begin_with(self, symptom_id: str, folder: Path | None) -> None:
        """Practise as soon as the first look around is over."""
        self._practice = (symptom_id, folder)

    def _begin(self) -> None:
        from opend_wizard.gui.pages.choosing import Choosing

        self.furnish()
        self.choosing = Choosing(self.desk, self._practice)
        self.body.addWidget(self.choosing)
        self.choosing.says.connect(self.lead.say)
        self.choosing.changed.connect(self.completeChanged)
        self.choosing.onward.connect(super().proceed)
        self.enter()
