"""Boxes: rows of buttons, and boxes whose content is made anew."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from opend_wizard.gui import spacing


def emptied(layout: QLayout, *, keep: bool = False) -> None:
    """Take everything out of `layout`; its widgets go for good, or with `keep` are only hidden."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            if not keep:
                widget.deleteLater()


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """A row that begins at the left and leaves the rest of the width free."""
    row = QHBoxLayout()
    spacing.pad(row, 0, 1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
