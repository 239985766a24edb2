"""OpenD's own folder as it is on disk: there or not, whose it is, whether it can be written."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine
from opend_wizard.texts import Text

OWN_STATE = frozenset({"device.dat", "broker.dat"})
"""Files in F3CNN that are the person's own and in no archive, lower case (facts: §1.4)."""


@dataclass(frozen=True)
class Folder:
    """One folder as seen without changing it; `mode` is None where permissions are not Unix ones."""

    path: Path
    exists: bool
    is_folder: bool
    owner: str | None
    mine: bool
    mode: int | None
    writable: bool
    files: int
    blocked_by: Path | None
    read_only: bool = False  # nothing can be written on what it is mounted on

    @property
    def holds_data(self) -> bool:
        """Whether anything but the person's own state is in it."""
        return self.files > 0


def look(path: Path, machine: Machine) -> Folder:
    """`path` as it is now; raises `Unseen` if the system does not let this user see it.

    A path that is missing is described by its nearest existing parent: whose it is, and
    whether the missing folders could be made there.
    """
    try:
        status = path.stat()
        names = os.listdir(path) if stat.S_ISDIR(status.st_mode) else []
    except FileNotFoundError:
        return _absent(path, machine)
    except NotADirectoryError:
        return _absent(path, machine)
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{path} cannot be looked at: {reason}.", path=path, reason=reason)) from error
    data = [name for name in names if name.lower() not in OWN_STATE]
    owner = machine.owner(path)
    return Folder(
        path=path,
        exists=True,
        is_folder=stat.S_ISDIR(status.st_mode),
        owner=owner,
        mine=machine.owns(path),
        mode=machine.mode(path),
        writable=machine.can_write(path),
        files=len(data),
        blocked_by=None,
        read_only=_read_only(path, machine),
    )


def _read_only(path: Path, machine: Machine) -> bool:
    mount = machine.mount_of(path)
    return mount is not None and mount.read_only


def _absent(path: Path, machine: Machine) -> Folder:
    parent = next((p for p in path.parents if os.path.lexists(p)), path)
    return Folder(
        path=path,
        exists=False,
        is_folder=False,
        owner=machine.owner(parent),
        mine=machine.owns(parent),
        mode=machine.mode(parent),
        writable=parent.is_dir() and machine.can_write(parent),
        files=0,
        blocked_by=None if parent.is_dir() else parent,
    )


def has_been_started(data_dir: Path) -> bool:
    """Whether OpenD itself has run with this folder: it leaves GTWLog files, the SDK does not (facts: §6)."""
    log = data_dir / "Log"
    try:
        return any(name.startswith("GTWLog") for name in os.listdir(log))
    except OSError:
        return False


@dataclass(frozen=True)
class Home:
    """The folder in which the data folder is made."""

    path: Path
    exists: bool
    writable: bool
    mine: bool
    mode: int | None
    read_only: bool
    parent_writable: bool
    data_folder_there: bool


def home_at(path: Path, data_dir: Path, machine: Machine) -> Home:
    """`path` as it is now, and whether `data_dir` in it is there already; raises `Unseen` if it is hidden.

    `read_only`: nothing can be written on what it is mounted on.
    """
    return Home(
        path=path,
        exists=_is_there(path),
        writable=machine.can_write(path),
        mine=machine.owns(path),
        mode=machine.mode(path),
        read_only=_read_only(path, machine),
        parent_writable=machine.can_write(path.parent),
        data_folder_there=_is_there(data_dir),
    )


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{path} cannot be looked at: {reason}.", path=path, reason=reason)) from error
    return True
