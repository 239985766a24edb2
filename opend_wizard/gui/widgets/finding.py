"""One finding: its verdict, its sentence, the evidence, and the fixes it offers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.doctor import Cause, Examined
from opend_wizard.flow import Choice
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.card import Card
from opend_wizard.gui.widgets.evidence import EvidenceTable
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.timeline import TimelineView
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.why import Why
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Fix
from opend_wizard.texts import Text

_BACK = Text("Can be undone at any time.")
_FOR_GOOD = Text("Cannot be undone.")
_BY_YOU = Text("Something only you can do.")


class FixCard(Card):
    """A fix to choose: what it does, what it costs, whether it can be undone."""

    def __init__(self, choice: Choice) -> None:
        fix = choice.fix
        super().__init__(f"fix-{fix.id}", fix.title, _cost(fix), around=1)
        self.choice = choice


def _cost(fix: Fix) -> Text:
    if fix.up_to_person:
        return fix.caution or _BY_YOU
    if fix.caution is None:
        return _BACK if fix.reversible else _FOR_GOOD
    return Text("{caution} {undo}", caution=fix.caution, undo=_BACK) if fix.reversible else fix.caution


class FindingView(Panel):
    """A finding in full; the fixes of all findings on a page are one choice, kept by `group`."""

    def __init__(
        self, item: Examined, group: QButtonGroup, label: Text | None = None, cause: Cause | None = None
    ) -> None:
        super().__init__(around=1.75, between=1.25)
        self.setObjectName(f"finding-{item.id}")
        follow(self, "setAccessibleName", item.finding.title)
        self.box.addLayout(self._head(item, label))
        if item.finding.evidence:
            self.box.addWidget(EvidenceTable(item.finding.evidence))
        if item.finding.timeline is not None and item.finding.timeline.moments:
            self.box.addWidget(TimelineView(item.finding.timeline))
        if item.finding.remedy is not None:
            self._remedy(item.finding.remedy)
        if item.finding.fixes:
            self._offer(item, group)
        if cause is not None:
            self.box.addWidget(Why(cause))

    def _head(self, item: Examined, label: Text | None) -> QHBoxLayout:
        mark = Mark(3.4 if label is not None else 2.4)
        mark.show_verdict(item.finding.verdict)
        words = QVBoxLayout()
        spacing.pad(words, 0, 0.15)
        if label is not None:
            words.addWidget(Words(label, Role.LABEL))
        words.addWidget(Words(item.finding.title, Role.HEADING if label is not None else Role.STRONG).selectable())
        row = QHBoxLayout()
        spacing.pad(row, 0, 1.25)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _remedy(self, remedy: Text) -> None:
        self.box.addWidget(Words(Text("What you can do"), Role.LABEL))
        self.box.addWidget(Words(remedy).selectable())

    def _offer(self, item: Examined, group: QButtonGroup) -> None:
        several = len(item.finding.fixes) > 1
        self.box.addSpacing(spacing.gap(0.25))
        head = Text("What can be done, the safest first") if several else Text("What can be done")
        if all(fix.deliberate for fix in item.finding.fixes):  # none of them is chosen beforehand
            head = Text("Choose what is to be done") if several else Text("Choose this if you want it done")
        self.box.addWidget(Words(head, Role.LABEL))
        for fix in item.finding.fixes:
            self.box.addWidget(_registered(FixCard(Choice(item.id, fix)), group))


def _registered(card: FixCard, group: QButtonGroup) -> QWidget:
    group.addButton(card)
    return card


def named(fix: Fix) -> str:
    """The object name of the card of `fix`."""
    return f"fix-{fix.id}"
