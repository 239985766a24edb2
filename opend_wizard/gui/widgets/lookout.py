"""Watches OpenD while its page is shown, and goes on when it has changed: by itself, or only by offering to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.doctor.lookout import Stirred
from opend_wizard.facts.glimpse import Glimpse
from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.jobs import Job
    from opend_wizard.opend.places import Installation

MOMENT = 6
"""Seconds in which the person can say no, counted anew whenever a key or the mouse is pressed."""

_SECOND = 1000  # milliseconds
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_WATCHED = Text("The wizard notices when OpenD is started, ends, logs in or is set differently, and looks again then.")
_OLD = Text("What is shown here may not hold any more.")


class Lookout(QWidget):
    """A notice when something has happened; before that nothing, or one calm line where it will go on by itself."""

    again = Signal(bool)  # look again; whether the wizard does so by itself

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("lookout")
        self._desk = desk
        self._installation: Installation | None = None
        self._by_itself = False
        self._known: Glimpse | None = None
        self._job: Job | None = None
        self._left = 0
        self._line = Words(None, Role.QUIET)
        self.unwatch = Button(Text("Stop &watching"), "stop-watching")
        self.now = Button(Text("L&ook again now"), "look-now")
        self.stay = Button(Text("Stay &here"), "stay-here")
        self.notice = Notice("stirred", self.now, self.stay)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND)
        self._compose()
        self._tick.timeout.connect(self._count_down)
        self.unwatch.clicked.connect(self.end)
        self.now.clicked.connect(partial(self._go, by_itself=False))
        self.stay.clicked.connect(self._stay)

    def watch(self, installation: Installation, *, by_itself: bool) -> None:
        """Begin to watch; `by_itself`: go on without being asked, after a moment in which nobody touches anything."""
        self.end()
        self._installation, self._by_itself, self._known = installation, by_itself, None
        self._line.say(_WATCHED if by_itself else None)
        self.unwatch.setVisible(by_itself)
        self.show()
        self._look_out()

    def end(self) -> None:
        """Watch no more, and show nothing."""
        self._installation = None
        self._rest()
        self.notice.hide()
        self._line.say(None)
        self.unwatch.hide()
        self.hide()

    @property
    def counting(self) -> bool:
        """Whether it is about to go on by itself."""
        return self._tick.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: compare with what was known before."""
        super().showEvent(event)
        self._look_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: nothing is looked at, and nothing goes on."""
        super().hideEvent(event)
        self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The person is at work in the window: the moment begins anew."""
        if event.type() in _HANDS and self.counting:
            self._left = MOMENT
            self._show_moment()
        return super().eventFilter(watched, event)

    def _compose(self) -> None:
        row = QHBoxLayout()
        spacing.pad(row, 0, 1)
        row.addWidget(self._line, 1)
        row.addWidget(self.unwatch)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 0.75)
        layout.addWidget(self.notice)
        layout.addLayout(row)
        self.end()

    def _look_out(self) -> None:
        if self._installation is None or self._job is not None or not self.isVisible():
            return
        self._job = self._desk.job(partial(self._desk.engine.lookout, self._installation, self._known))
        self._job.item.connect(self._seen)
        self._desk.begin(self._job)

    def _rest(self) -> None:
        self._stop_counting()
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _seen(self, item: Glimpse | Stirred) -> None:
        if isinstance(item, Glimpse):
            self._known = item
            return
        self._known = item.now
        self._said = item.what
        self._stop_counting()
        if self._by_itself:
            self._left = MOMENT
            self._tick.start()
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one
        self._show_moment()
        announce(self, item.what)

    def _show_moment(self) -> None:
        soon = Text("Looking again in {seconds} seconds.", seconds=self._left)
        self.notice.tell(None, self._said, soon if self.counting else _OLD)
        self.stay.setVisible(self.counting)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._go(by_itself=True)
        else:
            self._show_moment()

    def _stay(self) -> None:
        self._stop_counting()
        self._by_itself = False
        self._line.say(None)
        self.unwatch.hide()
        self._show_moment()
        self.now.setFocus()

    def _stop_counting(self) -> None:
        if self._tick.isActive():
            self._tick.stop()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one

    def _go(self, *, by_itself: bool) -> None:
        self.end()
        self.again.emit(by_itself)
