"""The remedy for files that belong to somebody else: give them to the user of OpenD."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.commands import of_system
from opend_wizard.machine.ownership import Entry
from opend_wizard.model import Fix
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text

_MOST_NAMED = 40  # more than that makes a command nobody reads


def hand_over(facts: Facts, foreign: tuple[Entry, ...]) -> Fix:
    """Give everything in the data folder to the user who runs OpenD; links are not followed.

    The folder is gone through by one command that holds on to each folder it is in: had it a list of files, each
    folder in their paths could be swapped for a link while it waits for permission. Few files are named in what
    gives them back. Raises `Refused`.
    """
    folder, user, owners = facts.data_dir.resolve(), facts.opend_user, {entry.owner for entry in foreign}
    _refuse_swaps(facts, folder)
    _refuse_second_names(foreign)
    command = of_system(facts, "chown", "-R", "-h", "-P", "--", user, str(folder))
    back: tuple[str, ...] = ()
    if len(foreign) <= _MOST_NAMED and len(owners) == 1:
        back = of_system(facts, "chown", "-h", "--", *owners, *(str(entry.path) for entry in foreign))
    recheck = partial(_refuse_what_came_since, facts, folder)
    purpose = Text("{count} files and folders will belong to {user}.", count=len(foreign), user=user)
    return Fix(
        id="hand_over_data_folder",
        title=Text("Give what is in the data folder to {user}.", user=user),
        steps=(RunProgram(command, purpose, back, not facts.machine.is_admin(), recheck),),
        caution=Text("OpenD must not be running meanwhile."),
        afterwards=Text("Start OpenD as {user}, and never with sudo: that is how such files come to be.", user=user),
        needs_stopped=facts.installation.program_dir,
    )


def _refuse_what_came_since(facts: Facts, folder: Path) -> None:
    """What was laid into the folder, or put in the place of one above it, since the command was shown."""
    _refuse_swaps(facts, folder)
    _refuse_second_names(facts.machine.foreign_entries(folder, facts.opend_user, lambda: False))


def _refuse_swaps(facts: Facts, folder: Path) -> None:
    """Where others may put another folder in the place of one above `folder`, the command would give that away."""
    swapped = facts.machine.open_to_a_swap(folder)
    if swapped is not None:
        raise Refused(
            Text(
                "Somebody else could put another folder in the place of {path} before the command is run, so that the "
                "wrong files would be given away. Give {folder} to its user yourself.",
                path=swapped,
                folder=folder,
            )
        )


def _refuse_second_names(foreign: tuple[Entry, ...]) -> None:
    """A file with a second name elsewhere would be given away there too, whatever it is: a trap for administrators."""
    for entry in foreign:
        if entry.names > 1 and not entry.folder:
            raise Refused(
                Text(
                    "{path} belongs to {owner} and has another name somewhere else on the disk, so that it would be "
                    "given away there too. See what it is, and remove it from the data folder yourself.",
                    path=entry.path,
                    owner=entry.owner,
                )
            )
