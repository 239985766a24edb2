"""What a verdict stands on: what was looked at, what was expected, what was seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Evidence
from opend_wizard.texts import Text

_HEADS = (Text("Looked at"), Text("Expected"), Text("Seen"))
_SHARES = (4, 3, 4)


class EvidenceTable(QWidget):
    """Three columns; every cell can be selected and copied."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        super().__init__()
        self.setObjectName("evidence")
        self._grid = QGridLayout(self)
        spacing.pad(self._grid, 0, 0)
        self._grid.setHorizontalSpacing(spacing.gap(2))
        self._grid.setVerticalSpacing(spacing.gap(1))
        for column, (head, share) in enumerate(zip(_HEADS, _SHARES, strict=True)):
            self._grid.addWidget(Words(head, Role.LABEL), 0, column)
            self._grid.setColumnStretch(column, share)
            self._grid.setColumnMinimumWidth(column, spacing.gap(9))
        for row, line in enumerate(evidence, 1):
            self._add(row, line)
        self.setAccessibleName(str(Text("Evidence")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a fine line above every row."""
        painter = QPainter(self)
        colour = shades.hairline(QGuiApplication.palette())
        for row in range(1, self._grid.rowCount()):
            top = self._grid.cellRect(row, 0).top() - spacing.gap(0.5)
            painter.fillRect(0, top, self.width(), 1, colour)

    def _add(self, row: int, line: Evidence) -> None:
        cells = (Words(line.what, Role.QUIET), Words(line.expected), Words(line.seen))
        for column, cell in enumerate(cells):
            cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            cell.setAccessibleDescription(str(_HEADS[column]))
            self._grid.addWidget(cell.selectable(), row, column)
