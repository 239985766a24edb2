"""The one OpenD that the person points at by its folders."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard.machine import Machine, Process
from opend_wizard.opend.places.brands import Brand, Edition
from opend_wizard.opend.places.folders import Found, brand_in, inspect, is_folder, version_key, version_of
from opend_wizard.opend.places.installation import Installation, program_folder, same_path
from opend_wizard.opend.places.lying import installation_of
from opend_wizard.opend.places.running import data_dir_of, note_of, with_processes
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Pointed:
    """What the person named besides the program folder: either wins over what lies there."""

    machine: Machine
    processes: tuple[Process, ...]
    data_dir: Path | None
    config: Path | None

    def at(self, program_dir: Path) -> Installation:
        """The OpenD in `program_dir`, or in the command line folder one level below, or what is left of one."""
        folder = _folder_meant(program_dir.absolute())
        try:
            here = inspect(folder, self.machine.system) or self._below(folder)
        except OSError as error:
            return self._nothing(folder, _unreadable(folder, error))
        if not here:
            return self._nothing(folder, Text("There is no OpenD in {folder}.", folder=folder))
        return self._finish(installation_of(max(here, key=self._preference), self.machine))

    def among(self, found: list[Installation]) -> Installation:
        """The one of `found` that uses the named configuration or data folder, else one of unknown program."""
        for each in found:
            if self.config is not None and each.config is not None and same_path(each.config, self.config):
                return self._finish(each)
        if self.config is not None and _holds_opend(self.config.absolute().parent, self.machine.system):
            return self.at(self.config.parent)
        for each in found:
            if self.config is None and self.data_dir is not None and same_path(each.data_dir, self.data_dir):
                return self._finish(each)
        return self._nothing(None, Text("Which program uses these files is not known. Choose its folder too."))

    def _below(self, folder: Path) -> tuple[Found, ...]:
        """A download unpacks to one folder that holds the folders of both editions (facts: §1.2)."""
        found: list[Found] = []
        for child in sorted(each for each in folder.iterdir() if is_folder(each)):
            found.extend(_inspected(child, self.machine.system))
        return tuple(found)

    def _preference(self, found: Found) -> tuple[bool, bool, bool, bool, tuple[int, ...]]:
        """Of several: what runs, the brand of the named configuration, the command line, the whole, the newest."""
        installation = installation_of(found, self.machine)
        return (
            any(installation.is_me(process) for process in self.processes),
            self.config is not None and brand_in(self.config) is found.brand,
            found.edition is Edition.COMMAND_LINE,
            found.certain and found.program is not None,
            version_key(found.version),
        )

    def _finish(self, installation: Installation) -> Installation:
        config = self.config.absolute() if self.config is not None else installation.config
        if config is not None and installation.edition is Edition.WINDOW and not os.path.lexists(config):
            config = None  # this edition keeps its settings elsewhere (facts: §1.4)
        known = with_processes(replace(installation, config=config), self.processes)
        first = known.processes[0] if known.processes else None
        data_dir = self.data_dir.absolute() if self.data_dir is not None else None
        if data_dir is None:
            data_dir = data_dir_of(self.machine, known.brand, first) if first else installation.data_dir
        return replace(known, data_dir=data_dir, note=known.note or (note_of(first, self.machine) if first else None))

    def _nothing(self, folder: Path | None, note: Text) -> Installation:
        brand = self._brand()
        data_dir = self.data_dir.absolute() if self.data_dir is not None else data_dir_of(self.machine, brand, None)
        nothing = Installation(
            brand=brand,
            edition=Edition.COMMAND_LINE,
            program_dir=folder,
            config=self.config.absolute() if self.config is not None else None,
            data_dir=data_dir,
            version=version_of(folder, None) if folder is not None else None,
            processes=(),
            note=note,
            found=folder is None,
        )
        return with_processes(nothing, self.processes)

    def _brand(self) -> Brand:
        by_config = brand_in(self.config) if self.config is not None else None
        if by_config is not None:
            return by_config
        name = self.data_dir.name.lower() if self.data_dir is not None else ""
        return next((brand for brand in Brand if brand.data_name.lower() in name), Brand.MOOMOO)


def _folder_meant(path: Path) -> Path:
    """People also point at the program itself, or into a bundle."""
    if is_folder(path / "Contents"):
        return program_folder(path / "Contents")
    if is_folder(path):
        return program_folder(path / "program")
    return program_folder(path) if os.path.lexists(path) else path


def _unreadable(folder: Path, error: OSError) -> Text:
    if isinstance(error, FileNotFoundError):
        return Text("The folder {folder} does not exist.", folder=folder)
    reason = error.strerror or "?"
    return Text("The folder {folder} cannot be looked into: {reason}.", folder=folder, reason=reason)


def _inspected(folder: Path, system: str) -> Iterable[Found]:
    try:
        return inspect(folder, system)
    except OSError:
        return ()


def _holds_opend(folder: Path, system: str) -> bool:
    return any(found.program is not None for found in _inspected(folder, system))
