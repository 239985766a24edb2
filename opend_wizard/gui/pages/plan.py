"""Page 5: exactly what will change; from here the person decides."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from opend_wizard.errors import Told
from opend_wizard.flow import Choice, Stage
from opend_wizard.gui import spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job
from opend_wizard.gui.pages import plan_caption
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.lookout import Lookout
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.options import OptionForm
from opend_wizard.gui.widgets.phone import PracticePhone
from opend_wizard.gui.widgets.picture import PictureView
from opend_wizard.gui.widgets.step import StepView
from opend_wizard.gui.widgets.words import Words
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.report.rights import about_rights
from opend_wizard.steps import AskPerson, RunProgram, SendCommand
from opend_wizard.texts import Text

_CODE = "code"
_WANTING = Text("Fill this in; then it can be sent.")
_WANTING_TO_APPLY = Text("Fill this in; then it can be applied.")
_NOT_COPIED = (AskPerson, RunProgram, SendCommand)  # what a command did, another command takes back
_THINK = 500  # milliseconds for which a costly change cannot be clicked


class PlanPage(Page):
    """Every step with its diff, the cost, the backup; options may still be changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Stage.PLAN, desk, Text("What will change"), Text(""))
        self.furnish()
        self.caution = Notice("caution")
        self.form: OptionForm | None = None
        self.hint = Words(None, Role.QUIET)
        self.hint.setObjectName("option-hint")
        self.phone = PracticePhone()
        self._listening: Job | None = None
        self._options = QVBoxLayout()
        self._steps = QVBoxLayout()
        for layout in (self._options, self._steps):
            spacing.pad(layout, 0, 1)
        self.body.addWidget(self.caution)
        self.body.addWidget(self.phone)
        self.body.addLayout(self._options)
        self.body.addWidget(self.hint)
        self.body.addLayout(self._steps)
        self.lookout = Lookout(desk)
        self.lookout.again.connect(lambda: self.wants.emit(Stage.LOOKING))
        self.keep_in_sight(self.lookout)
        self._job: Job | None = None
        self._valid = True
        self._think = QTimer(self)
        self._think.setSingleShot(True)
        self._think.setInterval(_THINK)
        self._think.timeout.connect(self.completeChanged)

    def enter(self) -> None:
        """Show the plan; a costly one asks for a moment's thought."""
        choice = self.session.choice
        if choice is None:
            return
        self.harmless = not choice.fix.deliberate
        self._show_options(choice.fix)
        self._show(choice.fix)
        self._valid = not self._wanting()
        if not self.caution.isHidden():
            self.caution.aloud()
        self._listen(choice.fix)
        if self.session.installation is not None:
            self.lookout.watch(self.session.installation, by_itself=False)
        if not self.harmless:
            self._think.start()

    def leave(self) -> None:
        """The plan is no longer looked at."""
        self._think.stop()
        self.lookout.end()
        self._forget_job()
        self._hang_up()

    def isComplete(self) -> bool:
        """The plan stands, its values are allowed, and there was time to read."""
        return self._valid and not self._think.isActive() and super().isComplete()

    @property
    def primary(self) -> Text:
        """What the primary button says: a command is sent, a program stopped, a file saved."""
        choice = self.session.choice
        return (None if choice is None else plan_caption.of_its_own(choice.fix)) or super().primary

    def _show(self, fix: Fix) -> None:
        self.lead.say(fix.title)
        self._show_caution(fix)
        emptied(self._steps)
        for number, step in enumerate(fix.steps, 1):
            self._steps.addWidget(StepView(number, step, alone=len(fix.steps) == 1))
        self._steps.addSpacing(spacing.gap(0.5))
        for head, said in self._notes(fix):
            self._steps.addWidget(Words(head, Role.LABEL))
            self._steps.addWidget(Words(said).selectable())

    def _notes(self, fix: Fix) -> list[tuple[Text, Text]]:
        notes = []
        if fix.reversible and not all(isinstance(step, _NOT_COPIED) for step in fix.steps):
            kept = Text(
                "Whatever is changed is first copied to {folder}. You can undo this at any time, also after a restart.",
                folder=self.desk.engine.state_dir,
            )
            notes.append((Text("The way back"), kept))
        if fix.afterwards is not None and not fix.interim:  # what follows an interim fix comes by itself
            notes.append((Text("Afterwards"), fix.afterwards))
        rights = about_rights(Machine())
        if rights is not None:
            notes.append((Text("Your rights"), rights))
        return notes

    def _show_caution(self, fix: Fix) -> None:
        if fix.caution is None:
            self.caution.hide()
        elif _only_sends(fix):
            self.caution.tell(Hue.CAREFUL, Text("Before you send it"), fix.caution)
        elif fix.reversible:
            self.caution.tell(None, Text("What it costs"), fix.caution)
        else:
            self.caution.tell(Hue.BAD, Text("This cannot be undone"), fix.caution)

    def _show_options(self, fix: Fix) -> None:
        emptied(self._options)
        self.form = None
        if fix.picture is not None:
            self._options.addWidget(PictureView(fix.picture))
        if fix.options and fix.remake is not None:
            self.form = OptionForm(fix.options)
            self._options.addWidget(self.form)
            self.form.typed.connect(self._typed)
            self.form.changed.connect(self._remake)

    def _wanting(self) -> bool:
        """Whether a value is still missing; a hint then says so."""
        wanting = self.form is not None and not all(self.form.values.values())
        choice = self.session.choice
        sends = choice is not None and _only_sends(choice.fix)
        self.hint.say((_WANTING if sends else _WANTING_TO_APPLY) if wanting else None)
        if wanting and self.form is not None:
            self.form.show_trouble(None)
        return wanting

    def _listen(self, fix: Fix) -> None:
        self._hang_up()
        practice = self.desk.practice
        if practice is not None and fix.picture is None and any(option.name == _CODE for option in fix.options):
            self._listening = self.desk.job(partial(self.desk.engine.phone, practice))
            self._listening.item.connect(self.phone.receive)
            self.desk.begin(self._listening)

    def _hang_up(self) -> None:
        self.phone.hide()
        if self._listening is not None:
            self._listening.abandon()
            self._listening = None

    def _typed(self) -> None:
        self._valid = False
        self._forget_job()
        self.completeChanged.emit()

    def _remake(self, values: dict[str, str]) -> None:
        choice = self.session.choice
        if choice is None:
            return
        self._forget_job()
        if self._wanting():
            return
        self._job = self.desk.job(partial(self.desk.engine.remade, choice.fix, values))
        self._job.item.connect(self._remade)
        self._job.ended.connect(self._looked_at)
        self.desk.begin(self._job)

    def _remade(self, fix: Fix) -> None:
        choice = self.session.choice
        if choice is not None:
            self._show(fix)
            self.desk.update(self.session.choosing(Choice(choice.check, fix)))

    def _looked_at(self, trouble: Told | None) -> None:
        self._job = None
        self._valid = trouble is None
        if self.form is not None:
            self.form.show_trouble(None if trouble is None else trouble.text)
        self.completeChanged.emit()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None


def _only_sends(fix: Fix) -> bool:
    return all(isinstance(step, SendCommand) for step in fix.steps)
