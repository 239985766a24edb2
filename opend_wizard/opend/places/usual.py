"""The places where people and installers put OpenD, looked into without walking through any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine import Installed, Machine
from opend_wizard.opend.places.brands import Brand, Edition

_LINUX = ("opt", "app", "srv", "data", "usr/local", "usr/local/lib", "usr/share", "")


@dataclass(frozen=True)
class Place:
    """A folder to look into; if `deep`, also one level into its folders whose names tell nothing."""

    folder: Path
    deep: bool = False


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
    if machine.is_admin():
        yield from _of_others(home, machine.root)
    if machine.system == "macos":
        yield Place(machine.root / "Volumes", deep=True)
    names = ("Applications", "opt") if machine.system == "macos" else _LINUX
    yield from (Place(machine.root / name, deep=name == "opt") for name in names)


def _of_others(home: Path, root: Path) -> Iterator[Place]:
    """The homes of all users, for an administrator who repairs the OpenD of another account."""
    for parent in dict.fromkeys((home.parent, root / "home", root / "Users")):
        if parent != root:
            yield Place(parent, deep=True)


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
