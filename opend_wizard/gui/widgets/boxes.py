"""Boxes: rows of buttons, and boxes whose content is made anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import delete

from opend_wizard.gui.widgets.flow import Flow


def emptied(layout: QLayout, *, keep: bool = False) -> None:
    """Take everything out of `layout`; its widgets go for good, or with `keep` are only hidden."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        delete(item)  # PySide leaves that to nobody, and a widget that is put in again would keep its old heights
        if widget is not None:
            widget.hide()
            if not keep:
                widget.deleteLater()


def side_by_side(*widgets: QWidget) -> Flow:
    """A row that begins at the left and leaves the rest of the width free."""
    return Flow(*widgets)
