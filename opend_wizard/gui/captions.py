"""The words in the frame of the window: its title, and its buttons that say the same on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWizard

from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.gui.wizard import Wizard

_B = QWizard.WizardButton
_SAID = {
    _B.BackButton: Text("&Back"),
    _B.CancelButton: Text("Clo&se"),
    _B.CustomButton1: Text("&History…"),
    _B.CustomButton2: Text("&Vendor report…"),
}


def caption(wizard: Wizard) -> None:
    """Name the window and its buttons, now and in every language that is chosen later."""
    follow(wizard, "setWindowTitle", Text("OpenD Wizard"))
    _name_buttons(wizard)
    redo(wizard, lambda: _name_buttons(wizard))
    redo(wizard, wizard.refresh)


def _name_buttons(wizard: Wizard) -> None:
    for which, said in _SAID.items():
        wizard.setButtonText(which, str(said))
