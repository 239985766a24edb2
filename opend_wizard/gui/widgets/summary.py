"""Findings that need no room: a mark, a sentence, and why; for several with the same reason, that only once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from opend_wizard.doctor import Examined
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.together import seen, together
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.conclusion import by_reason

_AT_ONCE = 6


class Summary(QWidget):
    """One line a finding; `reasons` adds what was seen, beneath the last of those where the same was seen."""

    def __init__(self, items: tuple[Examined, ...], *, reasons: bool) -> None:
        super().__init__()
        grid = QGridLayout(self)
        spacing.pad(grid, 0, 0)
        grid.setContentsMargins(spacing.gap(1.5), 0, 0, 0)
        grid.setHorizontalSpacing(spacing.gap(1))
        grid.setVerticalSpacing(spacing.gap(0.75))
        grid.setColumnStretch(1, 1)
        self._grid = grid
        groups = by_reason(items) if reasons else [items]
        self._with_reason = {group[-1].id for group in groups} if reasons else set()
        self._to_show = [item for group in reversed(groups) for item in reversed(group)]
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._show_some)
        self._show_some()

    def _show_some(self) -> None:
        """A few in each turn of the event loop: of a hundred at once the window would stand still."""
        with together(self._grid):
            for _ in range(_AT_ONCE):
                if self._to_show:
                    self._show(self._to_show.pop())
        if self._to_show:
            self._next.start()

    def _show(self, item: Examined) -> None:
        row = self._grid.rowCount()
        mark = Mark()
        mark.show_verdict(item.finding.verdict)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        reasons = item.finding.evidence if item.id in self._with_reason else ()
        shown = [Words(item.finding.title), *(Words(line.seen, Role.QUIET) for line in reasons)]
        for place, words in enumerate(shown, row):
            self._grid.addWidget(words.selectable(), place, 1)
        for widget in (mark, *shown):
            seen(widget)
