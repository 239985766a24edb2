"""Tells a screen reader what has just come up or ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opend_wizard.texts import Text


def announce(widget: QWidget, text: Text) -> None:
    """Have `text` read aloud, if anybody listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, str(text)))
