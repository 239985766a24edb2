"""Buttons that keep their `Text`."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

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


class Disclosure(QToolButton):
    """The arrow and the words that unfold something."""

    def __init__(self, text: Text, name: str) -> None:
        super().__init__()
        self._text = text
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._turn)
        self._turn(self.isChecked())
        self._show()

    def say(self, text: Text) -> None:
        """Give it other words."""
        self._text = text
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.ApplicationFontChange):
            self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look the same folded and unfolded, but for the arrow."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_On  # type: ignore[attr-defined]  # missing in the stubs
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _turn(self, unfolded: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)

    def _show(self) -> None:
        self.setFont(spacing.font(Role.STRONG))
        self.setText(str(self._text))
        self.setAccessibleName(spoken(str(self._text)))
