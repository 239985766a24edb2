"""An OpenD that lies in a folder, seen as an installation of which nothing runs."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine
from opend_wizard.opend.places.brands import Edition
from opend_wizard.opend.places.folders import Found, is_folder
from opend_wizard.opend.places.installation import Installation
from opend_wizard.opend.places.running import data_dir_of
from opend_wizard.texts import Text


def installation_of(found: Found, machine: Machine) -> Installation:
    """The installation that lies in a folder; nothing of it runs."""
    return Installation(
        brand=found.brand,
        edition=found.edition,
        program_dir=found.folder,
        config=found.config,
        data_dir=_data_dir(found, machine),
        version=found.version,
        processes=(),
        note=what_is_missing(found),
    )


def _data_dir(found: Found, machine: Machine) -> Path:
    """This user's, unless an administrator looks at the OpenD of somebody who has one."""
    own = data_dir_of(machine, found.brand, None)
    owner = machine.owner(found.folder)
    if is_folder(own) or owner is None or owner == machine.user_name() or not machine.is_admin():
        return own
    try:
        theirs = found.brand.data_dir(machine.app_data(owner), machine.system)
    except Unseen:
        return own
    return theirs if is_folder(theirs) else own


def what_is_missing(found: Found) -> Text | None:
    """Why what lies in the folder is not a whole OpenD."""
    if found.program is None:
        program = found.brand.program(found.edition)
        return Text("The program {program} is missing in {folder}.", program=program, folder=found.folder)
    if found.config is not None and is_folder(found.config):
        return Text("{path} is a folder, but should be a file.", path=found.config)
    if found.edition is Edition.COMMAND_LINE and found.config is None:
        return Text("There is no {name} in {folder}.", name=found.brand.config_name, folder=found.folder)
    return None
