"""Findings that need no room: a mark, a sentence, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from opend_wizard.doctor import Examined
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Words


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
        for item in items:
            row = grid.rowCount()
            mark = Mark()
            mark.show_verdict(item.finding.verdict)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(item.finding.title).selectable(), row, 1)
            if reasons:
                for line in item.finding.evidence:
                    grid.addWidget(Words(line.seen, Role.QUIET).selectable(), grid.rowCount(), 1)
