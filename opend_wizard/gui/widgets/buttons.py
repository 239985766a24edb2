"""Buttons that keep their `Text`."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import icon
from opend_wizard.gui.spacing import Role
from opend_wizard.texts import Text

_APART = re.compile(r"\s*[(（]&\w[)）]")  # a mnemonic that stands behind the words, as in “继续(&C)”


def spoken(label: str) -> str:
    """`label` as it is read aloud: without the mark of its mnemonic, and without a mnemonic behind the words."""
    return _APART.sub("", label.replace("&&", "\0")).replace("&", "").replace("\0", "&")


class Button(QPushButton):
    """A push button; its label names what it does and carries its own mnemonic."""

    def __init__(self, text: Text, name: str, picture: str | None = None) -> None:
        super().__init__()
        self._text = text
        self.setObjectName(name)
        self.setAutoDefault(False)
        if picture is not None:
            self.setIcon(icon(picture))
        self._show()

    def say(self, text: Text) -> None:
        """Give the button another label."""
        self._text = text
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self.setText(str(self._text))
        self.setAccessibleName(spoken(str(self._text)))


_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft
_MEASURE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_ARROW = 1.4  # units, and half of one around everything
_NARROWEST = 12  # units


class Disclosure(QToolButton):
    """The arrow and the words that unfold something; the words wrap where there is little room."""

    def __init__(self, text: Text, name: str) -> None:
        super().__init__()
        self._text = text
        self._heights: dict[int, int] = {}  # by width: laying out one page asks many hundred times
        self._left = self._wide = 0
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wraps = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        wraps.setHeightForWidth(True)
        self.setSizePolicy(wraps)
        self.toggled.connect(self.update)
        spacing.keep(self._show)

    def say(self, text: Text) -> None:
        """Give it other words."""
        self._text = text
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        elif event.type() in _MEASURE:
            self._forget()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look the same folded and unfolded, but for the arrow."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_On  # type: ignore[attr-defined]  # missing in the stubs
        option.text = ""  # type: ignore[attr-defined]  # as above
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        half, side, line = spacing.gap(0.5), spacing.gap(_ARROW), self.fontMetrics().height()
        option.rect = QRect(half, half + (line - side) // 2, side, side)  # type: ignore[attr-defined]  # as above
        arrow = QStyle.PrimitiveElement.PE_IndicatorArrowDown
        painter.drawPrimitive(arrow if self.isChecked() else QStyle.PrimitiveElement.PE_IndicatorArrowRight, option)
        words = QRect(self._left, half, self.width() - self._left - half, self.height() - half)
        role = QPalette.ColorRole.ButtonText
        painter.drawItemText(words, _WRAPPED.value, self.palette(), self.isEnabled(), self.text(), role)

    def sizeHint(self) -> QSize:
        """All words on one line."""
        if not self._wide:
            words = self.fontMetrics().size(_MNEMONIC, self.text()).width()
            self._wide = words + self._left + spacing.gap(0.5) + 1
        return QSize(self._wide, self.heightForWidth(self._wide))

    def minimumSizeHint(self) -> QSize:
        """The words on as many lines as they need."""
        wide = min(self.sizeHint().width(), spacing.gap(_NARROWEST))
        return QSize(wide, self.fontMetrics().height() + spacing.gap(1))

    def heightForWidth(self, width: int) -> int:
        """Enough for every line."""
        if width not in self._heights:
            room = QRect(0, 0, max(1, width - self._left - spacing.gap(0.5)), 1)
            words = self.fontMetrics().boundingRect(room, _WRAPPED.value, self.text()).height()
            self._heights[width] = words + spacing.gap(1)
        return self._heights[width]

    def _forget(self) -> None:
        self._heights.clear()
        self._wide, self._left = 0, spacing.gap(_ARROW) + spacing.gap(1)
        self.updateGeometry()

    def _show(self) -> None:
        self.setFont(spacing.font(Role.STRONG))
        self.setText(str(self._text))
        self._forget()
        self.setAccessibleName(spoken(str(self._text)))
