"""Page 4: what was found, the most likely cause on top, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from opend_wizard import flow
from opend_wizard.doctor import Examined, Report
from opend_wizard.flow import Stage
from opend_wizard.gui import keys, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.pages.cause_rest import folds
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.finding import FindingView, FixCard
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.forum import ForumRow
from opend_wizard.gui.widgets.healthy import Healthy
from opend_wizard.gui.widgets.ladder import headline
from opend_wizard.gui.widgets.ladder_card import LadderCard
from opend_wizard.gui.widgets.lookout import Lookout
from opend_wizard.gui.widgets.practice_deed import PracticeDeed
from opend_wizard.gui.widgets.why import TellApart
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Verdict
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

if TYPE_CHECKING:
    from opend_wizard.gui.widgets.hold_panel import HoldPanel

_MAY_VOID = Text(
    "OpenD is not asked by itself while it waits for a phone code: each new connection may make that code worthless. "
    "After asking, a new code may have to be sent."
)
_DROPS = "q15"  # the symptom for which a line is held
_HOLD_FIRST = Text("Whether OpenD keeps a line is not measured yet: hold it, right here.")
_MOST_UNASKED = 3  # looks in a row that nobody asked for: an OpenD that keeps ending is not asked for ever


class CausePage(Page):
    """The report, made anew each time the page comes up."""

    read_first = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(Stage.CAUSE, desk, Text("What was found"), Text(""))
        self.furnish()
        self.again = Button(Text("Look &again"), "look-again")
        keys.press(self.again, keys.StandardKey.Refresh)
        self.ask_again = Button(Text("As&k OpenD again"), "ask-again")
        self.ask_hint = Words(_MAY_VOID, Role.QUIET)
        self.ask_again.hide()
        self.ask_hint.hide()
        self.everything = Button(Text("Check &everything"), "check-everything")
        self._hold: HoldPanel | None = None
        self._content = QWidget()
        self._group = QButtonGroup(self)
        self.body.addWidget(self._content)
        self.body.addSpacing(spacing.gap(1))
        self.body.addWidget(side_by_side(self.again, self.ask_again, self.everything))
        self.body.addWidget(self.ask_hint)
        self.lookout = Lookout(desk)
        self.lookout.again.connect(self._stirred)
        self._unasked_for = 0
        self.keep_in_sight(self.lookout)
        self.forum = ForumRow(desk)
        self.body.addWidget(self.forum)
        self.ask_again.clicked.connect(self._ask_again)
        self.again.clicked.connect(self._look_again)
        self.everything.clicked.connect(self._check_everything)

    def enter(self) -> None:
        """Show the report of the session."""
        report = self.session.report
        if report is None:
            return
        self.forum.rest()
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        content = QWidget()
        box = QVBoxLayout(content)
        spacing.pad(box, 0, 1.5)
        self._show(report, box)
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()
        self._group.buttonToggled.connect(self._chosen)
        self.again.setVisible(flow.next_stage(self.stage, self.session) is not Stage.LOOKING)
        self.everything.setVisible(report.healthy and not self.session.everything)
        self._check_chosen()
        self._look_out(report)

    def _look_out(self, report: Report) -> None:
        """Where something is wrong the person is likely to do something about it elsewhere."""
        installation = self.session.installation
        if installation is None or report.healthy:
            return
        elsewhere = flow.next_stage(self.stage, self.session) is Stage.LOOKING and self._hold is None
        self.lookout.watch(installation, by_itself=elsewhere and self._unasked_for < _MOST_UNASKED)

    def _stirred(self, by_itself: bool) -> None:
        self._unasked_for = self._unasked_for + 1 if by_itself else 0
        self.wants.emit(Stage.LOOKING)

    def _show(self, report: Report, box: QVBoxLayout) -> None:
        asked = report.of(Verdict.ASK)
        self.headline(_heading(report))
        self.lead.say(_counts(report))
        announce(self, self.lead.said)
        for cause in report.causes[:1]:
            announce(self, cause.item.finding.title)
        if not report.of(Verdict.PROBLEM):
            box.addWidget(Healthy(report, everything=self.session.everything, onward=self._where_else(report)))
        self._show_causes(report, box)
        self._show_hold(box)
        self._show_connection(box)
        self._fold(box, asked, "asked", Text("Only you can tell: {count}", count=len(asked)))
        for rest in folds(report, everything=self.session.everything):
            box.addWidget(rest)

    def _where_else(self, report: Report) -> Text | None:
        """Where a line is to be held, what was not measured yet is no reason to look elsewhere."""
        holds = any(symptom.id == _DROPS for symptom in self.session.symptoms)
        unmeasured = any(item.finding.trial is Trial.HOLD_LINE for item in report.examined)
        return _HOLD_FIRST if holds and unmeasured else None

    def _show_hold(self, box: QVBoxLayout) -> None:
        """Where the question is why a line drops, let it be held here."""
        self._hold = None
        session = self.session
        if session.installation is None or all(symptom.id != _DROPS for symptom in session.symptoms):
            return
        from opend_wizard.gui.widgets.hold_panel import HoldPanel

        self._hold = HoldPanel(self.desk, session.installation)
        self._hold.finished.connect(self._look_again)
        box.addWidget(self._hold)

    def beginnings(self) -> tuple[QWidget, ...]:
        """The fix that is chosen, or those that can be, or another look."""
        chosen, hold = self._group.checkedButton(), self._hold
        first = [part for part in (chosen, *self._group.buttons(), None if hold is None else hold.start) if part]
        return *first, self.everything, self.again

    def leave(self) -> None:
        """Nobody looks any more: a line that is being held ends, and so does watching."""
        self.lookout.end()
        if self._hold is not None:
            self._hold.leave()

    def escape(self) -> bool:
        """Stop holding the line."""
        return self._hold is not None and self._hold.halt()

    def _show_causes(self, report: Report, box: QVBoxLayout) -> None:
        causes = report.causes
        if causes:
            problem = causes[0].item.finding.verdict is Verdict.PROBLEM
            label = Text("Most likely cause") if problem else Text("Works, but could cause trouble")
            box.addWidget(FindingView(causes[0].item, self._group, label, causes[0]))
            self._show_deed(report, box)
        if report.tell_apart is not None:
            apart = TellApart(report.tell_apart)
            apart.wanted.connect(self._try)
            box.addWidget(apart)
        if causes[1:]:
            fold = Fold("fold-others", Text("Also found: {count}", count=len(causes) - 1))
            for cause in causes[1:]:
                fold.add(FindingView(cause.item, self._group, None, cause))
            box.addWidget(fold)

    def _show_deed(self, report: Report, box: QVBoxLayout) -> None:
        """Where nothing is proposed that would cure it here, let the person's own deed be done in the practice."""
        if PracticeDeed.possible(self.desk) and report.default_fix() is None:
            deed = PracticeDeed(self.desk)
            deed.done.connect(self._look_again)
            box.addWidget(deed)

    def _show_connection(self, box: QVBoxLayout) -> None:
        session = self.session
        self.ask_again.setVisible(session.unasked)
        self.ask_hint.setVisible(session.unasked)
        if session.ladder:
            fold = Fold("fold-ladder", headline(session.ladder))
            fold.fill(partial(LadderCard, session.ladder, titled=False))
            box.addWidget(fold)

    def _fold(self, box: QVBoxLayout, items: tuple[Examined, ...], name: str, title: Text) -> None:
        if not items:
            return
        fold = Fold(f"fold-{name}", title)
        fold.fill(*(partial(FindingView, item, self._group) for item in items))
        box.addWidget(fold)

    def _check_chosen(self) -> None:
        choice = self.session.choice
        for card in self._group.buttons():
            if isinstance(card, FixCard) and choice is not None and card.choice.fix.id == choice.fix.id:
                card.setChecked(True)

    def _chosen(self, card: QAbstractButton, on: bool) -> None:
        kept = self.session.choice
        if on and isinstance(card, FixCard) and (kept is None or kept.fix.id != card.choice.fix.id):
            self.desk.update(self.session.choosing(card.choice))

    def _try(self, trial: Trial) -> None:
        if trial is Trial.ASK_AGAIN:
            self._ask_again()
        elif trial is Trial.HOLD_LINE and self._hold is not None:
            self.reveal(self._hold)
            self._hold.begin()
        else:
            self.wants.emit(Stage.TROUBLE if trial is Trial.NAME_SCRIPT else Stage.LOOKING)

    def _ask_again(self) -> None:
        self.desk.update(self.session.asking_again())
        self.wants.emit(Stage.LOOKING)

    def _check_everything(self) -> None:
        self.desk.update(self.session.with_trouble((), everything=True))
        self.wants.emit(Stage.LOOKING)

    def _look_again(self) -> None:
        self._unasked_for = 0
        self.wants.emit(Stage.LOOKING)


def _heading(report: Report) -> Text:
    problems = len(report.of(Verdict.PROBLEM))
    if problems == 0:
        return Text("No problem was found") if report.of(Verdict.FINE) else Text("Nothing could be checked")
    return Text("The cause was found") if problems == 1 else Text("{count} problems were found", count=problems)


def _counts(report: Report) -> Text:
    total, unseen = len(report.examined), len(report.of(Verdict.UNSURE, Verdict.SKIPPED))
    return Text("{seen} of {total} checks gave an answer.", seen=total - unseen, total=total)
