"""The file that OpenD is started from: where it is, for which processors it is made, what it needs beside it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Missing, Unseen
from opend_wizard.machine import Machine, elf, executables
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.opend.places.folders import inspect
from opend_wizard.texts import Text

_CRASH_FOLDERS = ("var/lib/systemd/coredump", "var/crash")
_ORIGIN = ("$ORIGIN", "${ORIGIN}")


def find(installation: Installation, system: str) -> Path:
    """The program of `installation`; raises `Missing` if it is not in its folder, `Unseen`."""
    folder = installation.program_dir
    if folder is None:
        raise Missing(Text("The folder of the OpenD program is not known. Choose it to have this checked."))
    try:
        found = inspect(folder, system)
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{path} cannot be looked at: {reason}.", path=folder, reason=reason)) from error
    kind = (installation.brand, installation.edition)
    mine = next((each.program for each in found if (each.brand, each.edition) == kind and each.program), None)
    if mine is None:
        raise Missing(Text("The OpenD program is not in {folder}.", folder=folder))
    return _in_bundle(mine) if mine.suffix == ".app" else mine


def _in_bundle(bundle: Path) -> Path:
    programs = bundle / "Contents" / "MacOS"
    inside = programs / bundle.stem
    if inside.exists() or not programs.is_dir():
        return inside
    return next((each for each in sorted(programs.iterdir()) if each.is_file()), inside)


def bundles(folder: Path) -> tuple[Path, ...]:
    """The application bundles of macOS in `folder` that are OpenD's by their name."""
    try:
        return tuple(sorted(each for each in folder.iterdir() if each.suffix == ".app" and "OpenD" in each.name))
    except OSError:
        return ()


def crash_reports(root: Path, brand: Brand) -> tuple[Path, ...]:
    """What the system kept of crashes of the window of `brand` (Linux), oldest first; empty if it may not be seen."""
    name = brand.program(Edition.WINDOW)
    found: list[tuple[float, Path]] = []
    for folder in _CRASH_FOLDERS:
        with suppress(OSError):
            found += [(each.stat().st_mtime, each) for each in (root / folder).iterdir() if name in each.name]
    return tuple(path for _, path in sorted(found))


def processors(path: Path) -> tuple[str, ...]:
    """For which processors the program `path` is made; raises `Missing` for a file that is none, `Unseen`."""
    try:
        found = executables.made_for(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not found:
        raise Missing(Text("{path} is not a compiled program.", path=path))
    return found


def missing_libraries(path: Path, machine: Machine) -> tuple[str, ...]:
    """What the program `path`, or a library beside it, is linked with and that is nowhere to be found.

    Looked for beside the program, where the files themselves say, and then by the system's loader.
    Raises `Missing` for a file that is no Linux program, `Unseen`.
    """
    own = _wants(path)
    if own is None:
        raise Missing(Text("{path} is not a compiled program.", path=path))
    folders = (path.parent, *(Path(_plain(each, path.parent)) for each in own.folders))
    waiting, known, absent = [path], {path.name}, []
    while waiting:
        for name, place in _wanted(waiting.pop(), folders):
            if name in known:
                continue
            known.add(name)
            if place is not None:
                waiting.append(place)
            elif machine.why_not_loaded(name) is not None:
                absent.append(name)
    return tuple(absent)


def _wanted(file: Path, usual: tuple[Path, ...]) -> list[tuple[str, Path | None]]:
    """The libraries that `file` is linked with, each with its place if that is not the system's."""
    wanted = _wants(file)
    if wanted is None:  # a linker script, or a damaged file: only the loader could tell
        return []
    folders = [*usual, *(Path(_plain(each, file.parent)) for each in wanted.folders)]
    places = ((name, [each / name for each in folders if os.path.lexists(each / name)]) for name in wanted.libraries)
    return [(name, found[0] if found else None) for name, found in places]


def _wants(file: Path) -> elf.Wants | None:
    try:
        return elf.wants(file)
    except elf.NotElf:
        return None
    except OSError as error:
        raise _unreadable(file, error) from error


def brings_fuse(image: Path) -> bool:
    """Whether the AppImage `image` is linked with no library at all, as those that bring FUSE along inside."""
    wanted = _wants(image)
    return wanted is not None and not wanted.libraries


def _plain(folder: str, origin: Path) -> str:
    for word in _ORIGIN:
        folder = folder.replace(word, str(origin))
    return folder


def _unreadable(path: Path, error: OSError) -> Unseen:
    reason = error.strerror or "?"
    return Unseen(Text("{path} cannot be looked at: {reason}.", path=path, reason=reason))
