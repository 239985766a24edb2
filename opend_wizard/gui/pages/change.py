"""Page 6: the change is made, and the same checks are run again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from opend_wizard import flow
from opend_wizard.doctor import Outcome, Report
from opend_wizard.errors import Cancelled, Told
from opend_wizard.flow import Stage
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job, Work
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.pages.change_parts import ChangeParts
from opend_wizard.gui.proving import verification
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.waiting import until_done, until_ended
from opend_wizard.gui.widgets.forum import ForumRow
from opend_wizard.gui.widgets.outcome import OutcomeView
from opend_wizard.gui.widgets.your_turn import YourTurn
from opend_wizard.journal import InTheWay, Progress, Run
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

_CHANGING = Text("Making the change")
_UNDONE = Text("The change was undone")
_NOTHING_CHANGED = Text("Nothing was changed")
_GOES_ON = Text("Nothing was changed yet. The wizard notices when it has ended, and then makes the change.")
_SAFE = Text("Nothing is lost if you stop: what was already changed is then put back.")


class ChangePage(Page):
    """First the change, then the proof; undoing is always offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Stage.CHANGE, desk, _CHANGING)
        self.furnish()
        self._job: Job | None = None
        self._after: Report | None = None
        self.parts = ChangeParts(desk)
        self.can = self.parts.can
        self.body.addWidget(self.parts)
        self._connect()

    def enter(self) -> None:
        """Make the change that the person agreed to, or wait for what only the person can do."""
        choice = self.session.choice
        if choice is None:
            return
        self.desk.update(self.session.changed(None))
        if choice.fix.up_to_person:
            self._wait_for_person(choice.fix)
            return
        self._change(choice.fix)

    def beginnings(self) -> tuple[QWidget, ...]:
        """What is asked, or what can be done while something is under way, or what leads on."""
        return self.parts.reversal.leave, self.can.done, self.can.stop, self.can.retry, *self.onward

    def escape(self) -> bool:
        """Stop: a change is then taken back, a check simply ends."""
        if self._job is not None:
            self._job.stop()
            return True
        return self.parts.reversal.stop()

    def turned(self, run: Run) -> None:
        """The change that stands here was undone or made again in the history."""
        if self.session.run is not None and run.id == self.session.run.id and self._job is None:
            self._busy(Text("One moment"))
            self.parts.reversal.offer(run)
            self._reversed(run)

    def isComplete(self) -> bool:
        """Nothing is under way."""
        return self._job is None and not self.parts.reversal.busy and super().isComplete()

    def proceed(self) -> None:
        """Go on to what is left, with what was seen last."""
        stage, following = flow.next_stage(self.stage, self.session), flow.following(self.session)
        after = self.session.after
        if after is not None and stage in (Stage.CAUSE, Stage.PLAN) and not self.session.undone:
            looked = self.session.looked(after)
            self.desk.update(looked if following is None else looked.choosing(following))
        if stage is not None:
            self.wants.emit(stage)

    def _connect(self) -> None:
        self.parts.reversal.began.connect(self._reversing)
        self.parts.reversal.ended.connect(self._reversed)
        self.can.stop.clicked.connect(self.escape)
        self.can.done.clicked.connect(self._person_did_it)
        self.can.retry.clicked.connect(self.enter)
        self.can.check.clicked.connect(self._verify)
        self.can.still.clicked.connect(self._check_everything)

    def _start(
        self,
        work: Work,
        item: Callable[[object], None],
        ended: Callable[[Told | None], None],
        *,
        changes: bool,
    ) -> None:
        self._job = self.desk.job(work, (Progress,), changes=changes)
        self._job.item.connect(item)
        self._job.ended.connect(ended)
        self.desk.begin(self._job)
        self.can.stop.show()
        self.completeChanged.emit()
        self.ask_for_keyboard()

    def _change(self, fix: Fix) -> None:
        self._busy(_CHANGING)
        self.parts.working.begin(_CHANGING, _SAFE)
        change = partial(self.desk.engine.change, fix, self.session.symptom_id)
        self._start(change, self._changing, self._changed, changes=True)

    def _wait_for_end(self, obstacle: InTheWay) -> None:
        """The person has agreed to the change; it is made as soon as the way is free."""
        self._busy(Text("{name} has to end first", name=obstacle.process.name))
        close = Text("Close {name} (process {pid}).", name=obstacle.process.name, pid=obstacle.process.pid)
        self.parts.notice.tell(None, close, _GOES_ON)
        self.parts.notice.aloud()
        self._start(partial(until_ended, obstacle), self._changing, self._way_is_free, changes=False)

    def _way_is_free(self, trouble: Told | None) -> None:
        self._job = None
        choice = self.session.choice
        if trouble is None and choice is not None:
            self._change(choice.fix)
        elif trouble is not None:
            self._failed(_NOTHING_CHANGED, trouble)

    def _wait_for_person(self, fix: Fix) -> None:
        self._busy(Text("Now it is your turn"))
        self.parts.put(YourTurn(fix, self.desk))
        self._start(partial(until_done, fix), self._changing, self._watched, changes=False)
        self.can.done.show()
        self.ask_for_keyboard()
        announce(self, fix.title)

    def _person_did_it(self) -> None:
        if self._job is not None:
            self._job.abandon()
        self._watched(None)

    def _watched(self, trouble: Told | None) -> None:
        self._job = None
        if trouble is None:
            self._verify()
        else:
            self._failed(_NOTHING_CHANGED, trouble)

    def _changing(self, item: object) -> None:
        if isinstance(item, Progress):
            self.parts.working.advance(item)
        elif isinstance(item, Run):
            self.desk.update(self.session.changed(item))

    def _changed(self, trouble: Told | None) -> None:
        self._job = None
        choice = self.session.choice
        if isinstance(trouble, InTheWay):
            self._wait_for_end(trouble)
        elif trouble is not None:
            self._failed(_NOTHING_CHANGED, trouble)
        elif choice is not None and any(isinstance(step, AskPerson) for step in choice.fix.steps):
            self._wait_for_person(choice.fix)
        else:
            self._verify()

    def _verify(self) -> None:
        work = verification(self.desk)
        if work is None:
            return
        self._busy(Text("Checking again"))
        self.parts.examining.show()
        self._start(work, self._checking, self._checked, changes=False)

    def _checking(self, item: object) -> None:
        if isinstance(item, Outcome) and self._after is not None:
            seen = self.session.climbed(self.parts.examining.rungs, unasked=self.parts.examining.unasked)
            self.desk.update(seen.verified(self._after, item))
        else:
            self._after = self.parts.examining.take(item) or self._after

    def _checked(self, trouble: Told | None) -> None:
        self._job = None
        if trouble is not None:
            self._failed(Text("The change was made, but not checked"), trouble)
            return
        proof = OutcomeView(self.session)
        self.parts.put(proof)
        self.parts.put(ForumRow(self.desk))
        self._idle(Text("Did it help?") if flow.following(self.session) is None else Text("One more step"))
        announce(self, proof.says)

    def _failed(self, heading: Text, trouble: Told) -> None:
        self._idle(heading)
        self.parts.notice.explain(Hue.CAREFUL, trouble.text)
        self.parts.notice.aloud(urgent=not isinstance(trouble, Cancelled))

    def _reversing(self) -> None:
        self.headline(Text("One moment"))
        self.parts.clear()
        self.can.stop.show()
        self.completeChanged.emit()
        self.ask_for_keyboard()

    def _reversed(self, run: Run | None) -> None:
        self.can.stop.hide()
        if run is None:
            self.headline(_UNDONE if self.session.undone else Text("The change is still in place"))
            self._show_buttons()
            return
        self.desk.update(self.session.changed(run))
        if self.session.undone:
            self.headline(_UNDONE)
            self._show_buttons()
        else:
            self._verify()

    def _check_everything(self) -> None:
        self.desk.update(self.session.with_trouble((), everything=True))
        self.wants.emit(Stage.LOOKING)

    def _busy(self, heading: Text) -> None:
        self.headline(heading)
        self.parts.clear()
        self.parts.reversal.offer(None)

    def _idle(self, heading: Text) -> None:
        self.headline(heading)
        self.parts.rest()
        self.parts.reversal.offer(self.session.run)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.can.fit(self.session)
        self.completeChanged.emit()
        self.ask_for_keyboard()
