"""Every OpenD on this machine, or the one that the person points at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard.machine import Machine, Process, Surroundings
from opend_wizard.opend.places.brands import Edition, lookalike
from opend_wizard.opend.places.folders import Found, inspect
from opend_wizard.opend.places.glance import Glance
from opend_wizard.opend.places.installation import Installation, same_path
from opend_wizard.opend.places.lying import installation_of
from opend_wizard.opend.places.pointed import Pointed
from opend_wizard.opend.places.running import data_dir_of, running, same_installation
from opend_wizard.opend.places.usual import entries, places
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Search:
    """What was found, running ones first, and what else the person should know about it."""

    installations: tuple[Installation, ...]
    notes: tuple[Text, ...] = ()


def find(
    machine: Machine, *, program_dir: Path | None = None, data_dir: Path | None = None, config: Path | None = None
) -> tuple[Installation, ...]:
    """Every OpenD on `machine`, running ones first; exactly one if any of its folders is given.

    Known places are looked into and nothing is walked through: a large home takes under two seconds.
    A data folder alone proves no OpenD, because the Python SDK makes one too.
    """
    return search(machine, program_dir=program_dir, data_dir=data_dir, config=config).installations


def search(
    machine: Machine, *, program_dir: Path | None = None, data_dir: Path | None = None, config: Path | None = None
) -> Search:
    """As `find`, and what it could not see."""
    processes = machine.processes()
    pointed = Pointed(machine, processes, data_dir, config)
    if program_dir is not None:
        return Search((pointed.at(program_dir),))
    found = running(machine, processes)
    glance = Glance(machine.system)
    glance.over(places(machine))
    _add(found, _installed(machine))
    _add(found, (installation_of(each, machine) for each in glance.found if not _runs_as_image(each, processes)))
    if data_dir is not None or config is not None:
        return Search((pointed.among(found),))
    return Search(tuple(found), _notes(machine, processes, glance, found))


def as_it_is_now(installation: Installation, machine: Machine) -> Installation:
    """`installation` with the version that is there now: OpenD may have been updated since it was found."""
    try:
        lie = () if installation.program_dir is None else inspect(installation.program_dir, machine.system)
    except OSError:  # the checks say so
        lie = ()
    kind = (installation.brand, installation.edition)
    now = next((each.version for each in lie if (each.brand, each.edition) == kind and each.version), None)
    return replace(installation, version=now or installation.version)


def _add(found: list[Installation], more: Iterable[Installation]) -> None:
    """Add what lies somewhere to what runs; a program folder that runs is known with its own configuration."""
    for each in more:
        if not any(same_installation(replace(each, config=None), known) for known in found):
            found.append(each)


def _runs_as_image(found: Found, processes: tuple[Process, ...]) -> bool:
    """A running AppImage is known already, by the folder in which it shows its content."""
    image = found.program if found.program is not None and found.program.suffix.lower() == ".appimage" else None
    return image is not None and any(each.exe is not None and same_path(each.exe, image) for each in processes)


def _installed(machine: Machine) -> Iterator[Installation]:
    for entry in entries(machine.installed()):
        try:
            here = [each for each in inspect(entry.folder, machine.system) if each.brand is entry.brand]
        except OSError:
            here = []
        for each in here:
            yield replace(installation_of(each, machine), version=entry.version or each.version)
        if not here:
            yield Installation(
                brand=entry.brand,
                edition=Edition.WINDOW,
                program_dir=entry.folder,
                config=None,
                data_dir=data_dir_of(machine, entry.brand, None),
                version=entry.version,
                processes=(),
                note=Text("Windows lists it as installed, but it is not in {folder}.", folder=entry.folder),
            )


def _notes(
    machine: Machine, processes: tuple[Process, ...], glance: Glance, found: list[Installation]
) -> tuple[Text, ...]:
    notes = []
    for process in processes:
        name = lookalike(process)
        if name:
            notes.append(
                Text("Process {pid} is {name}, an independent program, not OpenD.", pid=process.pid, name=name)
            )
    around = machine.surroundings()
    if around is Surroundings.CONTAINER:
        notes.append(Text("This is a container: an OpenD outside of it cannot be seen from here."))
    if around is Surroundings.WSL:
        notes.append(Text("This is Linux inside Windows (WSL): an OpenD for Windows cannot be seen from here."))
    if not found:
        notes += [Text("{path} is a download that was not unpacked.", path=path) for path in glance.packages]
    if glance.hurried:
        folders = ", ".join(map(str, glance.hurried[:3]))
        notes.append(
            Text("There is so much on this disk that not all of it was looked through: {folders}.", folders=folders)
        )
    return tuple(notes)
