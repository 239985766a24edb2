"""One calm sentence where nothing is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opend_wizard.doctor import Report
from opend_wizard.gui import spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Tone, Words
from opend_wizard.model import Verdict
from opend_wizard.texts import Text


class Healthy(Panel):
    """Says what is well, and where to look on if the trouble is still there: `onward` if the page knows better."""

    def __init__(self, report: Report, *, everything: bool, onward: Text | None = None) -> None:
        super().__init__(Hue.GOOD if report.healthy else Hue.CAREFUL, around=2)
        mark = Mark(4)
        mark.show_verdict(Verdict.FINE if report.healthy else Verdict.UNSURE)
        words = QVBoxLayout()
        spacing.pad(words, 0, 0.5)
        words.addWidget(Words(_sentence(report, everything=everything), Role.HEADING))
        words.addWidget(Words(onward or _next(report, everything=everything), Role.BODY, Tone.PLAIN))
        row = QHBoxLayout()
        spacing.pad(row, 0, 1.5)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.box.addLayout(row)


def _sentence(report: Report, *, everything: bool) -> Text:
    if report.healthy and everything:
        return Text("Everything that could be checked is fine.")
    if report.healthy:
        return Text("What was checked is in order.")
    return Text("The checks could not see enough to say that all is well.")


def _next(report: Report, *, everything: bool) -> Text:
    if not report.healthy:
        return Text("Below is what could not be looked at, and why.")
    if everything:
        return Text("If something still goes wrong, go back and choose what you see: some things only you can tell.")
    return Text("If OpenD still does not work, the cause is elsewhere: let everything be checked.")
