"""The closed set of things a fix can do, as plain data; `journal` does and undoes them."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from opend_wizard.opend.appdata import Member
from opend_wizard.opend.operations import Command
from opend_wizard.texts import Text, size


@dataclass(frozen=True)
class WriteFile:
    """Give one file new contents; `before` is None where no file may be.

    `mode` None keeps the permissions (a new file gets 0600). `meaning` says in words what
    changes and that nothing else does. Contents may hold secrets: they are never logged.
    """

    path: Path
    before: bytes | None = field(repr=False)
    after: bytes = field(repr=False)
    meaning: Text
    mode: int | None = None
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        if self.before is None:
            return Text("Create {path} ({size}).", path=self.path, size=size(len(self.after)))
        return Text("Change {path}: {meaning}", path=self.path, meaning=self.meaning)


@dataclass(frozen=True)
class RemoveFile:
    """Move one file into the backup; `sha256` (hex) is what it must still hold."""

    path: Path
    sha256: str
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        return Text("Move {path} into the backup.", path=self.path)


@dataclass(frozen=True)
class SetMode:
    """Change the permission bits of a file or folder from `before` to `after`."""

    path: Path
    before: int
    after: int
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        modes = {"before": f"{self.before:04o}", "after": f"{self.after:04o}"}
        return Text("Change the permissions of {path} from {before} to {after}.", path=self.path, **modes)


@dataclass(frozen=True)
class MakeFolder:
    """Make a folder, and its missing parents, with permissions `mode`."""

    path: Path
    mode: int = 0o700
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        return Text("Make the folder {path}.", path=self.path)


@dataclass(frozen=True)
class Unpack:
    """Write `members` of an archive into a folder, each beside its target and then into place.

    `archive_size` and `archive_mtime_ns` tell whether the archive is still the one looked at.
    `inside` is what the names of all members begin with and what does not belong to their place.
    """

    archive: Path
    archive_size: int
    archive_mtime_ns: int
    folder: Path
    members: tuple[Member, ...]
    inside: str = ""
    reversible = True

    def place(self, name: str) -> str:
        """Where the member `name` belongs, seen from the folder."""
        return name.removeprefix(self.inside)

    @property
    def total(self) -> int:
        """Bytes that will be written."""
        return sum(member.size for member in self.members)

    def describe(self) -> Text:
        """The step in one sentence."""
        return Text(
            "Unpack {count} files ({size}) from {archive} into {folder}.",
            count=len(self.members),
            size=size(self.total),
            archive=self.archive,
            folder=self.folder,
        )


@dataclass(frozen=True)
class CopyFiles:
    """Copy the files `names` of one folder, seen from it and with ``/``, into another; `total` bytes in all.

    Where the file system can, a copy takes no room until one of the two is changed. Never a hard link:
    an updater that writes into a file in place would change both.
    """

    source: Path
    folder: Path
    names: tuple[str, ...]
    total: int
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        return Text(
            "Copy {count} files ({size}) from {source} into {folder}.",
            count=len(self.names),
            size=size(self.total),
            source=self.source,
            folder=self.folder,
        )


@dataclass(frozen=True)
class StopProcess:
    """End one process of this user, politely first; `started` (seconds since the epoch) identifies it."""

    pid: int
    started: float
    name: str
    reversible = False

    def describe(self) -> Text:
        """The step in one sentence."""
        return Text("Stop {name} (process {pid}).", name=self.name, pid=self.pid)


@dataclass(frozen=True)
class SendCommand:
    """Send one operation command to OpenD's Telnet port; `key` is whose ration it uses (the data folder)."""

    ip: str
    port: int
    command: Command
    key: str
    reversible = False

    def describe(self) -> Text:
        """The step in one sentence; codes and passwords stay out of it."""
        return Text(
            "Send “{command}” to OpenD's Telnet port {ip}:{port}.",
            command=self.command.operation.value,
            ip=self.ip,
            port=self.port,
        )


@dataclass(frozen=True)
class RunProgram:
    """Run one program of the system's own, e.g. ``systemctl``; `purpose` says in words what for.

    `command` and `back` are lists of arguments, never a shell's line, and hold no secrets: both are
    shown and recorded. `back` takes the effect back; without it that is up to the person.
    `elevated`: it needs rights that the system itself asks the person for. `recheck` is called right before that,
    and raises `Refused` if what the command is about is no longer as it was when it was shown.
    """

    command: tuple[str, ...]
    purpose: Text
    back: tuple[str, ...] = ()
    elevated: bool = False
    recheck: Callable[[], None] | None = field(default=None, compare=False, repr=False)

    @property
    def reversible(self) -> bool:
        """Whether a command takes it back."""
        return bool(self.back)

    def describe(self) -> Text:
        """The step in one sentence, with the exact command."""
        return Text("{purpose} {what}", purpose=self.purpose, what=self.running(self.command))

    def running(self, command: tuple[str, ...]) -> Text:
        """How `command` is run, which is this step's own or what takes it back."""
        if self.elevated:
            return Text("Your system asks for permission, then runs: {command}", command=shlex.join(command))
        return Text("This runs: {command}", command=shlex.join(command))


@dataclass(frozen=True)
class AskPerson:
    """Something only the person can do; `noticed` tells, without side effects, that it is done.

    `command` is what to type, `link` the page on which it is done.
    """

    request: Text
    command: str | None = None
    noticed: Callable[[], bool] | None = field(default=None, compare=False, repr=False)
    link: str | None = None
    reversible = True

    def describe(self) -> Text:
        """The step in one sentence."""
        return self.request


Step: TypeAlias = (
    WriteFile
    | RemoveFile
    | SetMode
    | MakeFolder
    | Unpack
    | CopyFiles
    | StopProcess
    | SendCommand
    | RunProgram
    | AskPerson
)
