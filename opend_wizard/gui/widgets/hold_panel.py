"""Holding the line: two connections side by side, live, with what it came to in words (FAQ Q15)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal

from opend_wizard.errors import Cancelled, Told
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.lifeline import Lifeline
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.opend.lifelines import INTERVALS, Measured, Pulse
from opend_wizard.opend.places import Installation
from opend_wizard.report import lifelines
from opend_wizard.texts import Text

_FRAME = 60  # milliseconds between two drawings of a growing line


class HoldPanel(Panel):
    """Starts the measurement, shows it live, and can stop it."""

    finished = Signal()  # the person wants what was measured among what was found

    def __init__(self, desk: Desk, installation: Installation) -> None:
        super().__init__(around=1.75, between=0.8)
        self.setObjectName("hold-panel")
        self._desk, self._installation = desk, installation
        self._job: Job | None = None
        self._measured: Measured | None = None
        self.start = Button(Text("Hold the &line"), "hold-start")
        self.halt_button = Button(Text("Stop hold&ing"), "hold-stop")
        self.look = Button(Text("Look a&gain now"), "hold-look-again")
        self.result = Words(None)
        self.result.setObjectName("hold-result")
        self._lines: dict[bool, Lifeline] = {}
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME)
        self._frames.timeout.connect(self._draw)
        self._compose()
        self.start.clicked.connect(self.begin)
        self.halt_button.clicked.connect(self.halt)
        self.look.clicked.connect(self.finished)

    def begin(self) -> None:
        """Hold both lines from the start."""
        self._place_lines()
        self.result.say(None)
        self._measured = None
        self._job = self._desk.job(partial(self._desk.engine.hold, self._installation))
        self._job.item.connect(self._item)
        self._job.ended.connect(self._ended)
        self._busy(on=True)
        self._frames.start()
        self._desk.begin(self._job)

    def halt(self) -> bool:
        """Stop, if there is something to stop; what was held so far proves nothing."""
        if self._job is None:
            return False
        self._job.stop()
        return True

    def leave(self) -> None:
        """Nobody looks any more."""
        self._frames.stop()
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _compose(self) -> None:
        self.box.addWidget(Words(Text("Hold the line"), Role.HEADING))
        what = Text(
            "Two connections to OpenD are held side by side for {count} of the intervals that it names, often 40 "
            "seconds: one sends heartbeats, the other says nothing. Nothing is changed.",
            count=INTERVALS,
        )
        self.box.addWidget(Words(what, Role.QUIET))
        follow(self.start, "setAccessibleDescription", what)
        self.box.addWidget(self.result)
        self.box.addWidget(side_by_side(self.start, self.halt_button, self.look))
        self.halt_button.hide()
        self.look.hide()

    def _place_lines(self) -> None:
        for line in self._lines.values():
            self.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = {on: Lifeline(heartbeats=on) for on in (True, False)}
        for number, line in enumerate(self._lines.values()):
            self.box.insertWidget(2 + number, line)
            line.show()

    def _item(self, item: object) -> None:
        if isinstance(item, Pulse):
            self._lines[item.heartbeats].take(item)
        elif isinstance(item, Measured):
            self._measured = item

    def _ended(self, trouble: Told | None) -> None:
        self._job = None
        self._frames.stop()
        self._draw()
        self._busy(on=False)
        said = lifelines.concluded(self._measured) if trouble is None else trouble.text
        if self._measured is not None:
            said = Text("{said} Look again to have it among what was found.", said=said)
        self.result.say(said)
        announce(self, said, urgent=trouble is not None and not isinstance(trouble, Cancelled))
        self.look.setVisible(self._measured is not None)
        (self.start if self._measured is None else self.look).setFocus()

    def _draw(self) -> None:
        for line in self._lines.values():
            line.trace.update()

    def _busy(self, *, on: bool) -> None:
        self.start.setVisible(not on)
        self.halt_button.setVisible(on)
        self.look.hide()
        if on:
            self.halt_button.setFocus()
