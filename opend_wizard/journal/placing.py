"""Putting what was made ready into place: each change in one instant, so that it is done or not done."""

from __future__ import annotations

import errno
from contextlib import suppress

from opend_wizard.errors import Refused
from opend_wizard.journal import keeping, looking
from opend_wizard.journal.changes import Change
from opend_wizard.journal.folder import OpenFolder
from opend_wizard.journal.looking import never, opened
from opend_wizard.journal.primitives import PRIVATE_FILE
from opend_wizard.journal.states import Bits, File, Folder, meets
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text


def place(change: Change, temp: str, files: OpenFolder) -> None:
    """Bring the path of `change` into its new state; raises `Refused` if it is not as it was confirmed."""
    name = change.path.name
    with telling(change.path), OpenFolder(change.path.parent) as folder:
        _confirm_again(folder, change)
        if isinstance(change.after, File | Folder):
            folder.move(temp, folder, name)
        elif isinstance(change.after, Bits):
            folder.set_mode(name, change.after.mode)
            with suppress(OSError):  # some cannot be opened; then the disk sees to it by itself
                folder.sync_file(name)
            _check_mode(folder, change)
        elif isinstance(change.before, Folder):
            folder.remove_folder(name)
        elif change.kept:
            _move_away(folder, change, files)
        elif change.takes:
            folder.remove(name)


def _confirm_again(folder: OpenFolder, change: Change) -> None:
    seen = looking.look_in(folder, change.path.name, hashed=False)
    same = seen.stamp == change.stamp if isinstance(change.before, File) else meets(seen.state, change.before)
    if not same:
        raise keeping.changed(change.path)


def _move_away(folder: OpenFolder, change: Change, files: OpenFolder) -> None:
    """Move a file into the backup; onto another disk it is copied there first."""
    name = change.path.name
    try:
        folder.move(name, files, change.kept)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with opened(folder, name) as source, telling(files.path / change.kept):
            digest = keeping.copy(source, files, change.kept, never)
            files.sync_file(change.kept)
            files.sync()
        if isinstance(change.before, File) and digest != change.before.digest:
            raise keeping.changed(change.path) from None
        folder.remove(name)
        return
    with telling(files.path / change.kept):
        files.set_mode(change.kept, PRIVATE_FILE)  # as readable as every backup; what it had is recorded


def _check_mode(folder: OpenFolder, change: Change) -> None:
    seen = looking.look_in(folder, change.path.name, hashed=False)
    if not meets(seen.state, change.after):
        raise Refused(
            Text("The disk that holds {path} does not keep permissions, so they were not changed.", path=change.path)
        )
