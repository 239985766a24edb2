"""One run from the history: what was done, where the backup is, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from opend_wizard.gui import keys, spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.reversal import Reversal
from opend_wizard.gui.widgets.words import Words
from opend_wizard.journal import Run
from opend_wizard.report.words import state_of
from opend_wizard.texts import Text, verbatim

_MOST_PATHS = 12


class RunView(QWidget):
    """The details of the chosen run."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("run")
        self.reversal = Reversal(desk)
        self._details = QVBoxLayout()
        content = QWidget()
        inside = QVBoxLayout(content)
        spacing.pad(inside, 0, 0)
        spacing.pad(self._details, 0, 0.75)
        inside.addLayout(self._details)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        keys.scroll(scroll)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.reversal)

    def show_run(self, run: Run) -> None:
        """Show `run` as it is now."""
        emptied(self._details)
        self._details.addWidget(Words(run.title, Role.HEADING).selectable())
        self._details.addWidget(Words(state_of(run), Role.QUIET))
        self._list(Text("What was done"), list(run.steps))
        self._list(Text("What is not certain"), list(run.doubts))
        self._list(Text("Where"), [verbatim(path) for path in run.paths[:_MOST_PATHS]])
        if len(run.paths) > _MOST_PATHS:
            more = Text("and {count} more, listed in the backup folder", count=len(run.paths) - _MOST_PATHS)
            self._details.addWidget(Words(more, Role.QUIET))
        self._list(Text("Backup"), [verbatim(run.folder)])
        self.reversal.offer(run)

    def _list(self, head: Text, lines: list[Text]) -> None:
        if not lines:
            return
        self._details.addSpacing(spacing.gap(0.5))
        self._details.addWidget(Words(head, Role.LABEL))
        for line in lines:
            self._details.addWidget(Words(line).selectable())
