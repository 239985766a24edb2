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
from opend_wizard.model import Verdict
from opend_wizard.texts import Text

_SAYS = {
    Outcome.RESOLVED: (Verdict.FINE, Hue.GOOD, Text("Solved"), Text("The check that failed before passes now.")),
    Outcome.IMPROVED: (
        Verdict.ADVICE,
        Hue.CAREFUL,
        Text("Better, but not all is well yet"),
        Text("Something is mended. What is left has another cause; it comes next."),
    ),
    Outcome.UNCHANGED: (
        Verdict.PROBLEM,
        Hue.CAREFUL,
        Text("The change was made, but it did not help"),
        Text("The same check still fails. You can undo the change, and look at the next most likely cause."),
    ),
    Outcome.WORSE: (
        Verdict.PROBLEM,
        Hue.BAD,
        Text("Something is worse than before"),
        Text("It is best to undo the change now; everything will be as it was."),
    ),
    Outcome.UNDERWAY: (
        Verdict.ADVICE,
        Hue.CAREFUL,
        Text("The first step is done"),
        Text("The trouble is not gone yet; go on with the next step."),
    ),
    Outcome.UNVERIFIED: (
        Verdict.UNSURE,
        Hue.CAREFUL,
        Text("The change was made, but whether it helped could not be seen"),
        Text("Check again in a moment, or undo the change."),
    ),
}


class OutcomeView(QWidget):
    """Made for one verified session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("outcome")
        box = QVBoxLayout(self)
        spacing.pad(box, 0, 1.5)
        verdict, hue, title, sentence = _SAYS[session.outcome or Outcome.UNVERIFIED]
        self.says = Text("{title}. {sentence}", title=title, sentence=sentence)
        box.addWidget(_banner(verdict, hue, title, sentence))
        if session.outcome is Outcome.UNDERWAY:  # nothing is different yet, and the next step comes by itself
            return
        if session.report is not None and session.after is not None and session.choice is not None:
            box.addWidget(BeforeAfter(session.report, session.after, session.choice.check))
        if session.choice is not None and session.choice.fix.afterwards is not None:
            box.addWidget(Words(Text("What to do now"), Role.LABEL))
            box.addWidget(Words(session.choice.fix.afterwards).selectable())
        if session.ladder:
            box.addWidget(LadderCard(session.ladder, titled=True))


def _banner(verdict: Verdict, hue: Hue, title: Text, sentence: Text) -> Panel:
    panel = Panel(hue, around=1.75)
    mark = Mark(4)
    mark.show_verdict(verdict)
    words = QVBoxLayout()
    spacing.pad(words, 0, 0.4)
    words.addWidget(Words(title, Role.HEADING))
    words.addWidget(Words(sentence))
    row = QHBoxLayout()
    spacing.pad(row, 0, 1.5)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    panel.box.addLayout(row)
    return panel
