"""An OpenD that lies in a folder, seen as an installation of which nothing runs."""

from __future__ import annotations

from opend_wizard.machine import Machine
from opend_wizard.opend.places.brands import Edition
from opend_wizard.opend.places.folders import Found
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
        data_dir=data_dir_of(machine, found.brand, None),
        version=found.version,
        processes=(),
        note=what_is_missing(found),
    )


def what_is_missing(found: Found) -> Text | None:
    """Why what lies in the folder is not a whole OpenD."""
    if found.program is None:
        program = found.brand.program(found.edition)
        return Text("The program {program} is missing in {folder}.", program=program, folder=found.folder)
    if found.config is not None and found.config.is_dir():
        return Text("{path} is a folder, but should be a file.", path=found.config)
    if found.edition is Edition.COMMAND_LINE and found.config is None:
        return Text("There is no {name} in {folder}.", name=found.brand.config_name, folder=found.folder)
    return None
