"""The shape of a verdict, and of what is not judged yet."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QStyle

from opend_wizard.gui import comfort, icons, shades, spacing
from opend_wizard.gui.widgets.following import follow
from opend_wizard.model import Verdict
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text

_FRAME = 40  # milliseconds between two pictures of the turning arc
_TURN = 12  # degrees from one picture to the next


class Pending(Enum):
    """What is not judged yet."""

    WAITING = Text("Still to come")
    RUNNING = Text("At work")
    STOPPED = Text("Stopped")


class Mark(QLabel):
    """A verdict's own drawing; before that a dot, and a turning arc while it is looked at."""

    def __init__(self, units: float = 2.2) -> None:
        super().__init__()
        self._side = spacing.gap(units)
        self._pending: Pending | None = Pending.WAITING
        self._verdict: Verdict | None = None
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(self._side, self._side)

    def show_verdict(self, verdict: Verdict) -> None:
        """Draw the shape of `verdict`."""
        self._timer.stop()
        self._pending, self._verdict = None, verdict
        self._draw_verdict()
        self._name(VERDICTS[verdict].word)

    def show_pending(self, pending: Pending) -> None:
        """Draw what is not judged yet."""
        self._pending, self._verdict = pending, None
        self.clear()
        self._name(pending.value)
        self._move()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """What is at work turns again."""
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing turns where nobody sees it."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot or the arc; a verdict is a picture."""
        if self._pending is None:
            super().paintEvent(event)
            return
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self._side * 0.2
        circle = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.setPen(QPen(shades.hairline(palette), self._side * 0.1))
        painter.drawEllipse(circle)
        if self._pending is Pending.RUNNING:
            colour = palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(colour, self._side * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(circle, -self._angle * 16, 100 * 16)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and its wish for stillness."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_verdict()
            self._move()

    @property
    def moving(self) -> bool:
        """Whether anything turns."""
        return self._timer.isActive()

    def _draw_verdict(self) -> None:
        if self._verdict is not None:
            self.setPixmap(icons.drawn(f"verdict-{self._verdict.value}", self._side))

    def _move(self) -> None:
        wanted = not comfort.still() and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        if wanted and self._pending is Pending.RUNNING and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN) % 360
        self.update()

    def _name(self, words: Text) -> None:
        follow(self, "setAccessibleName", words)
        follow(self, "setToolTip", words)
