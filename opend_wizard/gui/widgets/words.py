"""A piece of text in the window: it keeps its `Text`, wraps in long paths, and follows language and palette."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText; naming it loads all of Qt's constants, 20 ms before the window stands
_BREAK = "\u200b"  # a zero-width space: a line may end here
_UNBROKEN = re.compile(r"\S{18,}")
_AFTER = re.compile(r"(?<=\w)([/\\_.\-=:@,;])(?=\w)|(\w{24})(?=\w)")
_COPY = Text("Copy")
_RECOLOUR = {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}
_MEASURE = {QEvent.Type.FontChange, QEvent.Type.StyleChange}
_WIDTHS = 32  # for which a height is kept; a page asks for some six, a window that is being resized for many


class Tone(Enum):
    """How loud a text is."""

    PLAIN = "plain"
    QUIET = "quiet"


def breakable(text: str) -> str:
    """`text` with places where a long path or token may be broken; nothing visible is added."""
    return _UNBROKEN.sub(lambda found: _AFTER.sub(rf"\g<0>{_BREAK}", found.group()), text)


class Words(QLabel):
    """A label that shows a Text as plain text (a file name can never turn into markup)."""

    def __init__(self, text: Text | None = None, role: Role = Role.BODY, tone: Tone | None = None) -> None:
        super().__init__()
        self._text = text
        self._role = role
        self._heights: dict[int, int] = {}  # by width: a page asks many thousand times, and Qt lays out for each
        self._tone = tone or (Tone.QUIET if role in (Role.QUIET, Role.LEAD, Role.LABEL) else Tone.PLAIN)
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # else a button or a field around it lends its own
        self.setWordWrap(True)
        spacing.keep(self._fit)
        self._show()
        self._recolour()
        if text is None:
            self.hide()

    def say(self, text: Text | None) -> None:
        """Show `text` instead; None shows nothing and takes no room."""
        self._text = text
        self._show()
        if text is None:
            self.hide()
        elif self.isHidden() and self.parentWidget() is not None:  # without a parent it would become a window
            self.show()  # only if it is not seen yet: showing lays out the whole window, 20 ms on a full page

    @property
    def said(self) -> Text:
        """What is shown."""
        return self._text or Text("")

    def selectable(self) -> Words:
        """Let the text be selected with the mouse and copied; gives the label itself."""
        from PySide6.QtCore import Qt

        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._heights.clear()
        return self

    def heightForWidth(self, width: int) -> int:
        """Enough for every line."""
        known = self._heights.get(width)
        if known is None:
            if len(self._heights) >= _WIDTHS:
                self._heights.clear()
            known = self._heights[width] = super().heightForWidth(width)
        return known

    def measure(self) -> None:
        """Work out now what laying out will ask for."""
        self.sizeHint()
        self.heightForWidth(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the system's colours and fonts."""
        if event.type() in _MEASURE:
            self._heights.clear()
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
            self._show()
        elif event.type() in _RECOLOUR:
            self._recolour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy without the invisible places for a line break."""
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the selection, or else the whole text."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            event.ignore()
            return
        menu = QMenu(self)
        menu.addAction(str(_COPY), self._copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText((self.selectedText() or self.text()).replace(_BREAK, ""))

    def _fit(self) -> None:
        self.setFont(spacing.font(self._role))

    def _show(self) -> None:
        said = "" if self._text is None else str(self._text)
        self._heights.clear()
        self.setText(breakable(said))
        self.setAccessibleName(said)

    def _recolour(self) -> None:
        if self._tone is Tone.PLAIN:
            return
        palette = QGuiApplication.palette()
        wanted = shades.quiet_text(palette)
        if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
            own = self.palette()
            own.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(own)
