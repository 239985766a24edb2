"""The circle of a chapter on the rail.

Everything here is a filled path: pens and brushes of other kinds load all of Qt's constants, which
costs 20 ms before the window stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_R = QPalette.ColorRole
_TICK = ((0.25, 0.52), (0.32, 0.45), (0.45, 0.58), (0.68, 0.32), (0.75, 0.39), (0.45, 0.72))
SIDE = 3
"""The width of a mark, in units."""


def fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill `path` with `colour`."""
    palette = QPalette()
    palette.setColor(_R.Window, colour)
    painter.fillPath(path, palette.window())


class RailMark(QWidget):
    """A number; a tick when the chapter is done; a line that leads to the next."""

    def __init__(self, number: int, *, last: bool) -> None:
        super().__init__()
        self._number, self._last = number, last
        self.place = 0  # -1 done, 0 here, 1 ahead
        spacing.keep(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(spacing.gap(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle, what is in it, and the line below."""
        palette = QGuiApplication.palette()
        ground, ink = palette.color(_R.Window), palette.color(_R.WindowText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = spacing.gap(SIDE) - 2.0
        circle = QRectF(1, 1, side, side)
        if not self._last:
            line = QPainterPath()
            line.addRect(round(side / 2) + 0.5, side + 5, 1, self.height() - side - 9)
            fill(painter, line, shades.mix(ground, ink, 0.35))
        if self.place == 0:
            fill(painter, _disc(circle), palette.color(_R.Highlight))
            fill(painter, self._number_in(circle), palette.color(_R.HighlightedText))
        else:
            fill(painter, _ring(circle), shades.mix(ground, ink, 0.45 if self.place > 0 else 0.7))
            inside = self._number_in(circle) if self.place > 0 else _tick(circle)
            fill(painter, inside, shades.mix(ground, ink, 0.7))

    def _number_in(self, circle: QRectF) -> QPainterPath:
        font, number, path = spacing.font(Role.STRONG), str(self._number), QPainterPath()
        metrics = QFontMetricsF(font)
        left = circle.center().x() - metrics.horizontalAdvance(number) / 2
        path.addText(QPointF(left, circle.center().y() + metrics.capHeight() / 2), font, number)
        return path


def _disc(circle: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(circle)
    return path


def _ring(circle: QRectF) -> QPainterPath:
    path = _disc(circle)
    path.addEllipse(circle.adjusted(1.3, 1.3, -1.3, -1.3))
    return path


def _tick(circle: QRectF) -> QPainterPath:
    corners = [circle.topLeft() + QPointF(x, y) * circle.width() for x, y in _TICK]
    path = QPainterPath(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    path.closeSubpath()
    return path
