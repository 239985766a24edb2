"""What only the person can do, step by step; in practice with a button that has it done."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.practice_deed import PracticeDeed
from opend_wizard.gui.widgets.step import StepView
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.jobs import Stop
    from opend_wizard.simulator.practice import Practice

_WATCHING = Text("The wizard notices by itself when it is done.")


class YourTurn(QWidget):
    """Made for one fix; says so where the wizard notices by itself that everything is done."""

    def __init__(self, fix: Fix, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        asked = [step for step in fix.steps if isinstance(step, AskPerson)]
        box = QVBoxLayout(self)
        spacing.pad(box, 0, 1)
        if all(step.noticed is not None for step in asked):
            notice = Notice("watching")
            notice.tell(None, _WATCHING)
            box.addWidget(notice)
        if desk.practice is not None and desk.practice.fault.act is not None:
            deed = PracticeDeed()
            deed.wanted.connect(self._act)
            box.addWidget(deed)
        for number, step in enumerate(asked, 1):
            box.addWidget(StepView(number, step, alone=len(asked) == 1))

    def _act(self) -> None:
        practice = self._desk.practice
        if practice is not None:
            self._desk.begin(self._desk.job(partial(_act, practice)))


def _act(practice: Practice, _stop: Stop) -> Iterator[object]:
    practice.act()
    yield None
