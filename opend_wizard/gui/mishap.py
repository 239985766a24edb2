"""A mistake of the wizard itself in the window: never a silent end, and the person's place is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from opend_wizard.crash import Mistake
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.scrolling import scrolling
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_KEPT = Text(
    "Your place in the wizard is kept, and whatever was changed is in the history and can be undone. "
    "Go on where you were, or look again."
)
_CHANGING = Text("A change is under way. It goes on, or takes itself back; wait until it has ended.")


class Mishap(QDialog):
    """Says what is known of a mistake, and offers the report, the history, and to go on."""

    wants_history = Signal()

    def __init__(self, mistake: Mistake, kept: Path | None, parent: QWidget, *, changing: bool) -> None:
        super().__init__(parent)
        self.setObjectName("mishap")
        follow(self, "setWindowTitle", Text("A mistake of the wizard's"))
        self._report = mistake.report
        self.copy_report = Button(Text("&Copy the report"), "copy-report", "copy")
        self.history = Button(Text("&History…"), "mishap-history", "history")
        self.go_on = Button(Text("&Go on"), "mishap-go-on")
        self.go_on.setDefault(True)
        self._compose(kept, changing=changing)
        self.copy_report.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        self.history.clicked.connect(self._show_history)
        self.go_on.clicked.connect(self.accept)

    def _compose(self, kept: Path | None, *, changing: bool) -> None:
        spacing.open_at(self, 84, 40)
        inside = QWidget()
        box = QVBoxLayout(inside)
        spacing.pad(box, 0, 1.5)
        box.addWidget(Words(Text("The wizard itself made a mistake"), Role.TITLE))
        box.addWidget(Words(_CHANGING if changing else _KEPT))
        box.addWidget(Words(_where(kept), Role.QUIET).selectable())
        fold = Fold("mishap-report", Text("The report: kinds and places, nothing private"))
        fold.add(self._report_view())
        box.addWidget(fold)
        box.addStretch(1)
        fold.button.toggled.connect(self._make_room)
        foot = QHBoxLayout()
        spacing.pad(foot, 0, 1)
        foot.addWidget(self.copy_report)
        foot.addWidget(self.history)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 1.5)
        layout.addWidget(scrolling(inside, "mishap-contents"), 1)
        layout.addLayout(foot)

    def _report_view(self) -> QPlainTextEdit:
        view = QPlainTextEdit(self._report)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        follow(view, "setAccessibleName", Text("The report"))
        view.setMinimumHeight(spacing.gap(20))
        return view

    def _make_room(self) -> None:
        spacing.open_at(self, 84, 64)

    def _show_history(self) -> None:
        self.accept()
        self.wants_history.emit()


def _where(kept: Path | None) -> Text:
    if kept is None:
        return Text("The report could not be written to the disk; copy it from here.")
    return Text("The report is in {path}. Please send it to the wizard's makers.", path=kept)
