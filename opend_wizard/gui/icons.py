"""The program's own drawings."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QLabel

from opend_wizard.assets import asset
from opend_wizard.gui import comfort, spacing
from opend_wizard.gui.widgets.following import follow
from opend_wizard.texts import Text

_COLOURED = "opend-wizard"  # the program's own picture keeps its colours, as every program's does


def icon(name: str) -> QIcon:
    """The drawing `name` from the program's resources."""
    return QIcon(str(asset(f"icons/{name}.svg")))


def drawn(name: str, side: int) -> QPixmap:
    """The drawing `name`, `side` device-independent pixels wide; in the palette's one colour where that is wanted."""
    picture = icon(name).pixmap(side, side)
    if comfort.plain() and name != _COLOURED:
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QGuiApplication.palette().color(QPalette.ColorRole.WindowText))
        painter.end()
    return picture


class Picture(QLabel):
    """A drawing of a fixed size in units; `spoken` is what it says to those who do not see it."""

    def __init__(self, units: float = 2) -> None:
        super().__init__()
        self._name, self._units = "", units
        spacing.keep(self._fit)

    def show_icon(self, name: str, spoken: Text) -> None:
        """Draw the icon `name`."""
        self._name = name
        self._draw()
        follow(self, "setAccessibleName", spoken)
        follow(self, "setToolTip", spoken)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _fit(self) -> None:
        side = spacing.gap(self._units)
        self.setFixedSize(side, side)
        self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(drawn(self._name, self.width()))
