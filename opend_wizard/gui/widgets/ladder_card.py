"""The ladder on a card: one sentence, the picture with what was seen, and a button to copy it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.ladder import LadderView, headline
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.ladder import Rung
from opend_wizard.texts import Text

_READ = Text("From the process at its foot up to the clock")


class LadderCard(Panel):
    """Made for one climb that is over; `titled` where nothing above it tells what it comes to."""

    def __init__(self, rungs: Sequence[Rung], *, titled: bool) -> None:
        super().__init__(around=1.5, between=0.75)
        self.setObjectName("ladder-card")
        self.view = LadderView(detailed=True).show_whole(rungs)
        copy = Button(Text("Copy as te&xt"), "copy-ladder", "copy")
        copy.clicked.connect(self.view.copy)
        head = QHBoxLayout()
        spacing.pad(head, 0, 1)
        head.addWidget(Words(headline(rungs), Role.STRONG) if titled else Words(_READ, Role.LABEL), 1)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self.box.addWidget(self.view)
