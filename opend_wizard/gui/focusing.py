"""Where the keyboard begins, and the order in which Tab goes on: that in which things are seen, however late put in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from opend_wizard.gui.widgets.flow import Flow


class Still(QWidget):
    """A list, often a long one, in which nothing can take the keyboard."""


def arrange(*parts: QWidget) -> None:
    """Let Tab go through the parts one after the other, and through each as its layouts have it.

    What is hidden is left out: before Tab can come to it, it is seen, and all of it is arranged again.
    """
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
    if widget.isHidden():
        return
    yield widget
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from _within(widget.widget())
    elif isinstance(widget, Flow):
        yield from (inner for held in widget.held for inner in _within(held))
    elif not isinstance(widget, Still):
        layout = widget.layout()  # before its children: to ask a label for them makes PySide load all of QtCore
        if layout is not None:
            for inner in _laid(layout, [child for child in widget.children() if isinstance(child, QWidget)]):
                yield from _within(inner)


def _laid(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of `widgets` that `layout` holds, in its order.

    Not by its items: Python's hold on one outlasts it, and whatever comes to lie in its place is then taken for it.
    """
    held = [(layout.indexOf(widget), widget) for widget in widgets]
    inner = [(layout.indexOf(part), part) for part in layout.children() if isinstance(part, QLayout)]
    for place, part in sorted([*held, *inner], key=lambda pair: pair[0]):
        if isinstance(part, QWidget) and place >= 0:
            yield part
        elif isinstance(part, QLayout):
            yield from _laid(part, widgets)
