"""The same checks before and after the change, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from opend_wizard.doctor import Examined, Report
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Tone, Words
from opend_wizard.report.words import VERDICTS
from opend_wizard.texts import Text

_NOT_RUN = Text("Was not looked at.")


class BeforeAfter(Panel):
    """Two columns; a row for the check that was mended and for each whose verdict changed."""

    def __init__(self, before: Report, after: Report, target: str) -> None:
        super().__init__(around=1.5, between=1)
        self.setObjectName("before-after")
        self._grid = QGridLayout()
        spacing.pad(self._grid, 0, 0)
        self._grid.setHorizontalSpacing(spacing.gap(3))
        self._grid.setVerticalSpacing(spacing.gap(1.25))
        for column, head in enumerate((Text("Before"), Text("Now"))):
            self._grid.addWidget(Words(head, Role.LABEL), 0, column)
            self._grid.setColumnStretch(column, 1)
        for row, check in enumerate(_rows(before, after, target), 1):
            self._grid.addWidget(_cell(before.get(check)), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_cell(after.get(check)), row, 1, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(self._grid)


def _rows(before: Report, after: Report, target: str) -> list[str]:
    ids = dict.fromkeys([target, *(item.id for item in (*before.examined, *after.examined))])
    return [check for check in ids if check == target or _verdict(before, check) is not _verdict(after, check)]


def _verdict(report: Report, check: str) -> object:
    item = report.get(check)
    return None if item is None else item.finding.verdict


def _cell(item: Examined | None) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    spacing.pad(row, 0, 1)
    if item is None:
        row.addWidget(Words(_NOT_RUN, Role.BODY, Tone.QUIET))
        return cell
    mark = Mark(2.4)
    mark.show_verdict(item.finding.verdict)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = Words(item.finding.title).selectable()
    follow(words, "setAccessibleDescription", VERDICTS[item.finding.verdict].word)
    row.addWidget(words, 1)
    return cell
