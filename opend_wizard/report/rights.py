"""What a person is told who runs the wizard with more rights than it needs."""

from __future__ import annotations

from opend_wizard.machine import Machine
from opend_wizard.texts import Text

_ROOT = Text(
    "You run the wizard as root. What it writes belongs to the owner of the folder it is written in, so that OpenD can "
    "still use it. It needs no such rights: it is safer to run it as the user who runs OpenD."
)
_ADMINISTRATOR = Text(
    "You run the wizard as an administrator. It needs no such rights: it is safer to run it as the user who runs OpenD."
)


def about_rights(machine: Machine) -> Text | None:
    """The warning before a change for root or an elevated administrator; None for everybody else."""
    if not machine.is_admin():
        return None
    return _ADMINISTRATOR if machine.system == "windows" else _ROOT
