"""What a change, its undoing or a report is doing just now, how far it is, and how long it takes still."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.journal import Progress
from opend_wizard.report.pace import Pace
from opend_wizard.texts import Text

_FINE = 1000  # steps of the bar


class Working(Panel):
    """A sentence, a bar and an estimate, which has its place from the beginning; hidden while nothing is done."""

    def __init__(self) -> None:
        super().__init__(around=1.5, between=1)
        self.setObjectName("working")
        self._says = Words(None)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(spacing.gap(0.75))
        self._bar.setRange(0, _FINE)
        self._left = Words(Text(""), Role.QUIET)
        self._hint = Words(None, Role.QUIET)
        self._pace = Pace()
        for widget in (self._says, self._bar, self._left, self._hint):
            self.box.addWidget(widget)
        self.hide()

    def begin(self, what: Text, hint: Text | None = None) -> None:
        """Something begins."""
        self._says.say(what)
        self._hint.say(hint)
        follow(self._bar, "setAccessibleName", what)
        self._bar.setValue(0)
        self._pace = Pace()
        self._left.say(Text(""))
        self.show()

    def advance(self, progress: Progress) -> None:
        """Show how far it is."""
        self._says.say(progress.what)
        self._left.say(self._pace.left(progress.done, progress.total) or Text(""))
        self._bar.setValue(round(_FINE * progress.done / max(1, progress.total)))
