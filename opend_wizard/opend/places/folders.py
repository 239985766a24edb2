"""What lies in one folder: which OpenD programs, whole or in part, and which version."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from opend_wizard.opend.places.brands import KINDS, Brand, Edition, Kind, kind_of, version_in

_MOST_NAMES = 5000  # a program folder has some twenty
_ROOT_WITHIN = 65536  # bytes of a configuration file in which its root element begins
_COMPANIONS = ("appdata.dat", "websocket", "ftwebsocket", "libapichannel", "libftapichannel", "libf3c", "update")


@dataclass(frozen=True)
class Found:
    """An OpenD as far as it lies in `folder`: `program` or `config` may be missing, never both."""

    kind: Kind
    folder: Path
    program: Path | None
    config: Path | None
    version: str | None
    certain: bool  # more than a name says that it is OpenD

    @property
    def brand(self) -> Brand:
        """Whose OpenD it is."""
        return self.kind.brand

    @property
    def edition(self) -> Edition:
        """With or without a window."""
        return self.kind.edition


def inspect(folder: Path, system: str) -> tuple[Found, ...]:
    """The OpenDs in `folder` itself, those of the command line first; raises OSError if it cannot be listed."""
    with os.scandir(folder) as entries:
        names = [entry.name for entry in islice(entries, _MOST_NAMES)]
    found = (_look_for(kind, folder, names, system) for kind in KINDS)
    return tuple(each for each in found if each is not None)


def _look_for(kind: Kind, folder: Path, names: list[str], system: str) -> Found | None:
    program = _program(kind, folder, names, system)
    config = None
    if kind.edition is Edition.COMMAND_LINE:
        name = _named(kind.brand.config_name, names, system)
        config = folder / name if name else None
    if program is None and (config is None or brand_in(config) not in (kind.brand, None)):
        return None
    companions = any(name.lower().startswith(_COMPANIONS) for name in names)
    certain = companions or (kind.edition is Edition.WINDOW and program is not None)
    certain = certain or (program is not None and config is not None)
    return Found(kind, folder, program, config, version_of(folder, program), certain)


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder; False where that may not be seen, which `Path.is_dir` would raise."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _program(kind: Kind, folder: Path, names: list[str], system: str) -> Path | None:
    if system == "macos":
        for bundle in kind.brand.bundles(kind.edition):
            name = _named(f"{bundle}.app", names, system)
            if name:
                return folder / name
    images = [name for name in names if name.lower().endswith(".appimage") and kind_of(name, system) == kind]
    if images:
        return folder / max(images, key=lambda name: version_key(version_in(name)))
    own = kind.brand.program(kind.edition)
    name = _named(f"{own}.exe" if system == "windows" else own, names, system)
    return folder / name if name and not is_folder(folder / name) else None


def _named(wanted: str, names: Iterable[str], system: str) -> str | None:
    """`wanted` as it is written in the folder; only Linux tells capital letters apart."""
    if wanted in names:
        return wanted
    if system == "linux":
        return None
    return next((name for name in names if name.casefold() == wanted.casefold()), None)


def version_of(folder: Path, program: Path | None) -> str | None:
    """The version by the bundle's own file, or by the names of the program and of the folders it lies in."""
    if program is not None and program.suffix == ".app":
        stated = _bundle_version(program)
        if stated:
            return stated
    lies_in = [each.name for each in (folder, folder.parent) if _tells_version(each.name)]
    return version_in(program.name if program else "", *lies_in)


def _tells_version(name: str) -> bool:
    """A folder of another product may have a number in its name too."""
    return "opend" in name.lower() or name == version_in(name)


def _bundle_version(bundle: Path) -> str | None:
    """CFBundleShortVersionString, which is trustworthy (facts: §1.4)."""
    import plistlib

    try:
        with (bundle / "Contents" / "Info.plist").open("rb") as file:
            values = plistlib.load(file)
    except Exception:  # noqa: BLE001  (the parser lets many kinds of errors through; a damaged file tells nothing)
        return None
    stated = values.get("CFBundleShortVersionString") if isinstance(values, dict) else None
    return version_in(stated) if isinstance(stated, str) else None


def version_key(version: str | None) -> tuple[int, ...]:
    """A key that sorts versions by age, unknown ones first."""
    return tuple(int(part) for part in version.split(".")) if version else ()


def brand_in(config: Path) -> Brand | None:
    """The brand by the root element of a configuration file in any encoding; None if it does not tell."""
    try:
        with config.open("rb") as file:
            start = file.read(_ROOT_WITHIN).replace(b"\0", b"")  # UTF-16 without its empty halves
    except OSError:
        return None
    places = {brand: start.find(b"<" + brand.root.encode("ascii")) for brand in Brand}
    named = {brand: place for brand, place in places.items() if place >= 0}
    return min(named, key=lambda brand: named[brand]) if named else None
