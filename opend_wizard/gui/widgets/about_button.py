"""The quiet control at the foot of the rail that tells what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton

from opend_wizard.gui import spacing
from opend_wizard.gui.icons import icon
from opend_wizard.gui.widgets.following import follow
from opend_wizard.texts import Text

SHORTCUT = "F1"
_ABOUT = Text("About the wizard")


class AboutButton(QToolButton):
    """Names what it opens; its key works on every page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("about")
        self.setAutoRaise(True)
        self.setIcon(icon("about"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(spacing.gap(3.5))
        follow(self, "setText", _ABOUT)
        follow(self, "setAccessibleName", _ABOUT)
        follow(self, "setToolTip", Text("About the wizard ({key})", key=SHORTCUT))
        follow(self, "setShortcut", lambda: SHORTCUT)  # a new text takes it away

    def compact(self, *, narrow: bool) -> None:
        """In a narrow window only the picture stays."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
