"""One look over many folders with an end: only names are read, and only telling ones are followed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

from opend_wizard.opend.places.brands import KINDS
from opend_wizard.opend.places.folders import Found, inspect, is_folder
from opend_wizard.opend.places.usual import Place

SECONDS = 1.2  # for all places together
_STRIDE = 2000  # names between two looks at the clock
_SIGNS = ("opend", "futu", "moomoo")
_MOST_FOLDERS = 400  # of one place, that are looked into although their names tell nothing
_MOST_NAMES = 20_000  # of one such folder
_DULL = frozenset({"node_modules", "appdata", "library", "snap", "site-packages", "__pycache__", "lost+found"})
_PACKAGES = (".tar.gz", ".tgz", ".7z", ".zip", ".dmg", ".tar")
_PROGRAM_FILES = frozenset(
    name.lower()
    for kind in KINDS
    for own in [kind.brand.program(kind.edition)]
    for name in (own, f"{own}.exe", f"{own}.xml")
)


class Glance:
    """What lies in the places looked into; `hurried` are those there was no time to read to the end."""

    def __init__(self, system: str, seconds: float = SECONDS) -> None:
        self.system = system
        self._end = time.monotonic() + seconds
        self._found: dict[str, Found] = {}
        self.hurried: list[Path] = []
        self.packages: list[Path] = []  # downloads that look like OpenD and are not unpacked

    @property
    def found(self) -> tuple[Found, ...]:
        """Every OpenD seen, each once however many links lead to it."""
        return tuple(self._found.values())

    def over(self, places: Iterable[Place]) -> None:
        """Look into each place first, and only then into its folders whose names tell nothing."""
        below: list[Path] = []
        for place in places:
            plain = self._into(place.folder, levels=2)
            below += plain[:_MOST_FOLDERS] if place.deep else []
        for folder in below:
            self._into(folder, levels=2, most=_MOST_NAMES)

    def _into(self, folder: Path, levels: int, most: int | None = None) -> list[Path]:
        """Take what is in `folder`, follow the names that tell of OpenD, and return the folders that do not."""
        telling, plain = self._names(folder, most)
        if any(name.lower() in _PROGRAM_FILES for name in telling):
            self._take(folder)
        for name in telling:
            if name.lower().endswith(_PACKAGES):
                self.packages.append(folder / name)
            elif name.lower().endswith((".appimage", ".app")):
                self._take(folder)
            elif levels:
                self._follow(folder / name, levels - 1)
        return plain

    def _follow(self, path: Path, levels: int) -> None:
        if is_folder(path) and not self._take(path):
            for each in self._into(path, levels, _MOST_NAMES)[:_MOST_FOLDERS]:
                self._into(each, levels, _MOST_NAMES)

    def _take(self, folder: Path) -> bool:
        try:
            found = [each for each in inspect(folder, self.system) if each.certain]
        except OSError:
            return False
        for each in found:
            self._found.setdefault(f"{each.kind} {os.path.realpath(folder)}", each)
        return bool(found)

    def _names(self, folder: Path, most: int | None) -> tuple[list[str], list[Path]]:
        """The names in `folder` that tell of OpenD, and its other folders; nothing if it cannot be listed."""
        telling: list[str] = []
        plain: list[Path] = []
        try:
            with os.scandir(folder) as entries:
                for count, entry in enumerate(entries):
                    if count % _STRIDE == 0 and time.monotonic() > self._end:
                        self.hurried.append(folder)
                        break
                    if count == most:
                        break
                    self._sort(entry, telling, plain)
        except OSError:  # not there, or another user's
            return [], []
        return telling, plain

    @staticmethod
    def _sort(entry: os.DirEntry[str], telling: list[str], plain: list[Path]) -> None:
        lower = entry.name.lower()
        if any(sign in lower for sign in _SIGNS):
            telling.append(entry.name)
        elif not lower.startswith(".") and lower not in _DULL and entry.is_dir(follow_symlinks=False):
            plain.append(Path(entry.path))
