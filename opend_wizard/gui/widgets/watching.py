"""An examination as it goes on: the checks, and beside them the ladder where OpenD itself is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opend_wizard.doctor import Report
from opend_wizard.gui import comfort, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.items import Planned, Settling
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.examining import Examining
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.ladder import LadderView, told
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.ladder import Rung, explanation
from opend_wizard.texts import Text

_ROOM = 64  # units; below this width the ladder stands below the checks
_WAITING = Text("Waiting until the change shows")


class Watching(QWidget):
    """Takes the items of one examination, and shows each where it belongs."""

    def __init__(self) -> None:
        super().__init__()
        self.unasked = False
        self.checks = Examining()
        self.ladder = LadderView()
        self.ladder.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is only watched; what stays can be copied
        self._ladder_card = Panel(around=1, between=0.5)
        self._ladder_card.box.addWidget(Words(Text("The connection"), Role.LABEL))
        self._ladder_card.box.addWidget(self.ladder)
        self._broken = Words(None)
        self._ladder_card.box.addWidget(self._broken)
        self._settling = _SettlingView()
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        spacing.pad(self._pair, 0, 2)
        self._pair.addWidget(self.checks, 1, Qt.AlignmentFlag.AlignTop)
        self._pair.addWidget(self._ladder_card, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        layout.addWidget(self._settling)
        layout.addLayout(self._pair)
        self._ladder_card.hide()

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """What was climbed, the lowest rung first."""
        return self.ladder.rungs

    def take(self, item: object) -> Report | None:
        """Show `item`; gives the report when it is the last one."""
        if isinstance(item, Settling):
            self._begin_settling(item)
        elif isinstance(item, Rung):
            self.ladder.take(item)
            self._broken.say(told(self.rungs) if explanation(self.rungs) is not None else None)
        elif isinstance(item, Planned):
            self._plan(item)
        return self.checks.take(item)

    def halt(self) -> None:
        """No more items come."""
        self.checks.halt()
        self._settling.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= spacing.gap(_ROOM)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _begin_settling(self, item: Settling) -> None:
        self.checks.hide()
        self._ladder_card.hide()
        self.ladder.plan(())
        self._settling.begin(item)

    def _plan(self, item: Planned) -> None:
        self.unasked = item.unasked
        self._settling.hide()
        self.checks.show()
        self.ladder.plan(item.ladder)
        self._broken.say(None)
        self._ladder_card.setVisible(bool(item.ladder))


class _SettlingView(Panel):
    """Says what is waited for, and for how long at most."""

    def __init__(self) -> None:
        super().__init__(around=1.75)
        self.setObjectName("settling")
        self._hint = Words(None, Role.QUIET)
        bar = QProgressBar()
        bar.setRange(0, 1 if comfort.still() else 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(spacing.gap(0.75))
        follow(bar, "setAccessibleName", _WAITING)
        for widget in (Words(_WAITING, Role.STRONG), bar, self._hint):
            self.box.addWidget(widget)
        self.hide()

    def begin(self, item: Settling) -> None:
        """The wait begins."""
        how_long = Text(
            "OpenD may take up to {seconds} seconds. You can stop at any time; nothing is lost.",
            seconds=round(item.seconds),
        )
        self._hint.say(how_long)
        self.show()
        announce(self, _WAITING)
        announce(self, how_long)
