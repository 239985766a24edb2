from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.machine import Installed
from opend_wizard.opend.places.usual import entries, places
from tests.opend.places.patients import FUTU, MOOMOO, Other


def folders(machine: Other) -> list[str]:
    base = machine.root.parent
    return [place.folder.relative_to(base).as_posix() for place in places(machine)]


def test_the_places_on_linux(tmp_path: Path) -> None:
    (tmp_path / "home" / "Downloads").mkdir(parents=True)
    listed = folders(Other(tmp_path / "home"))
    assert listed[:2] == ["home/Downloads", "home"]
    assert {"home/.local/opt", "root/opt", "root/usr/local", "root"} <= set(listed)


def test_the_places_on_macos(tmp_path: Path) -> None:
    listed = folders(Other(tmp_path / "home", "macos"))
    assert {"home", "home/Applications", "root/Applications", "root/Volumes"} <= set(listed)


def test_the_places_on_windows(tmp_path: Path) -> None:
    listed = folders(Other(tmp_path / "home", "windows"))
    assert {"home", "home/AppData/Roaming", "root/Program Files", "root"} <= set(listed)


def test_an_administrator_looks_into_the_homes_of_others(tmp_path: Path) -> None:
    machine = Other(tmp_path / "home")
    assert "root/home" not in folders(machine)
    machine.admin = True
    assert "root/home" in folders(machine)


@pytest.mark.parametrize(
    ("name", "folder", "icon", "expected"),
    [
        ("moomoo_OpenD", "C:/x", "", "C:/x"),
        ("moomoo_OpenD 10.6", '"C:/x y"', "", "C:/x y"),
        ("moomoo_OpenD", "", r"C:\Users\me\moomoo_OpenD\moomoo_OpenD.exe,0", "C:/Users/me/moomoo_OpenD"),
        ("moomoo OpenD", "", r'"C:\a b\uninstall.exe",0', "C:/a b"),
        ("moomoo_OpenD", "", r"C:\a\uninstall.exe", "C:/a"),
    ],
)
def test_an_entry_of_the_installed_programs(name: str, folder: str, icon: str, expected: str) -> None:
    (found,) = entries((Installed(name, "10.6.6608", folder, icon),))
    assert (found.brand, found.folder, found.version) == (MOOMOO, Path(expected), "10.6.6608")


def test_the_entry_of_the_other_brand() -> None:
    (found,) = entries((Installed("Futu_OpenD", "", "C:/f", ""),))
    assert (found.brand, found.version) == (FUTU, None)


@pytest.mark.parametrize("name", ["", "moomoo", "Futubull", "OpenD Wizard", "OpenVPN"])
def test_entries_of_other_programs(name: str) -> None:
    assert entries((Installed(name, "1", "C:/x", ""),)) == []


def test_an_entry_without_a_folder() -> None:
    assert entries((Installed("moomoo_OpenD", "1", "", ""),)) == []
