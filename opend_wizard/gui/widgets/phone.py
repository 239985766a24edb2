"""What the phone of the practice has received: the code that a real phone would get by message."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.items import PhoneCodes
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Tone, Words
from opend_wizard.texts import Text, verbatim

_SILENT = Text("No message has come to the practice phone yet. Have a code sent first.")
_VOID = Text("A code that came earlier is worthless now.")


class PracticePhone(Panel):
    """Hidden until something is known about the phone."""

    def __init__(self) -> None:
        super().__init__(Hue.PRACTICE, around=1.25, between=0.4)
        self.setObjectName("practice-phone")
        self._code = Words(None, Role.TITLE)
        self._code.setObjectName("practice-phone-code")
        self._code.setWordWrap(False)
        self._code.selectable()
        self._says = Words(None, Role.QUIET, Tone.PLAIN)
        row = QHBoxLayout()
        spacing.pad(row, 0, 2)
        row.addWidget(self._code)
        row.addWidget(self._says, 1)
        self.box.addWidget(Words(Text("The practice phone"), Role.LABEL))
        self.box.addLayout(row)
        self.hide()

    def receive(self, item: PhoneCodes) -> None:
        """Show the newest code, which alone is worth anything."""
        newest = item.codes[-1] if item.codes else None
        self._code.say(None if newest is None else verbatim(newest))
        self._says.say(_SILENT if newest is None else _VOID if len(item.codes) > 1 else Text("just arrived"))
        self.show()
        announce(self, self._code.said if newest is not None else _SILENT)
