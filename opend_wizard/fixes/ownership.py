"""The remedy for files that belong to somebody else: give them to the user of OpenD."""

from __future__ import annotations

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

    With few files each is named, and so the same files can be given back. Raises `Refused`.
    """
    _refuse_second_names(foreign)
    user, owners = facts.opend_user, {entry.owner for entry in foreign}
    named = tuple(str(entry.path) for entry in foreign)
    command = of_system(facts, "chown", "-R", "-h", "--", user, str(facts.data_dir))
    back: tuple[str, ...] = ()
    if len(named) <= _MOST_NAMED:
        command = of_system(facts, "chown", "-h", "--", user, *named)
        back = of_system(facts, "chown", "-h", "--", *owners, *named) if len(owners) == 1 else ()
    purpose = Text("{count} files and folders will belong to {user}.", count=len(foreign), user=user)
    return Fix(
        id="hand_over_data_folder",
        title=Text("Give what is in the data folder to {user}.", user=user),
        steps=(RunProgram(command, purpose, back, elevated=not facts.machine.is_admin()),),
        caution=Text("OpenD must not be running meanwhile."),
        afterwards=Text("Start OpenD as {user}, and never with sudo: that is how such files come to be.", user=user),
        needs_stopped=facts.installation.program_dir,
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
