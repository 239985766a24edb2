"""Where the keyboard begins, and the order in which Tab goes on: that in which things are seen, however late put in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from opend_wizard.gui.widgets.flow import Flow


def arrange(*parts: QWidget) -> None:
    """Let Tab go through the parts one after the other, and through each as its layouts have it."""
    every = (widget for part in parts for widget in _within(part))
    stops = [widget for widget in every if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def settle(*wanted: QWidget) -> None:
    """Give the keyboard to the first of these, or of what they hold, that can take it; it is seen to have it."""
    for widget in (inner for part in wanted for inner in _within(part)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # else some styles draw no ring
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _within(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from _within(widget.widget())
    elif isinstance(widget, Flow):
        yield from (inner for held in widget.held for inner in _within(held))
    else:
        for inner in _laid(widget.layout(), [child for child in widget.children() if isinstance(child, QWidget)]):
            yield from _within(inner)


def _laid(layout: QLayout | None, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of `widgets` that `layout` holds, in its order.

    Not by its items: Python's hold on one outlasts it, and whatever comes to lie in its place is then taken for it.
    """
    if layout is None:
        return
    held = [(layout.indexOf(widget), widget) for widget in widgets]
    inner = [(layout.indexOf(part), part) for part in layout.children() if isinstance(part, QLayout)]
    for place, part in sorted([*held, *inner], key=lambda pair: pair[0]):
        if isinstance(part, QWidget) and place >= 0:
            yield part
        elif isinstance(part, QLayout):
            yield from _laid(part, widgets)
