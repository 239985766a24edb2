"""What only the person can do, step by step; in practice with a button that has it done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.practice_deed import PracticeDeed
from opend_wizard.gui.widgets.step import StepView
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

_WATCHING = Text("The wizard notices by itself when it is done.")


class YourTurn(QWidget):
    """Made for one fix; says so where the wizard notices by itself that everything is done."""

    def __init__(self, fix: Fix, desk: Desk) -> None:
        super().__init__()
        asked = [step for step in fix.steps if isinstance(step, AskPerson)]
        box = QVBoxLayout(self)
        spacing.pad(box, 0, 1)
        if all(step.noticed is not None for step in asked):
            notice = Notice("watching")
            box.addWidget(notice)  # first: alone it would come up as a window of its own, and take the keyboard
            notice.tell(None, _WATCHING)
        if PracticeDeed.possible(desk):
            box.addWidget(PracticeDeed(desk))
        for number, step in enumerate(asked, 1):
            box.addWidget(StepView(number, step, alone=len(asked) == 1))
