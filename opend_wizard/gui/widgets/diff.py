"""Which lines of a file change: as a picture with line numbers, and as text that can be copied and read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.report.diff import DiffLine, Kind
from opend_wizard.texts import Text

_MOST_LINES = 14
_HUES = {Kind.REMOVED: Hue.BAD, Kind.ADDED: Hue.GOOD}


class DiffView(QPlainTextEdit):
    """Read-only; a minus or plus stands before each changed line, and a tint behind it."""

    def __init__(self, lines: Sequence[DiffLine]) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self.setObjectName("diff")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        follow(self, "setPlainText", lambda: "\n".join(self._shown(line) for line in self._lines))
        follow(self, "setAccessibleName", Text("The lines that change"))
        redo(self, self._colour)
        self._colour()
        spacing.keep(self._enlarge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the scroll bar only where a line is too long."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _enlarge(self) -> None:
        self.setFont(spacing.font(Role.MONO))
        self._fit()

    def _shown(self, line: DiffLine) -> str:
        number = line.before_no if line.kind is Kind.REMOVED else line.after_no
        width = len(str(max((one.before_no or 0, one.after_no or 0) for one in self._lines))) if self._lines else 1
        text = str(Text("{count} lines stay as they are", count=line.left_out)) if line.kind is Kind.GAP else line.text
        return f"{number or '':>{width}} {line.kind.value} {text}"

    def _colour(self) -> None:
        selections = []
        for index, line in enumerate(self._lines):
            hue = _HUES.get(line.kind)
            if hue is not None:
                selections.append(self._tinted(index, shades.tint(QGuiApplication.palette(), hue)))
        self.setExtraSelections(selections)

    def _tinted(self, index: int, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(colour)
        form.setForeground(QGuiApplication.palette().color(QPalette.ColorRole.Text))
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.format = form  # type: ignore[attr-defined]  # missing in the stubs
        selection.cursor = QTextCursor(self.document().findBlockByNumber(index))  # type: ignore[attr-defined]  # as above
        return selection

    def _fit(self) -> None:
        shown = min(self.blockCount(), _MOST_LINES)
        more = self.blockCount() > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        blocks = (self.document().findBlockByNumber(number) for number in range(shown))
        text = sum(self.blockBoundingRect(block).height() for block in blocks)  # Chinese lines may be higher
        frame = 2 * self.frameWidth() + 2 * round(self.document().documentMargin())
        long = self.document().idealWidth() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if long else 0
        self.setFixedHeight(round(text) + frame + bar)
