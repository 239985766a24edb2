"""A change that was cut short in an earlier run, and the offer to take it back."""

from __future__ import annotations

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.reversal import Reversal
from opend_wizard.gui.widgets.words import Words
from opend_wizard.journal import Run
from opend_wizard.texts import Text

UNFINISHED = Text("An earlier change was not finished")


class Unfinished(Panel):
    """Says which change it was; nothing else is offered before."""

    def __init__(self, desk: Desk, run: Run) -> None:
        super().__init__(Hue.CAREFUL, around=1.25)
        self.setObjectName("unfinished")
        self.box.addWidget(Words(UNFINISHED, Role.STRONG))
        said = Text(
            "The wizard or the computer stopped in the middle of it. It is best to undo it first: {title}",
            title=run.title,
        )
        self.box.addWidget(Words(said).selectable())
        for doubt in run.doubts:
            self.box.addWidget(Words(doubt).selectable())
        self.reversal = Reversal(desk)
        self.reversal.offer(run)
        self.box.addWidget(self.reversal)
