"""The remedy for a person without a compose file: one that walks around the known traps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.model import Fix, Option
from opend_wizard.opend.compose_template import FILE_NAME, Wanted, compose
from opend_wizard.opend.places import Edition
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text

_UNPACKED_HERE = Path("./opend")
_UNPACK_FIRST = Text(
    "Unpack the vendor's package of the command line edition for Ubuntu into a folder “opend” beside the file first."
)


def save_compose_file(facts: Facts, path: Path | None = None) -> Fix:
    """Write a compose file beside the program folder, or at a place that the person chooses.

    Raises `Refused` for a place where a file is already, or where the wizard would not look for it again.
    """
    path = path or facts.compose_folders[0] / FILE_NAME
    if path.exists():
        raise Refused(Text("There is a file {path} already, and it is not replaced. Choose another place.", path=path))
    if path.parent not in facts.compose_folders or path.name != FILE_NAME:
        folders = ", ".join(map(str, facts.compose_folders))
        raise Refused(
            Text(
                "The wizard would not find it again there. Choose {name} in one of these folders: {folders}",
                name=FILE_NAME,
                folders=folders,
            )
        )
    installation, linux = facts.installation, facts.machine.system == "linux"
    mine = linux and installation.edition is Edition.COMMAND_LINE
    folder = facts.program_dir if mine else _UNPACKED_HERE
    wanted = Wanted(installation.brand, folder, installation.version, facts.machine.time_zone())
    meaning = Text("a compose file that runs {folder} in a container", folder=folder)

    def remake(values: Mapping[str, str]) -> Fix:
        return save_compose_file(facts, Path(values.get("path", str(path))).expanduser().absolute())

    return Fix(
        id="save_compose_file",
        title=Text("Save a compose file that walks around the known traps."),
        steps=(WriteFile(path, None, compose(wanted), meaning, mode=0o644),),
        caution=None if mine else _UNPACK_FIRST,
        afterwards=Text("Read its first lines: they say how to log in once by hand and then let it run."),
        options=(Option("path", Text("Where to save it"), str(path)),),
        remake=remake,
    )
