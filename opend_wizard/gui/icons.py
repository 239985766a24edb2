"""The program's own drawings."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel

from opend_wizard.assets import asset
from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.following import follow
from opend_wizard.texts import Text


def icon(name: str) -> QIcon:
    """The drawing `name` from the program's resources."""
    return QIcon(str(asset(f"icons/{name}.svg")))


class Picture(QLabel):
    """A drawing of a fixed size in units; `spoken` is what it says to those who do not see it."""

    def __init__(self, units: float = 2) -> None:
        super().__init__()
        self._side = spacing.gap(units)
        self.setFixedSize(self._side, self._side)

    def show_icon(self, name: str, spoken: Text) -> None:
        """Draw the icon `name`."""
        self.setPixmap(icon(name).pixmap(self._side, self._side))
        follow(self, "setAccessibleName", spoken)
        follow(self, "setToolTip", spoken)
