"""The sign of one turn of the quote right: a shape of its own beside its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.opend.rights import Turn

HUES = {Turn.TAKEN_AWAY: Hue.CAREFUL, Turn.TAKEN_BACK: Hue.GOOD, Turn.GAVE_WAY: Hue.BAD}
_DOWN = ((0.0, -0.5), (0.0, 0.45)), ((-0.38, 0.08), (0.0, 0.48)), ((0.38, 0.08), (0.0, 0.48))
_UP = ((0.0, 0.5), (0.0, -0.45)), ((-0.38, -0.08), (0.0, -0.48)), ((0.38, -0.08), (0.0, -0.48))
_BAR = (((-0.45, 0.0), (0.45, 0.0)),)
_SHAPES = {Turn.TAKEN_AWAY: _DOWN, Turn.TAKEN_BACK: _UP, Turn.GAVE_WAY: _BAR}
_SIZE = 1.9  # units across


def draw(painter: QPainter, turn: Turn, centre: QPointF, radius: float) -> None:
    """A filled disc with an arrow down (taken away), an arrow up (taken back) or a bar (gave way)."""
    palette = QGuiApplication.palette()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.sign(palette, HUES[turn]))
    painter.drawEllipse(centre, radius, radius)
    ink = shades.on_sign(palette)
    painter.setPen(QPen(ink, max(1.5, radius * 0.22), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for start, end in _SHAPES[turn]:
        painter.drawLine(centre + QPointF(*start) * radius, centre + QPointF(*end) * radius)


class TurnMark(QWidget):
    """The sign before a line; what it means stands in the words beside it."""

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self._turn = turn
        spacing.keep(self._fit)

    def _fit(self) -> None:
        side = spacing.gap(_SIZE)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        draw(painter, self._turn, middle, self.width() / 2 - 1)
