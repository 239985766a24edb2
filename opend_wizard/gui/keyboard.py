"""All keys on one sheet, made from what reacts to them, so that it tells of this page and this moment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget, QWizard

from opend_wizard.gui import keys, spacing
from opend_wizard.gui.keys import StandardKey
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.wizard import Wizard

_B = QWizard.WizardButton
_TITLE = Text("Keyboard")
_SHEET = Text("List all keys")
_MNEMONICS = Text("On this page")
_KEYS = Text("Shortcuts")
_ALWAYS = Text("Everywhere")
_USUAL = (
    ("Tab, Shift+Tab", Text("Go on to the next thing, or back to the one before")),
    ("Up, Down", Text("Choose another card or line")),
    ("Space", Text("Press the button or choose the card that has the keyboard")),
    ("Enter", Text("Press the button that leads on, where nothing is changed by it")),
    ("Escape", Text("Stop what is under way, else close the window")),
)


def offer(wizard: Wizard) -> None:
    """Give the window the keys that belong to no single page, and the one that lists them all."""
    keys.press(wizard.button(_B.BackButton), StandardKey.Back)
    keys.press(wizard.button(_B.CustomButton1), keys.HISTORY)
    for which in ("?", "Ctrl+?"):  # the plain one is typed where something can be typed
        keys.give(wizard, which, lambda: KeyboardDialog(wizard).open(), _SHEET)
    keys.give(wizard, StandardKey.Close, wizard.close, Text("Close the window"))


class KeyboardDialog(QDialog):
    """A list that can be walked through with the arrow keys and read aloud line by line."""

    def __init__(self, parent: QWidget) -> None:
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("keyboard")
        follow(self, "setWindowTitle", _TITLE)
        self.list = QTreeWidget()
        self.list.setObjectName("keys")
        follow(self.list, "setAccessibleName", Text("Keys, and what they do"))
        self.leave = Button(Text("&Close"), "close-keyboard")
        self.leave.clicked.connect(self.reject)
        self._compose()
        self._fill(parent)
        redo(self, partial(self._fill, parent))
        self.list.setFocus()

    def _compose(self) -> None:
        self.resize(spacing.gap(76), spacing.gap(62))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 1.5)
        layout.addWidget(Words(_TITLE, Role.TITLE))
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def _fill(self, window: QWidget) -> None:
        self.list.clear()
        lines = list(keys.listed(window))
        self._add(_KEYS, [(line.keys, line.said) for line in lines if not line.mnemonic])
        self._add(_MNEMONICS, [(line.keys, line.said) for line in lines if line.mnemonic])
        self._add(_ALWAYS, [(names, str(said)) for names, said in _USUAL])
        self._show_keys_whole()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _show_keys_whole(self) -> None:
        """Qt would have the keys wrap, and then shorten them."""
        metrics, depth = self.list.fontMetrics(), self.list.indentation()
        heads = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        names = [head.child(row).text(0) for head in heads if head is not None for row in range(head.childCount())]
        wide = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.list.setColumnWidth(0, wide + depth + spacing.gap(2))

    def _add(self, head: Text, lines: list[tuple[str, str]]) -> None:
        if not lines:  # a Mac has no mnemonics
            return
        section = QTreeWidgetItem([str(head)])
        section.setFont(0, spacing.font(Role.STRONG))
        self.list.addTopLevelItem(section)
        section.setFirstColumnSpanned(True)
        for names, said in merged(lines):
            section.addChild(QTreeWidgetItem([names, said]))
        section.setExpanded(True)


def merged(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """One line for each thing that is done, with all of its keys."""
    found: dict[str, list[str]] = {}
    for names, said in lines:
        found.setdefault(said, []).append(names)
    return [(", ".join(names), said) for said, names in found.items()]
