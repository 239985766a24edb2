"""A large radio button that holds a title and details: one of several things to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_RING = 2  # device-independent pixels
_MARK = 1.9  # units


def chosen_in(group: QButtonGroup) -> QAbstractButton | None:
    """The button of `group` that is chosen, None where none is."""
    return group.checkedButton()


class Card(QRadioButton):
    """A choice; the whole card can be clicked, and a screen reader meets a radio button."""

    def __init__(self, name: str, title: Text, *details: Text, around: float = 1.25) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._around = around
        self.box = QVBoxLayout(self)
        self._title = Words(title, Role.STRONG)
        self._details = [Words(detail, Role.QUIET) for detail in details]
        for words in (self._title, *self._details):
            self.add(words)
        self._arrange()
        follow(self, "setAccessibleName", title)
        follow(self, "setAccessibleDescription", lambda: " ".join(str(detail) for detail in details))
        self.toggled.connect(self.update)

    def add(self, widget: QWidget, *, passive: bool = True) -> None:
        """Put `widget` below; a `passive` one lets clicks through to the card."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, passive)
        self.box.addWidget(widget)

    def sizeHint(self) -> QSize:
        """As its content wants it."""
        return self.box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as its content can be."""
        return self.box.totalMinimumSize()

    def hitButton(self, place: QPoint) -> bool:
        """The whole card can be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the line, the focus ring, and the radio mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        self._draw_mark(painter)

    def _draw_ground(self, painter: QPainter) -> None:
        palette = QGuiApplication.palette()
        highlight = palette.color(QPalette.ColorRole.Highlight)
        plain = shades.card(palette)
        ground = shades.chosen_card(palette) if self.isChecked() else plain
        line = highlight if self.isChecked() else shades.hairline(palette)
        if self.underMouse() and not self.isChecked():
            line = shades.quiet_text(palette)
        ring = self.hasFocus()
        painter.setPen(QPen(highlight if ring else line, _RING if ring else 1))
        painter.setBrush(ground)
        inset, radius = (_RING / 2 if ring else 0.5), spacing.gap(0.75)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _draw_mark(self, painter: QPainter) -> None:
        """A radio mark that is seen on light and dark alike; the system's own is lost on a dark card."""
        palette = QGuiApplication.palette()
        side, line = spacing.gap(_MARK), self._title.fontMetrics().height()
        top = self.box.contentsMargins().top() + (line - side) / 2
        circle = QRectF(spacing.gap(self._around), top, side, side).adjusted(1, 1, -1, -1)
        colour = palette.color(QPalette.ColorRole.Highlight) if self.isChecked() else shades.quiet_text(palette)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(circle)
        if self.isChecked():
            rim = circle.width() * 0.25
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim))

    def _arrange(self) -> None:
        spacing.pad(self.box, self._around, 0.4)
        margins = self.box.contentsMargins()
        margins.setLeft(spacing.gap(self._around) + spacing.gap(_MARK) + spacing.gap(1))
        self.box.setContentsMargins(margins)
