"""One OpenD: its folders, its configuration, the processes that are it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine import Process
from opend_wizard.opend.places.brands import HELPERS, SIMULATED, Brand, Edition, Kind, kind_of, lookalike, stem_of
from opend_wizard.texts import Text

_FLAG_NAMES = {"ip": "api_ip"}  # the one setting whose flag has another name (facts: §3.4)
_DELETED = " (deleted)"  # what Linux adds to an executable that was replaced while it runs
_ENGINE = "open-d"  # the folder in which the window edition on Windows brings the engine along (facts: §1.3)
_SAME_START = 2.0  # seconds
_MOUNT = ".mount_"  # how the folder begins in which an AppImage shows its content


@dataclass(frozen=True)
class Installation:
    """One OpenD on this machine: a program folder with one configuration.

    `note` is a sentence about what is special or missing, e.g. that it runs under another account.
    `found` is false where a folder was named and no OpenD is in it; the note says so.
    """

    brand: Brand
    edition: Edition
    program_dir: Path | None
    config: Path | None
    data_dir: Path
    version: str | None
    processes: tuple[Process, ...]
    note: Text | None = None
    found: bool = True

    @property
    def title(self) -> Text:
        """Brand, edition and version in words."""
        if self.version is None:
            return Text("{brand} ({edition})", brand=self.brand.title, edition=self.edition.title)
        values = {"brand": self.brand.title, "version": self.version}
        return Text("{brand} {version} ({edition})", edition=self.edition.title, **values)

    @property
    def simulated(self) -> bool:
        """Whether it is an OpenD of practice mode that runs just now, perhaps another wizard's."""
        return any(SIMULATED in process.command for process in self.processes)

    def flag(self, command: Sequence[str], name: str) -> str | None:
        """What `command` sets the OpenD.xml setting `name` to, by ``-name=value``; None if it does not.

        Of several the last one is taken. The flag for `ip` is ``-api_ip``; all others have
        the setting’s own name (facts: §3.4).
        """
        return flag(command, _FLAG_NAMES.get(name, name))

    def is_me(self, process: Process) -> bool:
        """Whether `process` runs from this program folder with this configuration, or helps one that does."""
        if SIMULATED in process.command:
            return self._is_my_folder(process.cwd) and self._has_my_config(process)
        exe = executable(process)
        if exe is None or self.program_dir is None:
            return any(_same_process(known, process) for known in self.processes)
        return (
            self._is_my_program(process, exe)
            and self._is_my_folder(program_folder(exe))
            and self._has_my_config(process)
        )

    def _is_my_folder(self, folder: Path | None) -> bool:
        return folder is not None and self.program_dir is not None and same_path(folder, self.program_dir)

    def _is_my_program(self, process: Process, exe: Path) -> bool:
        """By its name: this program itself may lie in OpenD's folder too, and so may the other edition."""
        stem = stem_of(exe.name)
        if process.pid == os.getpid() or "wizard" in stem or lookalike(process):
            return False
        kind = kind_of_running(exe)
        if kind is None:
            return stem in HELPERS or "OpenD" in exe.name
        return kind == Kind(self.brand, self.edition)

    def _has_my_config(self, process: Process) -> bool:
        used = config_of(process, self.brand, self.program_dir)
        return used is None or self.config is None or same_path(used, self.config)


def flag(command: Sequence[str], name: str) -> str | None:
    """The value of the last ``-name=value`` or ``--name=value`` in `command`."""
    given = (argument.lstrip("-").partition("=") for argument in command[1:] if argument.startswith("-"))
    values = [value for key, sign, value in given if sign and key == name]
    return values[-1] if values else None


def executable(process: Process) -> Path | None:
    """The file that `process` was started from, also if it was replaced since."""
    if process.exe is None:
        return None
    name = process.exe.name
    return process.exe.with_name(name.removesuffix(_DELETED)) if name.endswith(_DELETED) else process.exe


def program_folder(exe: Path) -> Path:
    """The folder that the OpenD with this executable is installed in; of a bundle the folder that holds it."""
    for folder in reversed(exe.parents):
        bundle = folder.suffix == ".app" and exe.is_relative_to(folder / "Contents")
        if bundle or folder.name == _ENGINE:
            return folder.parent
        if is_mount(folder):
            return folder
    return exe.parent


def is_mount(folder: Path) -> bool:
    """Whether `folder` is where a running AppImage shows its content."""
    return folder.name.startswith(_MOUNT)


def kind_of_running(exe: Path) -> Kind | None:
    """Which OpenD runs as `exe`; the engine inside of the window edition counts as that edition."""
    kind = kind_of(exe.name, "windows")  # capital letters were told apart when it was found
    if kind is None or kind.edition is Edition.WINDOW:
        return kind
    for folder in exe.parents:
        bundle = folder.stem in kind.brand.bundles(Edition.WINDOW) and folder.suffix == ".app"
        if bundle or folder.name == _ENGINE or is_mount(folder):
            return Kind(kind.brand, Edition.WINDOW)
    return kind


def config_of(process: Process, brand: Brand, program_dir: Path | None) -> Path | None:
    """The configuration file that `process` uses; None for a helper, or if there is none to be found.

    ``-cfg_file`` beats the file beside the program, which beats the one in the working folder (facts: §3.4).
    """
    named = flag(process.command, "cfg_file")
    if named:
        return Path(named) if process.cwd is None else process.cwd / named
    exe = executable(process)
    if exe is not None and stem_of(exe.name) in HELPERS:
        return None
    beside = [folder / brand.config_name for folder in (program_dir, process.cwd) if folder is not None]
    return next((path for path in beside if os.path.lexists(path)), None)


def _same_process(one: Process, other: Process) -> bool:
    """The start is computed from the clock, which may be set meanwhile."""
    return one.pid == other.pid and abs(one.started - other.started) < _SAME_START


def same_path(one: Path, other: Path) -> bool:
    """Whether both are the same file or folder, however written; by name alone where one does not exist."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
