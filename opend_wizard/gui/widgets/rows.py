"""A list of things that are done one after the other: what each is, how it went, how long it took."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.focusing import Still
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.together import seen, together
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.verdict import Mark, Pending
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Verdict
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text

_AT_ONCE = 4  # rows that are put in before the window may do something else
_TICK = 100  # milliseconds between two looks at the clock
_SHOWN_FROM = 0.3  # seconds; less than this is not worth a figure while it runs
SLOW = 2.0
"""Seconds after which a person wonders."""


class Row(QWidget):
    """One thing: its mark, its sentence, the time it took."""

    def __init__(self, name: str, title: Text) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = title
        self.mark = Mark()
        self._words = Words(title)
        self._time = Words(Text(""), Role.QUIET)
        self._time.setWordWrap(False)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._time.setMinimumWidth(spacing.gap(7))
        self._begun: float | None = None
        layout = QHBoxLayout(self)
        spacing.pad(layout, 0, 1.2)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._time)
        self._say(Pending.WAITING.value)

    @property
    def running_for(self) -> float:
        """Seconds since it began; 0 if it is not under way."""
        return 0.0 if self._begun is None else time.monotonic() - self._begun

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines need it: other rows that are put in never squeeze it."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def begin(self) -> None:
        """It is under way."""
        self._begun = time.monotonic()
        self.mark.show_pending(Pending.RUNNING)
        self._say(Pending.RUNNING.value)

    def tick(self) -> None:
        """Show how long it has been going on."""
        if self.running_for > _SHOWN_FROM:
            self._time.say(_seconds(self.running_for))

    def end(self, verdict: Verdict, seconds: float | None = None, title: Text | None = None) -> None:
        """It is over, and came to this."""
        taken = self.running_for if seconds is None else seconds
        self._begun = None
        self.mark.show_verdict(verdict)
        if title is not None:
            self.title = title
            self._words.say(title)
        self._time.say(_seconds(taken))
        self._say(VERDICTS[verdict].word)

    def halt(self) -> None:
        """It was stopped, or never came to its turn."""
        if self._begun is not None:
            self._begun = None
            self.mark.show_pending(Pending.STOPPED)
            self._say(Pending.STOPPED.value)

    def _say(self, state: Text) -> None:
        follow(self, "setAccessibleName", Text("{title} {state}", title=self.title, state=state))


class Rows(Still):
    """The list; it tells when one of them is slow."""

    slow = Signal(object)  # the Row that takes long, None when it is over

    def __init__(self) -> None:
        super().__init__()
        self._planned: dict[str, Text] = {}
        self._rows: dict[str, Row] = {}
        self._to_put: list[str] = []
        self._slow: Row | None = None
        self._box = QVBoxLayout(self)
        spacing.pad(self._box, 0, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._put_some)

    def plan(self, rows: list[tuple[str, Text]]) -> None:
        """Show what is going to be done, all of it and in order, so that nothing jumps later.

        A few rows at a time: to make and lay out a hundred at once would let the window stand still.
        """
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows, self._planned = {}, dict(rows)
        self._to_put = [name for name, _title in reversed(rows)]
        self._put_some()
        self._timer.start()

    def __getitem__(self, name: str) -> Row:
        if name not in self._rows:
            self._rows[name] = Row(f"row-{name}", self._planned[name])
        return self._rows[name]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all rows, in order."""
        return tuple(self._planned)

    def _put_some(self) -> None:
        with together(self._box):
            for name in self._to_put[: -_AT_ONCE - 1 : -1]:
                self._box.addWidget(self[name])
                seen(self[name])
        del self._to_put[-_AT_ONCE:]
        self._keep_room()
        if self._to_put:
            self._next.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_room()

    def event(self, event: QEvent) -> bool:
        """What was put in is laid out: make room for it first."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_room()
        return super().event(event)

    def _keep_room(self) -> None:
        """What is put in below never squeezes what stands above, not even for a moment."""
        self.setMinimumHeight(max(0, self._box.heightForWidth(self.width())))

    def halt(self) -> None:
        """Nothing more is done."""
        self._timer.stop()
        for row in self._rows.values():
            row.halt()
        self._tell_slow(None)

    def _tick(self) -> None:
        slow = None
        for row in self._rows.values():
            row.tick()
            if row.running_for > SLOW:
                slow = row
        self._tell_slow(slow)

    def _tell_slow(self, slow: Row | None) -> None:
        if slow is not self._slow:
            self._slow = slow
            self.slow.emit(slow)


def _seconds(seconds: float) -> Text:
    return Text("{seconds} s", seconds=f"{seconds:.1f}") if seconds >= 0.05 else Text("< 0.1 s")
