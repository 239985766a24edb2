"""In practice: does at a press what the person would have to do elsewhere, e.g. on the vendor's page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.jobs import Stop
    from opend_wizard.simulator.practice import Practice

_TOLD = Text("This OpenD is simulated: nothing has to be done elsewhere. Press the button to have it done.")


class PracticeDeed(Panel):
    """Says that nothing real is asked for, offers to do it, and tells when it is `done`."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(Hue.PRACTICE, around=1.25, between=0.75)
        self._desk = desk
        self.setObjectName("practice-deed")
        self.button = Button(Text("Do it in the p&ractice"), "practice-act")
        self.button.clicked.connect(self._act)
        self.box.addWidget(Words(_TOLD))
        self.box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def possible(desk: Desk) -> bool:
        """Whether there is a practice in which something can be done elsewhere."""
        return desk.practice is not None and desk.practice.fault.act is not None

    def _act(self) -> None:
        practice = self._desk.practice
        if practice is not None:
            self.button.setEnabled(False)
            job = self._desk.job(partial(_act, practice))
            job.item.connect(lambda _: self.done.emit())
            self._desk.begin(job)


def _act(practice: Practice, _stop: Stop) -> Iterator[bool]:
    practice.act()
    yield True
