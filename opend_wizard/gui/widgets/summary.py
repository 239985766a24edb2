"""Findings that need no room: a mark, a sentence, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from opend_wizard.doctor import Examined
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.together import seen, together
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Words

_AT_ONCE = 6


class Summary(QWidget):
    """One line a finding; `reasons` adds what was seen."""

    def __init__(self, items: tuple[Examined, ...], *, reasons: bool) -> None:
        super().__init__()
        grid = QGridLayout(self)
        spacing.pad(grid, 0, 0)
        grid.setContentsMargins(spacing.gap(1.5), 0, 0, 0)
        grid.setHorizontalSpacing(spacing.gap(1))
        grid.setVerticalSpacing(spacing.gap(0.75))
        grid.setColumnStretch(1, 1)
        self._grid, self._reasons = grid, reasons
        self._to_show = list(reversed(items))
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
        shown = [Words(item.finding.title)]
        shown += [Words(line.seen, Role.QUIET) for line in (item.finding.evidence if self._reasons else ())]
        for place, words in enumerate(shown, row):
            self._grid.addWidget(words.selectable(), place, 1)
        for widget in (mark, *shown):
            seen(widget)
