"""A group of things that unfolds: its picture, its name, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Group
from opend_wizard.texts import verbatim


class Shelf(QWidget):
    """Stands above the symptoms of `group`; folded until somebody looks into it."""

    turned = Signal()

    def __init__(self, group: Group, count: int) -> None:
        super().__init__()
        picture = Picture(2)
        picture.show_icon(f"group-{group.name.lower()}", group.value)
        self.button = Disclosure(group.value, f"shelf-{group.name.lower()}")
        self.button.setAccessibleDescription(str(count))
        row = QHBoxLayout(self)
        spacing.pad(row, 0, 0.75)
        row.addWidget(picture)
        row.addWidget(self.button)
        row.addWidget(Words(verbatim(count), Role.QUIET))
        row.addStretch(1)
        self.button.toggled.connect(self.turned)

    @property
    def unfolded(self) -> bool:
        """Whether what stands on it is seen."""
        return self.button.isChecked()

    def unfold(self) -> None:
        """Show what stands on it."""
        self.button.setChecked(True)
