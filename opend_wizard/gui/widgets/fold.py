"""Details on demand: a line that unfolds what is below it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.texts import Text


class Fold(QWidget):
    """A disclosure line and a body, folded at first."""

    def __init__(self, name: str, text: Text) -> None:
        super().__init__()
        self.button = Disclosure(text, name)
        self.body = QWidget()
        self.box = QVBoxLayout(self.body)
        spacing.pad(self.box, 0, 0.75)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 0.5)
        layout.addWidget(self.button)
        layout.addWidget(self.body)
        self.body.hide()
        self.button.toggled.connect(self.body.setVisible)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end of the body."""
        self.box.addWidget(widget)
