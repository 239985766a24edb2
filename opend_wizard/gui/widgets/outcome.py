"""What a change came to, in one glance, and the proof below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Session
from opend_wizard.gui import spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.before_after import BeforeAfter
from opend_wizard.gui.widgets.ladder_card import LadderCard
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.words import Came, came_to
from opend_wizard.texts import Text

_HUES = {Outcome.RESOLVED: Hue.GOOD, Outcome.WORSE: Hue.BAD}  # all others call for care


class OutcomeView(QWidget):
    """Made for one verified session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("outcome")
        box = QVBoxLayout(self)
        spacing.pad(box, 0, 1.5)
        outcome = session.outcome or Outcome.UNVERIFIED
        came = came_to(outcome, None if session.choice is None else session.choice.fix)
        self.says = Text("{title}. {sentence}", title=came.title, sentence=came.meaning)
        box.addWidget(_banner(came, _HUES.get(outcome, Hue.CAREFUL)))
        if session.outcome is Outcome.UNDERWAY:  # nothing is different yet, and the next step comes by itself
            return
        if session.report is not None and session.after is not None and session.choice is not None:
            box.addWidget(BeforeAfter(session.report, session.after, session.choice.check))
        if session.choice is not None and session.choice.fix.afterwards is not None:
            box.addWidget(Words(Text("What to do now"), Role.LABEL))
            box.addWidget(Words(session.choice.fix.afterwards).selectable())
        if session.ladder:
            box.addWidget(LadderCard(session.ladder, titled=True))


def _banner(came: Came, hue: Hue) -> Panel:
    panel = Panel(hue, around=1.75)
    mark = Mark(4)
    mark.show_verdict(came.verdict)
    words = QVBoxLayout()
    spacing.pad(words, 0, 0.4)
    words.addWidget(Words(came.title, Role.HEADING))
    words.addWidget(Words(came.meaning))
    row = QHBoxLayout()
    spacing.pad(row, 0, 1.5)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    panel.box.addLayout(row)
    return panel
