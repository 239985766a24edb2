"""The quiet rail at the left: which of the five chapters the person is in, drawn and readable aloud."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from opend_wizard.flow import Chapter
from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.gui.widgets.rail_mark import RailMark, fill
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from opend_wizard.gui.widgets.about_button import AboutButton
    from opend_wizard.gui.widgets.language_button import LanguageButton

_PRODUCT = Text("OpenD Wizard")
_PICTURE = 5  # units
_PLACES = {-1: Text("done"), 0: Text("you are here"), 1: Text("still to come")}


class _Row(QWidget):
    """One chapter: its mark and its title, read as one sentence."""

    def __init__(self, number: int, chapter: Chapter) -> None:
        super().__init__()
        self.chapter, self.number = chapter, number
        self.setObjectName(f"rail-{chapter.name.lower()}")
        self.mark = RailMark(number, last=number == len(Chapter))
        self.title = QLabel()
        self.title.setWordWrap(True)
        layout = QHBoxLayout(self)
        spacing.pad(layout, 0, 1.2)
        layout.addWidget(self.mark)
        beside = QVBoxLayout()
        beside.addWidget(self.title)
        beside.addStretch(1)
        layout.addLayout(beside, 1)
        self.mark.place = 1
        spacing.keep(self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(spacing.gap(6 if self.number < len(Chapter) else 3.5))
        self.place_at(self.mark.place)

    def place_at(self, place: int) -> None:
        """Show the chapter as done (-1), current (0) or ahead (1)."""
        self.mark.place = place
        self.title.setFont(spacing.font(Role.STRONG if place == 0 else Role.BODY))
        self.title.setContentsMargins(0, (spacing.gap(3) - self.title.fontMetrics().height()) // 2, 0, 0)
        self.title.setText(str(self.chapter.value))
        said = Text(
            "Step {number} of {count}, {title}: {place}",
            number=self.number,
            count=len(Chapter),
            title=self.chapter.value,
            place=_PLACES[place],
        )
        self.title.setAccessibleName(str(said))
        self.mark.update()


def _wide(foot: LanguageButton | AboutButton) -> int:
    """What `foot` needs to show its words, with the margins of the rail."""
    return QFontMetrics(QApplication.font()).horizontalAdvance(foot.text()) + spacing.gap(10)


class Rail(QWidget):
    """All five chapters, below the name of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        follow(self, "setAccessibleName", _PRODUCT)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 0)
        self._picture = QWidget()  # keeps the place of the picture until the window stands
        self._picture.setFixedHeight(spacing.gap(_PICTURE))
        self._feet: list[LanguageButton | AboutButton] = []
        self._name = Words(_PRODUCT, Role.HEADING)
        layout.addWidget(self._picture)
        layout.addSpacing(spacing.gap(0.5))
        layout.addWidget(self._name)
        layout.addSpacing(spacing.gap(3))
        self._rows = [_Row(number, chapter) for number, chapter in enumerate(Chapter, 1)]
        for row in self._rows:
            layout.addWidget(row)
        layout.addStretch(1)
        self.compact(narrow=False)

    def show_picture(self) -> None:
        """Show the program's picture; drawings are loaded when the window stands."""
        from opend_wizard.gui.icons import Picture

        picture = Picture(_PICTURE)
        picture.show_icon("opend-wizard", _PRODUCT)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._picture, picture)
        self._picture.deleteLater()
        self._picture = picture

    def stand_on(self, foot: LanguageButton | AboutButton) -> None:
        """Put `foot` below everything; nothing moves for it."""
        self._feet.append(foot)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(foot)
        redo(foot, partial(self.compact, narrow=None))
        self.compact(narrow=None)

    def show_chapter(self, current: Chapter) -> None:
        """Mark `current` as the one the person is in."""
        here = list(Chapter).index(current)
        for index, row in enumerate(self._rows):
            row.place_at((index > here) - (index < here))

    def compact(self, *, narrow: bool | None) -> None:
        """In a narrow window only the marks stay; None leaves that as it is."""
        narrow = self._name.isHidden() if narrow is None else narrow
        for row in self._rows:
            row.title.setVisible(not narrow)
        self._name.setVisible(not narrow)
        for foot in self._feet:
            foot.compact(narrow=narrow)
        self.setFixedWidth(spacing.gap(7) if narrow else max([spacing.gap(24), *map(_wide, self._feet)]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in self._rows:
                row.place_at(row.mark.place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at the right."""
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        for colour, left in ((shades.rail(palette), 0), (shades.hairline(palette), self.width() - 1)):
            ground = QPainterPath()
            ground.addRect(left, 0, self.width(), self.height())
            fill(painter, ground, colour)
