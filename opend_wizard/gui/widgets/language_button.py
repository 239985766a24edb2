"""The quiet control at the foot of the rail: which language is spoken, and all the others by their own names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from opend_wizard import languages
from opend_wizard.gui import spacing
from opend_wizard.gui.icons import icon
from opend_wizard.gui.widgets.following import follow
from opend_wizard.languages import LANGUAGES, Language
from opend_wizard.texts import Text

SHORTCUT = "Ctrl+L"


class LanguageButton(QToolButton):
    """Found by its globe by those who cannot read the words around it."""

    chosen = Signal(object)  # a Language

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("language")
        self.setAutoRaise(True)
        self.setIcon(icon("language"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(spacing.gap(3.5))
        follow(self, "setText", lambda: languages.in_use().name)
        follow(self, "setAccessibleName", _spoken)
        follow(self, "setToolTip", lambda: f"{_spoken()} ({SHORTCUT})")
        follow(self, "setShortcut", lambda: SHORTCUT)  # a new text takes it away
        self.clicked.connect(self._open)

    def compact(self, *, narrow: bool) -> None:
        """In a narrow window only the globe stays."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)

    def menu_of_languages(self) -> QMenu:
        """Every language by its own name, the one in use ticked."""
        menu = QMenu(self)
        menu.setObjectName("languages")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for language in LANGUAGES:
            action = QAction(language.name, menu)
            action.setCheckable(True)
            action.setChecked(language is languages.in_use())
            action.triggered.connect(partial(self._choose, language))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        menu = self.menu_of_languages()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, language: Language) -> None:
        if language is not languages.in_use():
            self.chosen.emit(language)


def _spoken() -> str:
    return str(Text("Language: {name}", name=languages.in_use().name))
