"""The newest turns of the quote right over time: a line that is high while OpenD has it, on the ten-second windows."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.timeline_mark import draw
from opend_wizard.opend.rights import GIVES_WAY_WITHIN, Moment, Timeline, Turn
from opend_wizard.report.text_rights import MOST, clock, said
from opend_wizard.texts import Text

_HEIGHT = 11.0  # units
_TOP, _BOTTOM = 3.0, 7.0  # units: the line where OpenD has the highest quotes, and where it has not
_MARK = 0.8  # units, the radius of a sign
_LEAD, _TAIL = 2.0, 6.0  # seconds shown before the first turn and after the last one
_HIGH, _LOW = Text("highest"), Text("lower")
_WINDOW = Text("{seconds} s", seconds=round(GIVES_WAY_WITHIN))


class TimelinePicture(QWidget):
    """Made for a story of which every moment has its time; what it shows is read out in one sentence."""

    def __init__(self, story: Timeline) -> None:
        super().__init__()
        self.setObjectName("timeline-picture")
        self._moments = story.newest[-MOST:]
        self._away = bool(story.away)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spacing.keep(self._fit)
        follow(self, "setAccessibleName", self._spoken)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and of a fixed height."""
        return QSize(spacing.gap(40), spacing.gap(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the windows, the two levels, the line, the signs, and the times below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(spacing.font(Role.QUIET))
        palette = QGuiApplication.palette()
        self._draw_windows(painter, palette)
        self._draw_levels(painter, palette)
        self._draw_line(painter, palette)
        self._draw_turns(painter, palette)

    def _fit(self) -> None:
        self.setFixedHeight(spacing.gap(_HEIGHT))

    def _spoken(self) -> str:
        turns = "; ".join(str(Text("{time} {turn}", time=clock(each), turn=said(each))) for each in self._moments)
        return str(Text("The quote right over time: {turns}", turns=turns))

    def _draw_windows(self, painter: QPainter, palette: QPalette) -> None:
        """From each first taking away, the ten seconds in which a second one makes OpenD give way."""
        ground = shades.tint(palette, Hue.CAREFUL)
        bottom, quiet = spacing.gap(_BOTTOM + 1.4), shades.quiet_text(palette)
        for moment in self._moments:
            if moment.turn is not Turn.TAKEN_AWAY or moment.soon_after is not None:
                continue
            left, right = self._x(self._seconds(moment)), self._x(self._seconds(moment) + GIVES_WAY_WITHIN)
            window = QRectF(left, spacing.gap(0.4), right - left, bottom)
            painter.setPen(QPen(shades.edge(palette, Hue.CAREFUL), 1, Qt.PenStyle.DotLine))
            painter.setBrush(ground)
            painter.drawRect(window)
            painter.setPen(quiet)
            if window.width() > spacing.gap(4):
                corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
                painter.drawText(window.adjusted(0, 2, -4, 0), corner, str(_WINDOW))

    def _draw_levels(self, painter: QPainter, palette: QPalette) -> None:
        line, quiet = shades.hairline(palette), shades.quiet_text(palette)
        for level, name in ((_TOP, _HIGH), (_BOTTOM, _LOW)):
            y = spacing.gap(level)
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(self._left, y), QPointF(self.width(), y))
            painter.setPen(quiet)
            box = QRectF(0, y - spacing.gap(1), self._left - spacing.gap(0.6), spacing.gap(2))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(name))

    def _draw_line(self, painter: QPainter, palette: QPalette) -> None:
        ink = shades.mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.7)
        painter.setPen(QPen(ink, spacing.gap(0.3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        points = [QPointF(self._left, spacing.gap(_TOP))]
        for moment in self._moments:
            x, y = self._x(self._seconds(moment)), self._y(moment)
            points += [QPointF(x, points[-1].y()), QPointF(x, y)]
        points.append(QPointF(self.width(), points[-1].y()))
        for start, end in pairwise(points):
            painter.drawLine(start, end)

    def _draw_turns(self, painter: QPainter, palette: QPalette) -> None:
        metrics, free = QFontMetricsF(painter.font()), 0.0
        base, radius = spacing.gap(_HEIGHT) - metrics.descent(), spacing.gap(_MARK)
        right = -3.0 * radius
        for moment in self._moments:
            right = max(self._x(self._seconds(moment)), right + 2.2 * radius)  # two of one second stand side by side
            draw(painter, moment.turn, QPointF(right, self._y(moment)), radius)
            wide = metrics.horizontalAdvance(clock(moment))
            start = min(max(self._x(self._seconds(moment)) - wide / 2, self._left), self.width() - wide)
            if start >= free:
                painter.setPen(palette.color(QPalette.ColorRole.WindowText))
                painter.drawText(QPointF(start, base), clock(moment))
                free = start + wide + spacing.gap(1)

    @property
    def _left(self) -> float:
        metrics = QFontMetricsF(spacing.font(Role.QUIET))
        return max(metrics.horizontalAdvance(str(name)) for name in (_HIGH, _LOW)) + spacing.gap(1.2)

    def _y(self, moment: Moment) -> float:
        return spacing.gap(_TOP if moment.turn is Turn.TAKEN_BACK else _BOTTOM)

    def _seconds(self, moment: Moment) -> float:
        first, now = self._moments[0].when, moment.when
        return (now - first).total_seconds() if isinstance(first, datetime) and isinstance(now, datetime) else 0.0

    def _x(self, seconds: float) -> float:
        whole = _LEAD + max(self._seconds(self._moments[-1]) + _TAIL, GIVES_WAY_WITHIN + 1)
        return self._left + (self.width() - self._left) * (seconds + _LEAD) / whole
