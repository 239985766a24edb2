"""Many widgets are put in or shown, and laid out once: by itself Qt lays out the whole window for each one of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def together(layout: QLayout) -> Iterator[None]:
    """Nothing is laid out where `layout` is until the end; what has changed by then is laid out all at once."""
    whole = layout.parentWidget().layout() or layout  # one within another leaves it to that
    whole.setEnabled(False)
    try:
        yield
    finally:
        whole.setEnabled(True)
        whole.update()


def seen(widget: QWidget) -> QWidget:
    """Show `widget`, just put in, at once: Qt would do so for each one later, when no layout is held back any more."""
    parent = widget.parentWidget()
    if parent is not None and parent.isVisible():
        widget.show()
    return widget
