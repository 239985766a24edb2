"""Room at the right of what scrolls, in which the scroll bar comes up: nothing moves for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QScrollArea, QStyle

from opend_wizard.gui import spacing

_WIDE, _BELOW = 3, 2  # units; as wide as the margin of what stands above, and more than the bar


class Gutter(QObject):
    """Keeps the inner layout of `scroll` as far from its edge with a scroll bar as without one."""

    def __init__(self, scroll: QScrollArea, inner: QLayout) -> None:
        super().__init__(scroll)
        self._scroll, self._inner = scroll, inner
        scroll.verticalScrollBar().rangeChanged.connect(self._keep)
        self._keep(0, 0)

    def _keep(self, _least: int, most: int) -> None:
        right = max(0, spacing.gap(_WIDE) - (self._bar if most > 0 else 0))
        self._inner.setContentsMargins(0, 0, right, spacing.gap(_BELOW))

    @property
    def _bar(self) -> int:
        """How much room the bar takes; one that lies over the content takes none."""
        style, bar = self._scroll.style(), self._scroll.verticalScrollBar()
        if style.styleHint(QStyle.StyleHint.SH_ScrollBar_Transient, None, bar):
            return 0
        return bar.sizeHint().width()
