"""Remedies for OpenD's own data: make the folder, make it writable, unpack what is missing."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.steps import MakeFolder, SetMode, Step, Unpack
from opend_wizard.texts import Text

_OWNER_MAY_ALL = 0o700


def make_data_folder(facts: Facts) -> Fix:
    """Make the F3CNN folder, readable by its owner only."""
    return Fix(
        id="make_data_folder",
        title=Text("Make the data folder {path}.", path=facts.own_data_dir),
        steps=(MakeFolder(facts.own_data_dir),),
        afterwards=Text("Start OpenD again; it fills the folder itself."),
    )


def make_writable(facts: Facts) -> Fix:
    """Give the owner of the data folder the right to write in it."""
    return Fix(
        id="make_data_folder_writable",
        title=Text("Let {user} write in {path}.", user=facts.machine.user_name(), path=facts.own_data_dir),
        steps=_writable_step(facts),
        afterwards=Text("Start OpenD again."),
    )


def unpack_own_data(facts: Facts) -> Fix:
    """Unpack the members of AppData.dat that the data folder lacks or holds differently.

    Folder and permission come first where they are wrong, so that one plan mends the whole.
    """
    archive, comparison = facts.archive, facts.comparison
    wanted = {member.name for member in comparison.missing + comparison.damaged}
    members = tuple(member for member in archive.members if member.name in wanted)
    steps: tuple[Step, ...] = _folder_steps(facts)
    unpack = Unpack(archive.path, archive.size, archive.mtime_ns, facts.own_data_dir, members)
    return Fix(
        id="unpack_appdata",
        title=Text("Unpack the missing and damaged files from AppData.dat."),
        steps=(*steps, unpack),
        caution=Text("OpenD must not be running meanwhile. Device.dat and your other own files stay as they are."),
        afterwards=Text("Start OpenD again."),
        needs_stopped=facts.program_dir,
    )


def _folder_steps(facts: Facts) -> tuple[Step, ...]:
    if not facts.own_data.exists:
        return (MakeFolder(facts.own_data_dir),)
    return () if facts.own_data.writable else _writable_step(facts)


def _writable_step(facts: Facts) -> tuple[Step, ...]:
    mode = facts.own_data.mode
    if mode is None or owner_may_write(mode):
        return ()
    return (SetMode(facts.own_data_dir, mode, mode | _OWNER_MAY_ALL),)


def owner_may_write(mode: int) -> bool:
    """Whether these permissions leave the owner nothing to wish for: if writing fails all the same, it is not them."""
    return mode & _OWNER_MAY_ALL == _OWNER_MAY_ALL
