"""Copies what was found for a forum."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opend_wizard.errors import Told
from opend_wizard.flow import Session
from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Stop
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report import forum
from opend_wizard.texts import Text

_COPIED = Text("Copied, without secrets and names. Look it over before you post it.")


class ForumRow(QWidget):
    """The button, and beside it what came of pressing it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.copy = Button(Text("Copy for a &forum"), "copy-forum", "copy")
        self._says = Words(None, Role.QUIET)
        row = QHBoxLayout(self)
        spacing.pad(row, 0, 1)
        row.addWidget(self.copy)
        row.addWidget(self._says, 1)
        row.addStretch(0)
        self.copy.clicked.connect(self._begin)

    def rest(self) -> None:
        """There is something new to be copied."""
        self._says.say(None)

    def _begin(self) -> None:
        story = told(self._desk.session)
        if story is None:
            return

        def work(_stop: Stop) -> Iterator[str]:
            yield forum.summary(story)

        job = self._desk.job(work)
        job.item.connect(self._put)
        job.ended.connect(self._ended)
        self._desk.begin(job)

    def _put(self, markdown: str) -> None:
        QGuiApplication.clipboard().setText(markdown)
        self._say(_COPIED)

    def _ended(self, trouble: Told | None) -> None:
        if trouble is not None:
            self._say(trouble.text)

    def _say(self, text: Text) -> None:
        self._says.say(text)
        announce(self, text)


def told(session: Session) -> forum.Story | None:
    """What `session` has come to; None before anything was looked at."""
    if session.installation is None or session.report is None:
        return None
    symptoms = () if session.everything else session.symptoms
    fix = None if session.choice is None else session.choice.fix
    return forum.Story(session.installation, symptoms, session.report, fix, session.run, session.outcome)
