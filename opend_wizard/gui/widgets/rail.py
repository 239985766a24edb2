"""The quiet rail at the left: which of the five chapters the person is in, drawn and readable aloud."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from opend_wizard.flow import Chapter
from opend_wizard.gui import shades, spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_PRODUCT = Text("OpenD Wizard")
_PLACES = {-1: Text("done"), 0: Text("you are here"), 1: Text("still to come")}


class _Mark(QWidget):
    """The circle of one chapter: a number, a tick when it is done; a line leads to the next."""

    def __init__(self, number: int, *, last: bool) -> None:
        super().__init__()
        self._number, self._last = number, last
        self.place = 0  # -1 done, 0 here, 1 ahead
        self.setFixedWidth(spacing.gap(3))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle, what is in it, and the line below."""
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(spacing.gap(3)) - 2
        circle = QRectF(1, 1, side, side)
        line = shades.mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.35)
        if not self._last:
            painter.setPen(QPen(line, 1))
            painter.drawLine(round(side / 2) + 1, round(side) + 5, round(side / 2) + 1, self.height() - 4)
        self._draw_circle(painter, circle, palette)

    def _draw_circle(self, painter: QPainter, circle: QRectF, palette: QPalette) -> None:
        ink = palette.color(QPalette.ColorRole.WindowText)
        if self.place == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            ink = palette.color(QPalette.ColorRole.HighlightedText)
        else:
            faint = shades.mix(palette.color(QPalette.ColorRole.Window), ink, 0.45 if self.place > 0 else 0.7)
            painter.setPen(QPen(faint, 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = shades.mix(palette.color(QPalette.ColorRole.Window), ink, 0.7)
        painter.drawEllipse(circle)
        painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        if self.place < 0:
            painter.drawPolyline(_tick(circle))
        else:
            painter.setFont(spacing.font(Role.STRONG))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _tick(circle: QRectF) -> QPolygonF:
    points = ((0.30, 0.52), (0.45, 0.67), (0.71, 0.36))
    side = circle.width()
    return QPolygonF([circle.topLeft() + QPointF(side * x, side * y) for x, y in points])


class _Row(QWidget):
    """One chapter: its mark and its title, read as one sentence."""

    def __init__(self, number: int, chapter: Chapter) -> None:
        super().__init__()
        self.chapter, self.number = chapter, number
        self.setObjectName(f"rail-{chapter.name.lower()}")
        self.mark = _Mark(number, last=number == len(Chapter))
        self.title = QLabel()
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QHBoxLayout(self)
        spacing.pad(layout, 0, 1.2)
        layout.addWidget(self.mark)
        layout.addWidget(self.title, 1)
        self.setMinimumHeight(spacing.gap(6 if number < len(Chapter) else 3.5))
        self.place_at(1)

    def place_at(self, place: int) -> None:
        """Show the chapter as done (-1), current (0) or ahead (1)."""
        self.mark.place = place
        self.title.setFont(spacing.font(Role.STRONG if place == 0 else Role.BODY))
        self.title.setContentsMargins(0, (spacing.gap(3) - self.title.fontMetrics().height()) // 2, 0, 0)
        self.title.setText(str(self.chapter.value))
        self.title.setEnabled(True)
        said = Text(
            "Step {number} of {count}, {title}: {place}",
            number=self.number,
            count=len(Chapter),
            title=self.chapter.value,
            place=_PLACES[place],
        )
        self.title.setAccessibleName(str(said))
        self.mark.update()


class Rail(QWidget):
    """All five chapters, below the name of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(str(_PRODUCT))
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 0)
        self._picture = Picture(5)
        self._picture.show_icon("opend-wizard", _PRODUCT)
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

    def show_chapter(self, current: Chapter) -> None:
        """Mark `current` as the one the person is in."""
        here = list(Chapter).index(current)
        for index, row in enumerate(self._rows):
            row.place_at((index > here) - (index < here))

    def compact(self, *, narrow: bool) -> None:
        """In a narrow window only the marks stay."""
        for row in self._rows:
            row.title.setVisible(not narrow)
        self._name.setVisible(not narrow)
        self.setFixedWidth(spacing.gap(7 if narrow else 24))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the system's text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.ApplicationFontChange):
            for row in self._rows:
                row.place_at(row.mark.place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at the right."""
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), shades.rail(palette))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shades.hairline(palette))
