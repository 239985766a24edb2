"""One connection held to OpenD, drawn as a line that grows while it lives, with the same in words below."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.words import Words
from opend_wizard.opend.api import Beat, Event
from opend_wizard.opend.lifelines import INTERVALS, Pulse
from opend_wizard.report import lifelines
from opend_wizard.texts import Text

_HEIGHT = 3.4  # units
_MARGIN = 1.2  # units at both ends, for the mark of the end
_TICK = 1.1  # units that a heartbeat rises
_ENDS = (Event.HELD, Event.DROPPED, Event.STOPPED, Event.NOT_OPENED)


class Trace(QWidget):
    """The drawing alone: grows with the time since the line was opened, a tick for each heartbeat."""

    def __init__(self, intervals: int) -> None:
        super().__init__()
        self._intervals = intervals
        self._clock = QElapsedTimer()
        self._whole = 0.0
        self.ticks: list[float] = []
        self.end: Beat | None = None
        spacing.keep(self._fit)

    def take(self, beat: Beat) -> None:
        """Draw one event."""
        if beat.event is Event.OPENED:
            self._whole = float(max(1, beat.interval) * self._intervals)
            self._clock.start()
        elif beat.event is Event.SENT:
            self.ticks.append(beat.seconds)
        elif beat.event in _ENDS:
            self.end = beat
        self.update()

    @property
    def grown(self) -> float:
        """How much of the whole time has gone, from 0 to 1."""
        if not self._whole:
            return 0.0
        seconds = self.end.seconds if self.end is not None else self._clock.elapsed() / 1000
        return min(1.0, seconds / self._whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is to come faintly, what was lived strongly, and how it ended."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QGuiApplication.palette()
        left, middle = float(spacing.gap(_MARGIN)), self.height() * 0.62
        length = self.width() - 2 * left
        painter.setPen(QPen(shades.hairline(palette), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))
        painter.setPen(QPen(self._ink(palette), spacing.gap(0.28), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(self._curve(left, middle, length))
        self._draw_end(painter, QPointF(left + length * self.grown, middle))

    def _fit(self) -> None:
        self.setFixedHeight(spacing.gap(_HEIGHT))
        self.setMinimumWidth(spacing.gap(16))

    def _ink(self, palette: QPalette) -> QColor:
        return shades.mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.62)

    def _curve(self, left: float, middle: float, length: float) -> list[QPointF]:
        rise, reach = spacing.gap(_TICK), spacing.gap(0.35)
        points = [QPointF(left, middle)]
        for seconds in self.ticks:
            x = left + length * min(1.0, seconds / self._whole) if self._whole else left
            points += [QPointF(x - reach, middle), QPointF(x, middle - rise), QPointF(x + reach, middle)]
        return [*points, QPointF(left + length * self.grown, middle)]

    def _draw_end(self, painter: QPainter, place: QPointF) -> None:
        """A filled disc with a tick where it was held, a cross where it was dropped."""
        if self.end is None or self.end.event is Event.STOPPED:
            return
        held, radius = self.end.event is Event.HELD, spacing.gap(0.8)
        palette = QGuiApplication.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.sign(palette, Hue.GOOD if held else Hue.BAD))
        painter.drawEllipse(place, radius, radius)
        ink = shades.on_sign(palette)
        painter.setPen(QPen(ink, max(1.5, radius * 0.24), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        at = [place + QPointF(x, y) * radius for x, y in ((-0.45, 0.02), (-0.12, 0.35), (0.48, -0.32))]
        if held:
            painter.drawPolyline(at)
            return
        for one, other in (((-0.35, -0.35), (0.35, 0.35)), ((-0.35, 0.35), (0.35, -0.35))):
            painter.drawLine(place + QPointF(*one) * radius, place + QPointF(*other) * radius)


class Lifeline(QWidget):
    """Name, drawing and words of one line."""

    def __init__(self, *, heartbeats: bool, intervals: int = INTERVALS) -> None:
        super().__init__()
        self.setObjectName("lifeline-beating" if heartbeats else "lifeline-silent")
        self._name = lifelines.name(heartbeats=heartbeats)
        self._answered = 0
        self.trace = Trace(intervals)
        self._says = Words(Text("waiting to connect"), Role.QUIET)
        head, box = QHBoxLayout(), QVBoxLayout(self)
        spacing.pad(head, 0, 1)
        spacing.pad(box, 0, 0.1)
        head.addWidget(Words(self._name, Role.STRONG))
        head.addWidget(self._says, 1)
        box.addLayout(head)
        box.addWidget(self.trace)
        self._speak()

    @property
    def text(self) -> str:
        """The whole line in words, as a screen reader gets it."""
        return self.accessibleName()

    def take(self, pulse: Pulse) -> None:
        """Show one event, in the drawing and in words."""
        beat = pulse.beat
        self.trace.take(beat)
        self._answered += beat.event is Event.ANSWERED
        said = Text("{seconds} s: {what}", seconds=f"{beat.seconds:.1f}", what=lifelines.told(pulse))
        if pulse.heartbeats and self._answered:
            said = Text("{said} ({count} heartbeats answered)", said=said, count=self._answered)
        self._says.say(said)
        self._speak()

    def _speak(self) -> None:
        follow(self, "setAccessibleName", Text("{name}, {said}", name=self._name, said=self._says.said))
