"""The story of the quote right on the cause page: the picture, a line for each turn, and the rule behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.timeline_mark import TurnMark
from opend_wizard.gui.widgets.timeline_picture import TimelinePicture
from opend_wizard.gui.widgets.words import Words
from opend_wizard.opend.rights import Moment, Timeline
from opend_wizard.report.text_rights import MOST, RULE, as_text, clock, left_out, said
from opend_wizard.texts import Text, verbatim

_COLUMNS = 100  # of the text that is copied
_TITLE = Text("What happened to the quote right")


class TimelineView(Panel):
    """Made for one story; every turn can be read, copied and heard beside the picture."""

    def __init__(self, story: Timeline) -> None:
        super().__init__(around=1.25, between=0.75)
        self.setObjectName("timeline")
        self._story = story
        follow(self, "setAccessibleName", _TITLE)
        self.box.addLayout(self._head())
        if story.timed and len(story.newest) > 1:
            self.box.addWidget(TimelinePicture(story))
        more = left_out(story)
        if more is not None:
            self.box.addWidget(Words(more, Role.QUIET))
        self.box.addLayout(self._turns())
        self.box.addWidget(Words(RULE, Role.QUIET))

    @property
    def text(self) -> str:
        """The same as text, as it is copied."""
        return as_text(self._story, _COLUMNS)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        spacing.pad(head, 0, 1)
        copy = Button(Text("Copy the &timeline"), "copy-timeline", "copy")
        copy.clicked.connect(self.copy)
        head.addWidget(Words(_TITLE, Role.LABEL), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(copy)
        return head

    def _turns(self) -> QGridLayout:
        grid = QGridLayout()
        spacing.pad(grid, 0, 0.5)
        grid.setHorizontalSpacing(spacing.gap(1))
        grid.setColumnStretch(2, 1)
        for row, moment in enumerate(self._story.moments[-MOST:]):
            self._add(grid, row, moment)
        return grid

    def _add(self, grid: QGridLayout, row: int, moment: Moment) -> None:
        time = Words(verbatim(clock(moment)), Role.QUIET)
        time.setWordWrap(False)
        words = Words(said(moment)).selectable()
        words.setObjectName(f"turn-{row}")
        spoken = Text("{time} {turn}", time=clock(moment), turn=said(moment))
        follow(words, "setAccessibleName", lambda: str(spoken).strip())
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(time, row, 0, top)
        grid.addWidget(TurnMark(moment.turn), row, 1, top)
        grid.addWidget(words, row, 2, top)
