"""The line that says on every page that this is practice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_ENDS = Text("Goes back to the first page and your own OpenD. The simulated one is removed.")


class PracticeBanner(Panel):
    """Practice: what is simulated, and the way out of it."""

    def __init__(self) -> None:
        super().__init__(Hue.PRACTICE, around=0.75, between=0)
        self.setObjectName("practice-banner")
        self.end = Button(Text("End the &practice"), "end-practice")
        follow(self.end, "setAccessibleDescription", _ENDS)
        title = Words(Text("Practice: this OpenD is simulated"), Role.STRONG)
        self._story = Words(None, Role.QUIET)
        words = QVBoxLayout()
        spacing.pad(words, 0, 0.1)
        words.addWidget(title)
        words.addWidget(self._story)
        picture = Picture(2.4)
        picture.show_icon("practice", Text("Practice"))
        row = QHBoxLayout()
        spacing.pad(row, 0, 1)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.end)
        self.box.addLayout(row)

    def tell(self, story: Text | None) -> None:
        """Show the story of what is broken; None keeps to one line."""
        self._story.say(story)
