"""The files that will be written, with their sizes; a hundred thousand of them cost no more than the visible ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.texts import Text, harmless, size


class Member(Protocol):
    """A file by its name and its size in bytes."""

    @property
    def name(self) -> str:
        """As it is called where it will be."""

    @property
    def size(self) -> int:
        """In bytes."""


_HEADS = (Text("File"), Text("Size"))
_MOST_ROWS = 8
_Index = QModelIndex | QPersistentModelIndex


class _Members(QAbstractTableModel):
    """Names and sizes, asked for as they are seen."""

    def __init__(self, members: Sequence[Member], parent: QTableView) -> None:
        super().__init__(parent)
        self._members = members

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own form)
        """One row a file."""
        return 0 if parent.isValid() else len(self._members)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own form)
        """Name and size."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, its alignment, or nothing."""
        member = self._members[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(member.name) if index.column() == 0 else size(member.size)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What the columns are."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return str(_HEADS[section])
        return None


class MemberTable(QTableView):
    """The table, high enough for a few rows."""

    def __init__(self, members: Sequence[Member]) -> None:
        super().__init__()
        self.setObjectName("members")
        follow(self, "setAccessibleName", Text("Files that will be written"))
        redo(self, self.horizontalHeader().reset)
        self.setModel(_Members(members, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._rows = min(len(members), _MOST_ROWS)
        spacing.keep(self._fit)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(spacing.gap(3))
        self.setFixedHeight(spacing.gap(3) * (self._rows + 1) + spacing.gap(1))
