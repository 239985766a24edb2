"""Looking that a path is still as the plan expects it, and copying what it holds into the backup."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal import looking, primitives
from opend_wizard.journal.changes import Change
from opend_wizard.journal.folder import OpenFolder, adopt
from opend_wizard.journal.looking import Look, Stop, opened
from opend_wizard.journal.states import File, meets
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text


def kept(change: Change, files: OpenFolder, stop: Stop) -> Change:
    """`change` with the very state and stamp of what is there now, copied to `files` if it is replaced.

    Raises `Refused` if that is not what `change` expects, `Cancelled`. The copy need not be on the disk yet.
    """
    seen = _confirmed(change, stop)
    if change.copies:
        seen = _copied(change, seen, files, stop)
    state = seen.state
    if isinstance(change.before, File) and isinstance(state, File):
        change = replace(change, before=state)
    return replace(change, stamp=seen.stamp)


def _confirmed(change: Change, stop: Stop) -> Look:
    seen = looking.look(change.path, hashed=False)
    if isinstance(change.before, File):
        if seen.stamp is not None and seen.stamp == change.stamp and (change.before.digest or change.copies):
            return Look(change.before, seen.stamp)
        if not change.copies:  # copying reads it anyway
            seen = looking.look(change.path, stop)
        elif isinstance(seen.state, File):
            seen = Look(replace(seen.state, digest=change.before.digest), seen.stamp)
    if not meets(seen.state, change.before):
        raise changed(change.path)
    return seen


def _a_link(path: Path) -> Refused:
    return Refused(
        Text(
            "{path} is a link, and the wizard changes no file through a link. Nothing was changed. "
            "Put the file itself there, or name the file that is meant, and look again.",
            path=path,
        )
    )


def _copied(change: Change, seen: Look, files: OpenFolder, stop: Stop) -> Look:
    with (
        telling(change.path),
        OpenFolder(change.path.parent) as folder,
        opened(folder, change.path.name) as source,
        telling(files.path / change.kept),
    ):
        digest = copy(source, files, change.kept, stop)
        stamp = looking.stamp_of(os.fstat(source))
        state = looking.file_state(os.fstat(source), digest)
    if stamp != seen.stamp or not meets(state, change.before):
        raise changed(change.path)
    return Look(state, stamp)


def copy(source: int, files: OpenFolder, name: str, stop: Stop) -> str:
    """Copy an open file to a new one of `files`, which need not be on the disk yet; gives the SHA-256 in hex."""
    fd = files.create(name)
    try:
        adopt(fd, source)  # to nobody else: what is readable by root alone stays so
        digest = hashlib.sha256()
        for chunk in looking.chunks(source, stop):
            primitives.write(fd, chunk)
            digest.update(chunk)
        primitives.copy_extras(source, fd)
        primitives.begin_sync(fd)
    finally:
        os.close(fd)
    return digest.hexdigest()


def changed(path: Path) -> Refused:
    """The refusal to touch what somebody changed meanwhile."""
    if path.is_symlink():  # looking again would not help
        return _a_link(path)
    return Refused(Text("{path} has changed since it was looked at. Nothing was changed. Look again.", path=path))
