"""A quiet rounded ground for things that belong together."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue


class Panel(QWidget):
    """A vertical box on a card; with a `hue` it is a notice."""

    def __init__(self, hue: Hue | None = None, around: float = 1.5, between: float = 1) -> None:
        super().__init__()
        self._hue = hue
        self.box = QVBoxLayout(self)
        spacing.pad(self.box, around, between)

    def colour(self, hue: Hue | None) -> None:
        """Become a notice of another kind, or a plain card again."""
        self._hue = hue
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line around it."""
        palette = QGuiApplication.palette()
        ground = shades.card(palette) if self._hue is None else shades.tint(palette, self._hue)
        line = shades.hairline(palette) if self._hue is None else shades.edge(palette, self._hue)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        radius = spacing.gap(0.75)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
