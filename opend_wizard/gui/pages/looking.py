"""Page 3: the checks, ticking off one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from opend_wizard.errors import Cancelled, Told
from opend_wizard.flow import Stage
from opend_wizard.gui import keys
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.watching import Watching
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.doctor import Report

_SETTLE = 450  # milliseconds for which the last tick is seen before the page gives way
_LOOKING = Text("Looking for the cause")
_STOPPED = Text("Looking was stopped")


class LookingPage(Page):
    """Runs the examination; moves on by itself when it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Stage.LOOKING, desk, _LOOKING, Text("Nothing is changed. You can stop at any time."))
        self.furnish()
        self._job: Job | None = None
        self.examining = Watching()
        self.stop_button = Button(Text("S&top looking"), "stop-looking")
        self.again = Button(Text("Look &again"), "look-again")
        keys.press(self.again, keys.StandardKey.Refresh)
        self.notice = Notice("looking-notice")
        self.body.addWidget(self.notice)
        self.body.addWidget(self.examining)
        self.keep_in_sight(side_by_side(self.stop_button, self.again))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLE)
        self._pause.timeout.connect(self._move_on)
        self.stop_button.clicked.connect(self.escape)
        self.again.clicked.connect(self.enter)

    def enter(self) -> None:
        """Look, with fresh eyes."""
        self.leave()
        session, scene = self.session, self.desk.scene
        if session.installation is None or scene is None:
            return
        self._show_state(busy=True)
        symptoms = scene.symptoms if session.everything else session.symptoms
        look = partial(
            self.desk.engine.look,
            session.installation,
            symptoms,
            everything=session.everything,
            ask_again=session.ask_again,
            script=session.script,
        )
        self._job = self.desk.job(look)
        self._job.item.connect(self._item)
        self._job.ended.connect(self._ended)
        self.desk.begin(self._job)

    def beginnings(self) -> tuple[QWidget, ...]:
        """Whatever is possible now."""
        return self.stop_button, self.again

    def leave(self) -> None:
        """Nobody looks any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self.examining.halt()

    def escape(self) -> bool:
        """Stop looking; nothing has been changed."""
        if self._job is not None:
            self._job.stop()
        return self._job is not None or self._pause.isActive()

    def isComplete(self) -> bool:
        """The page moves on by itself."""
        return self._job is None and super().isComplete()

    def _item(self, item: object) -> None:
        report = self.examining.take(item)
        if report is not None:
            self._report(report)

    def _report(self, report: Report) -> None:
        climbed = self.session.climbed(self.examining.rungs, unasked=self.examining.unasked)
        self.desk.update(climbed.looked(report))

    def _ended(self, trouble: Told | None) -> None:
        self._job = None
        self.examining.halt()
        if trouble is None:
            self._pause.start()
            return
        self._show_state(busy=False)
        self.notice.tell(Hue.CAREFUL, trouble.text, Text("Nothing was changed. You can look again, or go back."))
        self.notice.aloud(urgent=not isinstance(trouble, Cancelled))

    def _move_on(self) -> None:
        self.wants.emit(Stage.CAUSE)

    def _show_state(self, *, busy: bool) -> None:
        self.headline(_LOOKING if busy else _STOPPED)
        self.stop_button.setVisible(busy)
        self.again.setVisible(not busy)
        self.ask_for_keyboard()
        self.notice.hide()
        self.completeChanged.emit()
