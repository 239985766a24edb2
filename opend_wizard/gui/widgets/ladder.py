"""The connection ladder as a picture: the process at its foot, the clock at its top, filling in as it is climbed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.rung import RungRow
from opend_wizard.ladder import Footing, Rung, explanation
from opend_wizard.report.text_ladder import ladder
from opend_wizard.texts import Text

_NAME = Text("The connection to OpenD, rung by rung")
_COPY = Text("Copy as text")
_COLUMNS = 100  # of the text that is copied
_RING = 2  # device-independent pixels


class LadderView(QWidget):
    """Every rung is a child of its own, the lowest first, which a screen reader meets as a list.

    `detailed` also says what was seen on the rungs that hold.
    """

    def __init__(self, *, detailed: bool = False) -> None:
        super().__init__()
        self.setObjectName("ladder")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._detailed = detailed
        self._planned: tuple[Rung, ...] = ()
        self._rows: list[RungRow] = []
        self._rungs: list[Rung] = []
        self._box = QVBoxLayout(self)
        spacing.pad(self._box, 0.5, 0)
        self._box.setDirection(QVBoxLayout.Direction.BottomToTop)
        self._describe()

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """What was climbed so far, the lowest first."""
        return tuple(self._rungs)

    @property
    def text(self) -> str:
        """The same as text, the lowest rung first."""
        return ladder(self._rungs, _COLUMNS)

    def plan(self, rungs: Sequence[Rung]) -> None:
        """Show these rungs as still to come."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._planned, self._rungs = tuple(rungs), []
        self._rows = [self._row(index, rung, trodden=False) for index, rung in enumerate(self._planned)]
        for row in self._rows:
            self._box.addWidget(row)
        self._describe()

    def take(self, rung: Rung) -> None:
        """Show the next rung as it was found."""
        index = len(self._rungs)
        if index >= len(self._planned):
            return
        self._rungs.append(rung)
        row, former = self._row(index, self._shortened(index, rung), trodden=True), self._rows[index]
        self._rows[index] = row
        self._box.replaceWidget(former, row)
        former.hide()
        former.deleteLater()
        row.show()
        if index > 0:
            self._rows[index - 1].lead_on(on=row.reached)
            self.setTabOrder(self._rows[index - 1], row)
        self._describe()

    def show_whole(self, rungs: Sequence[Rung]) -> LadderView:
        """Show a climb that is over; gives the view itself."""
        self.plan(())
        self._planned = tuple(rungs)
        for index, rung in enumerate(rungs):
            self._rungs.append(rung)
            self._rows.append(self._row(index, self._shortened(index, rung), trodden=True))
            self._box.addWidget(self._rows[index])
            self._rows[index].show()
            if index > 0:
                self._rows[index - 1].lead_on(on=self._rows[index].reached)
        self._describe()
        return self

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the usual keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the whole."""
        menu = QMenu(self)
        menu.addAction(str(_COPY), self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show where the keyboard is; the rungs draw themselves."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QGuiApplication.palette().color(QPalette.ColorRole.Highlight), _RING))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), spacing.gap(0.6), spacing.gap(0.6))

    def _row(self, index: int, rung: Rung, *, trodden: bool) -> RungRow:
        return RungRow(index + 1, len(self._planned), rung, trodden=trodden, detailed=self._detailed)

    def _shortened(self, index: int, rung: Rung) -> Rung:
        """A reason that is the same as on the rung below is not said again."""
        same = index > 0 and rung.footing is Footing.UNSEEN and self._rungs[index - 1].seen == rung.seen
        return replace(rung, seen=Text("for the same reason")) if same else rung

    def _describe(self) -> None:
        follow(self, "setAccessibleName", _NAME)
        follow(self, "setAccessibleDescription", told(self._rungs) if self._rungs else Text(""))


def told(rungs: Sequence[Rung]) -> Text:
    """The ladder in one sentence."""
    broken = explanation(tuple(rungs))
    if broken is not None:
        return Text("The connection breaks at “{rung}”: {seen}", rung=broken.title, seen=broken.seen)
    unseen = [rung for rung in rungs if rung.footing is Footing.UNSEEN]
    if unseen:
        return Text("The connection could not be seen in full, from “{rung}” on", rung=unseen[0].title)
    return Text("The connection holds, rung by rung")


def headline(rungs: Sequence[Rung]) -> Text:
    """The ladder in a few words, where the broken rung is told in full beside it."""
    broken = explanation(tuple(rungs))
    return told(rungs) if broken is None else Text("The connection breaks at “{rung}”", rung=broken.title)
