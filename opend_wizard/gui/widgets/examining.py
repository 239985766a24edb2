"""Checks that tick off live, with the time each takes and a word when one is slow."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from opend_wizard.doctor import Examined, Report, Started
from opend_wizard.gui import spacing
from opend_wizard.gui.items import Planned
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.rows import Row, Rows
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text


class Examining(QWidget):
    """Shows the items of one examination as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(spacing.gap(0.75))
        follow(self._bar, "setAccessibleName", Text("Checks done"))
        self._count = Words(Text("Getting ready…"), Role.QUIET)
        self._notice = Notice("slow-notice")
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        for widget in (self._count, self._bar, self.rows, self._notice):
            layout.addWidget(widget)
        layout.insertSpacing(2, spacing.gap(0.5))
        self.rows.slow.connect(self._slow)

    def take(self, item: object) -> Report | None:
        """Show `item`; gives the report when it is the last one."""
        if isinstance(item, Planned):
            self.rows.plan([(check.id, check.title) for check in item.checks])
            self._advance(0)
        elif isinstance(item, Started):
            if item.id in self.rows.names:
                self.rows[item.id].begin()
        elif isinstance(item, Examined):
            if item.id in self.rows.names:
                self.rows[item.id].end(item.finding.verdict, item.seconds)
            self._advance(self._bar.value() + 1)
        elif isinstance(item, Report):
            self._advance(len(self.rows.names))
            return item
        return None

    def halt(self) -> None:
        """No more items come."""
        self.rows.halt()

    def _advance(self, done: int) -> None:
        total = len(self.rows.names)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._count.say(Text("{done} of {total} checks done", done=done, total=total))

    def _slow(self, row: Row | None) -> None:
        if row is None:
            self._notice.hide()
            return
        explained = Text("A slow disk or network drive can be the reason. The wizard waits a while and then goes on.")
        self._notice.tell(Hue.CAREFUL, Text("This check takes longer than usual: {check}", check=row.title), explained)
        self._notice.aloud()
