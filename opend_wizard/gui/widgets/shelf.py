"""The name of a group of things, with its picture."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Group


class Shelf(QWidget):
    """Stands above the symptoms of `group`."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        picture = Picture(2)
        picture.show_icon(f"group-{group.name.lower()}", group.value)
        row = QHBoxLayout(self)
        spacing.pad(row, 0, 0.75)
        row.addWidget(picture)
        row.addWidget(Words(group.value, Role.LABEL), 1)
