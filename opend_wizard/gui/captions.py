"""The words in the frame of the window: its title, and its buttons that say the same on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWizard

from opend_wizard.gui import spacing
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from opend_wizard.gui.wizard import Wizard

_B = QWizard.WizardButton
_SAID = {
    _B.BackButton: Text("&Back"),
    _B.CancelButton: Text("Clo&se"),
    _B.CustomButton1: Text("&History…"),
    _B.CustomButton2: Text("&Vendor report…"),
}
_MAY_BE_SHORT = (_B.CustomButton1, _B.CustomButton2)
_BETWEEN = 1.5  # units from one button to the next, whatever the system's style leaves there
_INSIDE = 2  # units around the words of a button
_AROUND = 4  # units at both ends together
_LEAST = 80  # device-independent pixels that a style gives the shortest button


def caption(wizard: Wizard) -> None:
    """Name the window and its buttons, now and in every language that is chosen later."""
    follow(wizard, "setWindowTitle", _named)
    _name_buttons(wizard)
    redo(wizard, lambda: _name_buttons(wizard))
    redo(wizard, lambda: name_onward(wizard, wizard.currentPage()))


def name_onward(wizard: Wizard, page: QWidget | None) -> None:
    """Let the buttons that lead on say what they do on `page`."""
    if isinstance(page, Page):
        for which in (_B.NextButton, _B.FinishButton):
            wizard.setButtonText(which, str(page.primary))
    shorten(wizard)


def _named() -> str:
    """The program's name, which Qt puts behind the titles of all windows that say something else."""
    name = str(Text("OpenD Wizard"))
    QApplication.setApplicationDisplayName(name)
    return name


def shorten(wizard: Wizard) -> None:
    """Where large text leaves no room for all words below the page, two buttons keep to their pictures."""
    _name_buttons(wizard)
    buttons = [wizard.button(which) for which in (*_SAID, _B.NextButton, _B.FinishButton)]
    needed = sum(_taken(button) for button in buttons) + spacing.gap(_AROUND)
    for which in _MAY_BE_SHORT:
        button, said = wizard.button(which), str(_SAID[which])
        if needed > wizard.width() and not button.icon().isNull():
            _keep_to_picture(wizard, which, said)
        else:
            button.setAccessibleName("")
            button.setToolTip("")


def _taken(button: QAbstractButton) -> int:
    """Reckoned from the system's font: a button learns of that later."""
    if button.isHidden():
        return 0
    picture = 0 if button.icon().isNull() else button.iconSize().width()
    words = QFontMetrics(QApplication.font()).horizontalAdvance(button.text())
    return max(_LEAST, words + spacing.gap(_INSIDE) + picture) + spacing.gap(_BETWEEN)


def _keep_to_picture(wizard: Wizard, which: QWizard.WizardButton, said: str) -> None:
    from PySide6.QtGui import QKeySequence

    from opend_wizard.gui.widgets.buttons import spoken

    button = wizard.button(which)
    wizard.setButtonText(which, "")
    button.setShortcut(QKeySequence.mnemonic(said))
    button.setAccessibleName(spoken(said))
    button.setToolTip(spoken(said))


def _name_buttons(wizard: Wizard) -> None:
    for which, said in _SAID.items():
        wizard.setButtonText(which, str(said))
