"""Boxes whose content is made anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout, *, keep: bool = False) -> None:
    """Take everything out of `layout`; its widgets go for good, or with `keep` are only hidden."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            if not keep:
                widget.deleteLater()
