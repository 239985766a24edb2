"""A report before it is saved: what is in it, what was taken out, and its front page."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.members import MemberTable
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.as_bundle import redaction, taken_out
from opend_wizard.report.bundle import Draft
from opend_wizard.texts import Text, size

_MOST = 50  # redactions that are listed; the front page has all of them


class ReportPreview(QWidget):
    """Made anew for each draft."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report-preview")
        self._box = QVBoxLayout(self)
        spacing.pad(self._box, 0, 1)

    def show_draft(self, draft: Draft) -> None:
        """Show what would be saved."""
        emptied(self._box)
        self._box.addWidget(Words(Text("In the report ({size})", size=size(draft.size)), Role.HEADING))
        for caution in draft.cautions:
            self._box.addWidget(Words(caution, Role.STRONG).selectable())
        table = MemberTable(draft.members)
        follow(table, "setAccessibleName", Text("Files in the report"))
        self._box.addWidget(table)
        taken = Fold("taken-out", taken_out(draft))
        for each in draft.redactions[:_MOST]:
            taken.add(Words(redaction(each)).selectable())
        self._box.addWidget(taken)
        page = Fold("front-page", Text("Look at the front page"))
        text = QPlainTextEdit(draft.front)
        text.setReadOnly(True)
        text.setObjectName("front-page-text")
        follow(text, "setAccessibleName", Text("The front page"))
        text.setTabChangesFocus(True)
        text.setMinimumHeight(spacing.gap(30))
        page.add(text)
        self._box.addWidget(page)
