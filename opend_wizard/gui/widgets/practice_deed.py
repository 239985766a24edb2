"""In practice: does at a press what the person would have to do elsewhere, e.g. on the vendor's page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_TOLD = Text("This OpenD is simulated: nothing has to be done elsewhere. Press the button to have it done.")


class PracticeDeed(Panel):
    """Says that nothing real is asked for, and offers to do it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Hue.PRACTICE, around=1.25, between=0.75)
        self.setObjectName("practice-deed")
        button = Button(Text("Do it in the p&ractice"), "practice-act")
        button.clicked.connect(self.wanted)
        button.clicked.connect(lambda: button.setEnabled(False))
        self.box.addWidget(Words(_TOLD))
        self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
