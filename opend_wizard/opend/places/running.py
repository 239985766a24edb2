"""The OpenDs that run, each as one installation per program folder and configuration."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine, Process
from opend_wizard.opend.places.brands import SIMULATED, Brand, Edition, Kind, kind_of
from opend_wizard.opend.places.folders import inspect, version_of
from opend_wizard.opend.places.installation import (
    Installation,
    config_of,
    executable,
    flag,
    is_mount,
    kind_of_running,
    program_folder,
    same_path,
)
from opend_wizard.texts import Text


def running(machine: Machine, processes: tuple[Process, ...]) -> list[Installation]:
    """One installation for each program folder and configuration that `processes` run."""
    installations: list[Installation] = []
    for process in processes:
        found = _from(process, machine)
        if found is None:
            continue
        known = next((index for index, each in enumerate(installations) if same_installation(found, each)), None)
        if known is None:
            installations.append(found)
        else:
            more = (*installations[known].processes, process)
            installations[known] = replace(installations[known], processes=more)
    return [with_processes(each, processes) for each in _without_images(installations)]


def _without_images(installations: list[Installation]) -> list[Installation]:
    """A running AppImage shows up twice: as the file, which knows the version, and as the folder of its content."""
    kept = [each for each in installations if not _is_image(each.processes[0])]
    for image in (each for each in installations if _is_image(each.processes[0])):
        twins = [each for each in kept if each.brand is image.brand and each.edition is image.edition]
        mounted = next((each for each in twins if each.program_dir and is_mount(each.program_dir)), None)
        if mounted is None:
            kept.append(image)
        else:
            kept[kept.index(mounted)] = replace(mounted, version=mounted.version or image.version)
    return kept


def _is_image(process: Process) -> bool:
    return process.exe is not None and process.exe.suffix.lower() == ".appimage"


def with_processes(installation: Installation, processes: Iterable[Process]) -> Installation:
    """`installation` with those of `processes` that are it."""
    return replace(installation, processes=tuple(each for each in processes if installation.is_me(each)))


def same_installation(one: Installation, other: Installation) -> bool:
    """Whether both are one: same folder and edition, and not two different configurations."""
    if one.edition is not other.edition:
        return False
    if one.program_dir is None or other.program_dir is None:  # both are another user's, and hidden
        return replace(one, processes=()) == replace(other, processes=())
    if one.config is not None and other.config is not None and not same_path(one.config, other.config):
        return False
    return one.brand is other.brand and same_path(one.program_dir, other.program_dir)


def _from(process: Process, machine: Machine) -> Installation | None:
    if SIMULATED in process.command:
        return _simulated(process, machine)
    exe = executable(process)
    if kind_of(exe.name if exe else process.name, machine.system) is None:
        return None
    return _hidden(process, machine) if exe is None else _seen(process, exe, machine)


def _seen(process: Process, exe: Path, machine: Machine) -> Installation | None:
    kind, folder = kind_of_running(exe), program_folder(exe)
    if kind is None or not _is_opend(exe, folder, kind, machine.system):
        return None
    bundle = next((each for each in exe.parents if each.suffix == ".app"), exe)
    return Installation(
        brand=kind.brand,
        edition=kind.edition,
        program_dir=folder,
        config=config_of(process, kind.brand, folder) if kind.edition is Edition.COMMAND_LINE else None,
        data_dir=data_dir_of(machine, kind.brand, process),
        version=version_of(folder, bundle),
        processes=(process,),
        note=note_of(process, machine),
    )


def _is_opend(exe: Path, folder: Path, kind: Kind, system: str) -> bool:
    """`opend.exe` in other letters is also a compiler's name, so there the folder must bear it out."""
    if exe.name.removesuffix(".exe") in {kind.brand.program(edition) for edition in Edition}:
        return True
    try:
        return any(found.certain for found in inspect(folder, system))
    except OSError:
        return False


def _hidden(process: Process, machine: Machine) -> Installation | None:
    """An OpenD of another user: its command line may tell a little."""
    kind = kind_of(process.name, machine.system)
    if kind is None:
        return None
    started_as = Path(process.command[0]) if process.command else Path()
    folder = program_folder(started_as) if started_as.is_absolute() else None
    return Installation(
        brand=kind.brand,
        edition=kind.edition,
        program_dir=folder,
        config=config_of(process, kind.brand, folder) if kind.edition is Edition.COMMAND_LINE else None,
        data_dir=data_dir_of(machine, kind.brand, process),
        version=None if folder is None else version_of(folder, started_as),
        processes=(process,),
        note=note_of(process, machine),
    )


def _simulated(process: Process, machine: Machine) -> Installation | None:
    if process.cwd is None:
        return None
    try:
        brand = Brand[flag(process.command, "brand") or Brand.MOOMOO.name]
    except KeyError:
        return None
    return Installation(
        brand=brand,
        edition=Edition.COMMAND_LINE,
        program_dir=process.cwd,
        config=config_of(process, brand, process.cwd),
        data_dir=data_dir_of(machine, brand, process),
        version=version_of(process.cwd, None),
        processes=(process,),
        note=note_of(process, machine),
    )


def data_dir_of(machine: Machine, brand: Brand, process: Process | None) -> Path:
    """The data folder in the home of the user who runs `process`, or of this user (facts: §1.4)."""
    simulated = flag(process.command, "data_dir") if process is not None and SIMULATED in process.command else None
    if simulated:
        return Path(simulated)
    user = None if process is None or process.mine else process.user
    try:
        home = machine.app_data(user)
    except Unseen:
        home = machine.app_data()
    return brand.data_dir(home, machine.system)


def note_of(process: Process, machine: Machine) -> Text | None:
    """What is special about a running OpenD."""
    exe = executable(process)
    if SIMULATED in process.command:
        return Text("A simulated OpenD for practising.")
    if machine.runs_in_container(process.pid):
        return Text("It runs in a container. Start the wizard in that container to have its files checked.")
    if not process.mine:
        return _under_account(process.user or "?", hidden=exe is None)
    if exe is not None and "AppTranslocation" in exe.parts:
        return Text("macOS runs it from a temporary place, where it does not see the files beside it.")
    if exe is not None and not os.path.lexists(exe):
        return Text("Its program {path} was moved or removed since it was started.", path=exe)
    return None


def _under_account(user: str, *, hidden: bool) -> Text:
    if hidden:
        return Text("It runs under the account {user}, which does not show its folders to this one.", user=user)
    return Text("It runs under the account {user}.", user=user)
