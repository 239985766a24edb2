"""One rung of the ladder: its piece of the picture, its title, the word for how it holds, and what was seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.rung_picture import WIDTH, RungPicture
from opend_wizard.gui.widgets.words import Tone, Words
from opend_wizard.ladder import Footing, Rung
from opend_wizard.texts import Text

WORDS = {
    Footing.HOLDS: Text("holds"),
    Footing.BROKEN: Text("broken"),
    Footing.UNSEEN: Text("could not be seen"),
    Footing.NOT_REACHED: Text("not reached"),
}
_TO_COME = Text("still to come")
_AROUND = 0.55  # units above and below the words


class RungRow(QWidget):
    """Made for one state of one rung; `trodden` is False before the climb has come to it."""

    def __init__(self, number: int, count: int, rung: Rung, *, trodden: bool, detailed: bool) -> None:
        super().__init__()
        self.rung, self.footing = rung, rung.footing if trodden else None
        self.setObjectName(f"rung-{rung.id}")
        self.last = number == count
        self.led_on = False  # whether the climb went on to the rung above
        self._title = Words(rung.title, _role(self.footing), _tone(self.footing))
        self._compose(detailed=detailed)
        follow(self, "setAccessibleName", self._spoken(number, count))

    def lead_on(self, *, on: bool) -> None:
        """Draw the rails above the rung as climbed, or not."""
        self.led_on = on
        self.update()

    @property
    def reached(self) -> bool:
        """Whether the climb has come to this rung."""
        return self.footing not in (None, Footing.NOT_REACHED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of a broken rung, the rails, and the rung."""
        painter = QPainter(self)
        if self.footing is Footing.BROKEN:
            self._draw_ground(painter)
        line = self._title.geometry()
        middle = line.top() + min(line.height(), self._title.fontMetrics().height()) / 2
        picture = RungPicture(painter, middle, self.height())
        picture.rails(below=self.reached, above=self.led_on, last=self.last)
        picture.rung(self.footing)

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QGuiApplication.palette()
        painter.setPen(QPen(shades.edge(palette, Hue.BAD), 1))
        painter.setBrush(shades.tint(palette, Hue.BAD))
        left, radius = spacing.gap(WIDTH + 0.6), spacing.gap(0.6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(left, 1.5, -0.5, -1.5), radius, radius)

    def _compose(self, *, detailed: bool) -> None:
        layout, words, head = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        spacing.pad(layout, 0, 0)
        spacing.pad(words, 0, 0.1)
        spacing.pad(head, 0, 1)
        above = spacing.gap(_AROUND * (1.6 if detailed and self.footing is Footing.BROKEN else 1))
        layout.setContentsMargins(spacing.gap(WIDTH + 1.4), above, spacing.gap(0.8), above)
        state = Words(_TO_COME if self.footing is None else WORDS[self.footing], Role.QUIET)
        state.setWordWrap(False)
        head.addWidget(self._title, 1)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        if detailed and self.reached:  # while it is climbed nothing may move, so there it is told below the ladder
            role = Role.BODY if self.footing is Footing.BROKEN else Role.QUIET
            words.addWidget(Words(self.rung.seen, role).selectable())
        layout.addLayout(words, 1)

    def _spoken(self, number: int, count: int) -> Text:
        state = _TO_COME if self.footing is None else WORDS[self.footing]
        said = Text(
            "Rung {number} of {count}, {title}: {state}",
            number=number,
            count=count,
            title=self.rung.title,
            state=state,
        )
        return Text("{rung}, {seen}", rung=said, seen=self.rung.seen) if self.reached else said


def _role(footing: Footing | None) -> Role:
    return Role.STRONG if footing is Footing.BROKEN else Role.BODY


def _tone(footing: Footing | None) -> Tone:
    return Tone.QUIET if footing in (None, Footing.NOT_REACHED) else Tone.PLAIN
