"""The places where people and installers put OpenD, looked into without walking through any of them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine import Installed, Machine
from opend_wizard.opend.places.brands import KINDS, Brand, Edition
from opend_wizard.opend.places.folders import Found, inspect

SECONDS = 1.2  # for all places together; a home of 500,000 files is read in less
_STRIDE = 2000  # names between two looks at the clock
_SIGNS = ("opend", "futu", "moomoo")
_MOST_SUBFOLDERS = 400  # of one place, that are looked into only one level deep
_MOST_NAMES_BELOW = 20_000
_DULL = frozenset({"node_modules", "appdata", "library", "snap", "site-packages", "__pycache__", "lost+found"})
_PACKAGES = (".tar.gz", ".tgz", ".7z", ".zip", ".dmg", ".tar")


@dataclass(frozen=True)
class Place:
    """A folder to look into: `deep` also looks one level into folders whose names tell nothing."""

    folder: Path
    deep: bool = False


class Glance:
    """One look over the usual places with an end: what was found, and what could not be looked at."""

    def __init__(self, system: str, seconds: float = SECONDS) -> None:
        self.system = system
        self._end = time.monotonic() + seconds
        self.found: dict[str, Found] = {}
        self.cut: list[Path] = []  # folders that were not read to their end
        self.packages: list[Path] = []  # downloads that look like OpenD and are not unpacked

    def over(self, places: Iterator[Place]) -> None:
        """Look into each place, the likely ones first."""
        for place in places:
            if time.monotonic() > self._end:
                self.cut.append(place.folder)
                continue
            plain = self._into(place.folder, 2)
            if place.deep:
                for folder in plain[:_MOST_SUBFOLDERS]:
                    self._into(folder, 2, _MOST_NAMES_BELOW)

    def _into(self, folder: Path, levels: int, most: int | None = None) -> list[Path]:
        """Take what is in `folder`, follow the names that tell of OpenD, and return the folders that do not."""
        telling, plain = self._names(folder, most)
        if any(name.lower() in _PROGRAM_FILES for name in telling):
            self._take(folder)
        for name in telling:
            if name.lower().endswith(_PACKAGES):
                self.packages.append(folder / name)
            elif name.lower().endswith(".appimage"):
                self._take(folder)
            elif levels:
                self._follow(folder / name, levels - 1)
        return plain

    def _follow(self, path: Path, levels: int) -> None:
        if path.suffix == ".app":
            self._take(path.parent)
        elif _is_folder(path) and not self._take(path):
            for each in self._into(path, levels, _MOST_NAMES_BELOW)[:_MOST_SUBFOLDERS] if levels else ():
                self._take(each)

    def _take(self, folder: Path) -> bool:
        try:
            found = [each for each in inspect(folder, self.system) if each.certain]
        except OSError:
            return False
        for each in found:
            self.found.setdefault(f"{each.kind} {os.path.realpath(folder)}", each)
        return bool(found)

    def _names(self, folder: Path, most: int | None) -> tuple[list[str], list[Path]]:
        """The names in `folder` that tell of OpenD, and its other folders; nothing if it cannot be listed."""
        telling: list[str] = []
        plain: list[Path] = []
        try:
            with os.scandir(folder) as entries:
                for count, entry in enumerate(entries):
                    lower = entry.name.lower()
                    if any(sign in lower for sign in _SIGNS):
                        telling.append(entry.name)
                    elif not lower.startswith(".") and lower not in _DULL and entry.is_dir(follow_symlinks=False):
                        plain.append(Path(entry.path))
                    if count == most or (count % _STRIDE == 0 and time.monotonic() > self._end):
                        self.cut.append(folder)
                        break
        except OSError:
            pass
        return telling, plain


_PROGRAM_FILES = frozenset(
    name.lower()
    for kind in KINDS
    for own in [kind.brand.program(kind.edition)]
    for name in (own, f"{own}.exe", f"{own}.xml")
)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def places(machine: Machine) -> Iterator[Place]:
    """Where to look, the likely places first."""
    home = machine.home()
    for folder in machine.own_folders():
        yield Place(folder, deep=True)
    yield Place(home, deep=True)
    if machine.system == "windows":
        yield from _on_windows(machine, home)
        return
    yield from (Place(home / name) for name in ("Applications", ".local/share", ".local/opt", "bin", "opt"))
    if machine.system == "macos":
        yield from (Place(Path(name), deep=name == "/Volumes") for name in ("/Applications", "/Volumes", "/opt"))
        return
    yield Place(Path("/opt"), deep=True)
    yield from (
        Place(Path(name)) for name in ("/app", "/srv", "/data", "/usr/local", "/usr/local/lib", "/usr/share", "/")
    )


def _on_windows(machine: Machine, home: Path) -> Iterator[Place]:
    yield Place(machine.app_data())
    yield Place(home / "AppData" / "Local" / "Programs")
    for drive in machine.drives():
        yield from (Place(drive / name) for name in ("Program Files", "Program Files (x86)"))
        yield Place(drive, deep=True)


@dataclass(frozen=True)
class Entry:
    """One OpenD in the list of installed programs (facts: §1.4)."""

    brand: Brand
    folder: Path
    version: str | None


def entries(installed: tuple[Installed, ...]) -> list[Entry]:
    """The window editions in the list of installed programs of Windows that name their folder."""
    found = []
    for each in installed:
        brand = next((brand for brand in Brand if each.name.casefold().startswith(_installed_as(brand))), None)
        folder = each.folder.strip('" ') or _folder_of_icon(each.icon)
        if brand is not None and folder:
            found.append(Entry(brand, Path(folder), each.version or None))
    return found


def _installed_as(brand: Brand) -> tuple[str, ...]:
    return (brand.program(Edition.WINDOW).casefold(), brand.title.casefold())


def _folder_of_icon(icon: str) -> str:
    r"""The folder in ``"C:\…\moomoo_OpenD.exe",0``; a path of Windows on any system."""
    path = icon.rpartition(",")[0] or icon
    return path.strip('" ').replace("\\", "/").rpartition("/")[0]
