"""What a verdict stands on: what was looked at, what was expected, what was seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.together import together
from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Evidence
from opend_wizard.texts import Text

_HEADS = (Text("Looked at"), Text("Expected"), Text("Seen"))
_SHARES = (4, 3, 4)
_MOST = 4  # lines that may stand open
_FIRST = 3  # of more than that, so many do


class EvidenceTable(QWidget):
    """Three columns; every cell can be selected and copied."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        super().__init__()
        self.setObjectName("evidence")
        self._grid = QGridLayout(self)
        self._firsts: dict[int, QWidget] = {}  # the first widget of each row
        spacing.pad(self._grid, 0, 0)
        self._grid.setHorizontalSpacing(spacing.gap(2))
        self._grid.setVerticalSpacing(spacing.gap(1))
        for column, (head, share) in enumerate(zip(_HEADS, _SHARES, strict=True)):
            self._grid.addWidget(Words(head, Role.LABEL), 0, column)
            self._grid.setColumnStretch(column, share)
            self._grid.setColumnMinimumWidth(column, spacing.gap(9))
        open_ones = len(evidence) if len(evidence) <= _MOST else _FIRST
        for line in evidence[:open_ones]:
            self._add(line)
        self._folded = self._fold(evidence[open_ones:])
        follow(self, "setAccessibleName", Text("Evidence"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a fine line above every row that is seen."""
        painter = QPainter(self)
        colour = shades.hairline(QGuiApplication.palette())
        for row in range(1, self._grid.rowCount()):
            first = self._firsts.get(row)  # not the layout's own item, which Python would hold on to
            if first is not None and first.isVisible():
                top = self._grid.cellRect(row, 0).top() - spacing.gap(0.5)
                painter.fillRect(0, top, self.width(), 1, colour)

    def _add(self, line: Evidence) -> list[Words]:
        row = self._grid.rowCount()
        cells = [Words(line.what, Role.QUIET), Words(line.expected), Words(line.seen)]
        self._firsts[row] = cells[0]
        for column, cell in enumerate(cells):
            cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            follow(cell, "setAccessibleDescription", _HEADS[column])
            self._grid.addWidget(cell.selectable(), row, column)
        return cells

    def _fold(self, evidence: Sequence[Evidence]) -> list[Words]:
        """Many lines are a wall: the first are seen, these unfold."""
        if not evidence:
            return []
        more = Disclosure(Text("Show {count} more", count=len(evidence)), "more-evidence")
        more.toggled.connect(self._unfold)
        self._firsts[self._grid.rowCount()] = more
        self._grid.addWidget(more, self._grid.rowCount(), 0, 1, len(_HEADS), Qt.AlignmentFlag.AlignLeft)
        cells = [cell for line in evidence for cell in self._add(line)]
        for cell in cells:
            cell.hide()
        return cells

    def _unfold(self, unfolded: bool) -> None:
        with together(self._grid):
            for cell in self._folded:
                cell.setVisible(unfolded)
