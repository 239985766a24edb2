"""Remedies for the folder in which OpenD makes its data folder."""

from __future__ import annotations

from opend_wizard.model import Fix
from opend_wizard.opend.data_folder import Home
from opend_wizard.steps import MakeFolder, SetMode
from opend_wizard.texts import Text

_OWNER_MAY_ALL = 0o700


def make_home(home: Home, user: str) -> Fix:
    """Make the home folder that the password database names and that is not there."""
    return Fix(
        id="make_home",
        title=Text("Make the home folder {path} of {user}.", path=home.path, user=user),
        steps=(MakeFolder(home.path),),
        afterwards=Text("Start OpenD again; it makes its data folder there itself."),
    )


def open_home(home: Home, mode: int) -> Fix:
    """Give the owner of the home folder the right to write in it."""
    return Fix(
        id="make_home_writable",
        title=Text("Let its owner write in {path}.", path=home.path),
        steps=(SetMode(home.path, mode, mode | _OWNER_MAY_ALL),),
        afterwards=Text("Start OpenD again."),
    )
