"""The window itself: the pages in the order that `flow` says, the rail, the buttons, and an orderly end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, SLOT, QObject, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWizard

from opend_wizard import flow
from opend_wizard.flow import Stage
from opend_wizard.gui import spacing
from opend_wizard.gui.captions import caption, name_onward, shorten
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.pages import AFTER_THE_FIRST
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.pages.opend import OpendPage
from opend_wizard.gui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from opend_wizard.gui.tidying import Tidying
    from opend_wizard.journal import Run

_B = QWizard.WizardButton
_BELOW = (_B.CancelButton, _B.CustomButton1, _B.CustomButton2, _B.BackButton, _B.NextButton, _B.FinishButton)
_NARROW = 92  # units; below this width the rail shows its marks only
_PATIENCE = 5000  # milliseconds that a look may take to notice that the window closes


class Wizard(QWizard):
    """All pages over one desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._heading: Stage | None = None  # where the window is travelling to
        self._shown: Page | None = None
        self._tidying: Tidying | None = None  # from when the window is complete
        self._to_come = list(AFTER_THE_FIRST)
        self.setObjectName("wizard")
        self.rail = Rail()  # before the style: where that is another than the system's, setting it resizes the window
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setSideWidget(self.rail)
        self._arrange_buttons()
        self._add(OpendPage(desk))
        self.setMinimumSize(*spacing.SMALLEST)
        spacing.fit(self, *spacing.WANTED)
        self._level_ground()
        spacing.keep(self._fit)
        self.currentIdChanged.connect(self._arrived)
        desk.changed.connect(self.refresh)
        desk.furnished.connect(self._complete)

    def begin_with_practice(self, symptom_id: str, folder: Path | None) -> None:
        """Set up a simulated OpenD as soon as the engine is there, and go on with it."""
        page = self.page_of(Stage.OPEND)
        if isinstance(page, OpendPage):
            page.begin_with(symptom_id, folder)

    def page_of(self, stage: Stage) -> Page:
        """The page of `stage`."""
        page = self.page(stage)
        assert isinstance(page, Page)  # noqa: S101  (only such pages are added)
        return page

    def travel(self, stage: Stage) -> None:
        """Go to `stage`, back to it where it was visited before."""
        while self.page(stage) is None:
            self._add_next()
        self._heading = stage
        if stage in self.visitedIds():
            while self.currentId() != stage:
                super().back()
        else:
            super().next()
        self._heading = None
        self._arrived(self.currentId())

    def nextId(self) -> int:
        """The page that comes next; -1 where the way ends."""
        if self._heading is not None:
            return self._heading
        following = flow.next_stage(Stage(self.currentId()), self.desk.session) if self.currentId() >= 0 else None
        return -1 if following is None else following

    def refresh(self) -> None:
        """Let the buttons say what they do now."""
        if self._shown is None or self._heading is not None:
            return
        name_onward(self, self._shown)
        self.setOption(QWizard.WizardOption.NoDefaultButton, not self._shown.harmless)
        self._shown.setFinalPage(self.nextId() == -1)  # makes QWizard ask again whether there is a next page
        self._show_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first stops what is under way; only then it closes the window."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self._shown is not None and self._shown.escape():
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes through the page as it is now, then through the buttons below it."""
        from opend_wizard.gui import focusing

        if self._shown is not None and self._heading is None:  # while travelling the page that comes up decides
            focusing.arrange(self._shown, *(self.button(which) for which in _BELOW))
        return super().focusNextPrevChild(onward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room it needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.compact(narrow=self.width() < spacing.gap(_NARROW))
        shorten(self)

    def done(self, result: int) -> None:
        """Close; a change that is under way is taken back first, and then the window closes by itself."""
        from PySide6.QtCore import Qt

        self.desk.stop()
        if self.desk.changing:
            self.desk.settled.connect(lambda: self.done(result), Qt.ConnectionType.SingleShotConnection)
            return
        self.hide()
        self.desk.finish(_PATIENCE)
        if self._tidying is not None:
            self._tidying.end()
        super().done(result)

    def _level_ground(self) -> None:
        """Let the rail go to the edge, and give the page the window's ground: QWizard's style takes that of fields."""
        holder = self.rail.parentWidget()
        layout = None if holder is None else holder.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        frame = None if self._shown is None else self._shown.parentWidget()
        if frame is not None:
            frame.setBackgroundRole(QPalette.ColorRole.Window)

    def _arrange_buttons(self) -> None:
        for which, slot, own in (
            (_B.NextButton, "next()", self._proceed),
            (_B.BackButton, "back()", self._step_back),
        ):
            button = self.button(which)
            QObject.disconnect(button, SIGNAL("clicked()"), self, SLOT(slot))
            button.clicked.connect(own)
        caption(self)
        self.setOption(QWizard.WizardOption.HaveCustomButton1)
        self.setOption(QWizard.WizardOption.HaveCustomButton2)
        self.setButtonLayout([*_BELOW[:3], _B.Stretch, *_BELOW[3:]])
        self.button(_B.CustomButton1).clicked.connect(self.show_history)
        self.button(_B.CustomButton2).clicked.connect(self.show_report)

    def _add(self, page: Page) -> None:
        self.setPage(page.stage, page)
        page.wants.connect(self.travel)
        page.completeChanged.connect(self._show_back)

    def _complete(self) -> None:
        """What can wait until the window stands: pictures, the buttons of its frame, the shortcut, the other pages."""
        from PySide6.QtCore import Qt

        from opend_wizard.gui import about, heeding, icons, keyboard, tongue
        from opend_wizard.gui.tidying import Tidying

        if self._tidying is not None:
            return
        self._tidying = Tidying(self)
        heeding.Heeding(self, self.desk)
        self.setWindowIcon(icons.icon("opend-wizard"))
        for which, picture in ((_B.CustomButton1, "history"), (_B.CustomButton2, "report")):
            self.button(which).setIcon(icons.icon(picture))
        self.rail.show_picture()
        about.offer(self)
        tongue.offer(self.rail, self.desk)
        keyboard.offer(self)
        frame = self.windowHandle()
        if frame is not None:
            frame.setFlags(frame.flags() | Qt.WindowType.WindowMinMaxButtonsHint)
        QTimer.singleShot(0, self, self._add_next)

    def _add_next(self) -> None:
        """One page in each turn of the event loop, so that the window never pauses for all of them."""
        if self._to_come:
            self._add(self._to_come[0](self.desk))
            self._to_come.pop(0)  # not before: who travels to a page that could not be made must hear why
            QTimer.singleShot(0, self, self._add_next)

    def _arrived(self, stage: int) -> None:
        if self._heading is not None or stage < 0:
            return
        if self._shown is not None:
            self._shown.leave()
        self._shown = self.page_of(Stage(stage))
        self._level_ground()
        self.rail.show_chapter(flow.chapter(self._shown.stage))
        self._shown.come_up()
        self.refresh()

    def _proceed(self) -> None:
        if self._shown is not None and self._shown.isComplete():
            self._shown.proceed()

    def _step_back(self) -> None:
        before = self._stage_before()
        if before is not None:
            self.travel(before)

    def _stage_before(self) -> Stage | None:
        return None if self._shown is None else flow.previous_stage(self._shown.stage)

    def _show_back(self) -> None:
        back = self.button(_B.BackButton)
        back.setVisible(self._stage_before() is not None)
        back.setEnabled(True)

    @property
    def place(self) -> str:
        """Where the person is, for the wizard's makers: the page and the chosen symptoms, nothing private."""
        stage = "start" if self._shown is None else self._shown.stage.name.lower()
        return " ".join((stage, *(symptom.id for symptom in self.desk.session.symptoms)))

    def show_history(self) -> None:
        """Everything that was changed, in a window of its own."""
        from opend_wizard.gui.history import HistoryDialog

        dialog = HistoryDialog(self.desk, self)
        dialog.turned.connect(self._turned)
        dialog.open()

    def show_report(self) -> None:
        """Make a report for the vendor's engineers."""
        from opend_wizard.gui.report import ReportDialog

        ReportDialog(self.desk, self).open()

    def _turned(self, run: Run) -> None:
        if self._shown is not None:
            self._shown.turned(run)
