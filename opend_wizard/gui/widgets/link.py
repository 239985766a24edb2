"""The address of a page, with a button that opens it in the person's own browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.words import Words
from opend_wizard.opend.pages import is_vendors
from opend_wizard.texts import Text, verbatim


class Link(QWidget):
    """Nothing is opened before the person presses the button."""

    def __init__(self, address: str, may_open: Callable[[str], bool] = is_vendors) -> None:
        super().__init__()
        self.setObjectName("link")
        self._address, self._may_open = address, may_open
        self._trouble = Words(None, Role.QUIET)
        row = QHBoxLayout(self)
        spacing.pad(row, 0, 1)
        page = Button(Text("&Open the page"), "open-page")
        copy = Button(Text("&Copy"), "copy-link", "copy")
        page.clicked.connect(self._open)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        row.addWidget(Words(verbatim(address), Role.MONO).selectable(), 1)
        row.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(side_by_side(page, copy))

    def _open(self) -> None:
        opened = self._may_open(self._address) and QDesktopServices.openUrl(QUrl(self._address))
        self._trouble.say(None if opened else Text("No browser could be opened. Copy the address."))
