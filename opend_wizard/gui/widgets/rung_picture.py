"""The drawing of one rung between its two rails: whole, snapped, dashed where nothing was seen, faint above a break."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPen

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.ladder import Footing

WIDTH = 6.0
"""The width of the ladder, in units."""

_RAILS = (0.7, 5.3)  # units from the left
_DISC = 0.95  # units
_TICK = ((-0.45, 0.02), (-0.12, 0.35), (0.48, -0.32))
_CROSS = (((-0.35, -0.35), (0.35, 0.35)), ((-0.35, 0.35), (0.35, -0.35)))
_HUES = {Footing.HOLDS: Hue.GOOD, Footing.BROKEN: Hue.BAD, Footing.UNSEEN: Hue.CAREFUL}


class RungPicture:
    """Draws one rung at the height `middle` of a row that is `height` high, in device-independent pixels."""

    def __init__(self, painter: QPainter, middle: float, height: float) -> None:
        self._painter, self._middle, self._height = painter, middle, height
        self._palette = QGuiApplication.palette()
        self._left, self._right = (float(spacing.gap(units)) for units in _RAILS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def rails(self, *, below: bool, above: bool, last: bool) -> None:
        """Draw both rails, strong where the climb has come through; the `last` rung has only stumps above it."""
        top = max(0.0, self._middle - spacing.gap(1.2)) if last else 0.0
        for x in (self._left, self._right):
            self._rail(x, top, self._middle, strong=above)
            self._rail(x, self._middle, self._height, strong=below)

    def rung(self, footing: Footing | None) -> None:
        """Draw the rung; None is one that nobody has stepped on yet."""
        hue = None if footing is None else _HUES.get(footing)
        if footing is None or hue is None:
            self._bar(shades.hairline(self._palette), 0.2, self._left, self._right)
            return
        colour = shades.sign(self._palette, hue)
        if footing is Footing.BROKEN:
            self._snapped(colour)
        else:
            self._bar(colour, 0.42, self._left, self._right, dashed=footing is Footing.UNSEEN)
        self._disc(colour, footing)

    def _rail(self, x: float, top: float, bottom: float, *, strong: bool) -> None:
        ground, ink = self._palette.color(QPalette.ColorRole.Window), self._palette.color(QPalette.ColorRole.WindowText)
        colour = shades.mix(ground, ink, 0.62) if strong else shades.hairline(self._palette)
        pen = QPen(colour, spacing.gap(0.42 if strong else 0.2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _bar(self, colour: QColor, thick: float, left: float, right: float, *, dashed: bool = False) -> None:
        pen = QPen(colour, spacing.gap(thick), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([1.4, 1.1])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, self._middle), QPointF(right, self._middle))

    def _snapped(self, colour: QColor) -> None:
        """Two stumps that hang down."""
        pen = QPen(colour, spacing.gap(0.42), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        drop, reach = spacing.gap(0.75), (self._right - self._left) * 0.3
        for x, inward in ((self._left, reach), (self._right, -reach)):
            self._painter.drawLine(QPointF(x, self._middle), QPointF(x + inward, self._middle + drop))

    def _disc(self, colour: QColor, footing: Footing) -> None:
        ground = self._palette.color(QPalette.ColorRole.Base)
        radius, centre = spacing.gap(_DISC), QPointF((self._left + self._right) / 2, self._middle)
        whole = footing is not Footing.UNSEEN
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.setBrush(colour if whole else ground)
        self._painter.drawEllipse(centre, radius, radius)
        ink = shades.on_sign(self._palette) if whole else self._palette.color(QPalette.ColorRole.WindowText)
        self._painter.setPen(
            QPen(
                ink, max(1.5, radius * 0.24), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        if footing is Footing.HOLDS:
            self._painter.drawPolyline([centre + QPointF(x, y) * radius for x, y in _TICK])
        elif footing is Footing.BROKEN:
            for start, end in _CROSS:
                self._painter.drawLine(centre + QPointF(*start) * radius, centre + QPointF(*end) * radius)
        else:
            self._painter.setFont(spacing.font(spacing.Role.LABEL))
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
