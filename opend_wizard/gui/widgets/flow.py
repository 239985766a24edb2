"""Widgets side by side from the left, and on further lines where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from opend_wizard.gui import spacing


class Flow(QWidget):
    """Large text or a long language turns one row of buttons into two; nothing is cut.

    It places its widgets itself: a layout written in Python would hold items that Qt deletes behind its back.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._between = spacing.gap(1)
        self.held: list[QWidget] = []
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end; it is seen unless it was hidden before."""
        hidden = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)  # nobody has shown it yet
        widget.setParent(self)
        widget.setVisible(not hidden)
        self.held.append(widget)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """One of them has come, gone, or got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them anew."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """All of them on one line."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        wide = sum(size.width() for size in sizes) + self._between * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest alone on its line."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self.held if not widget.isHidden()]

    def _arrange(self, room: int, *, move: bool) -> int:
        left = top = line = 0
        for widget in self._shown():
            size = widget.sizeHint()
            if line and left + size.width() > room:
                left, top, line = 0, top + line + self._between, 0
            if move:
                widget.setGeometry(QRect(QPoint(left, top), size))
            left, line = left + size.width() + self._between, max(line, size.height())
        return top + line
