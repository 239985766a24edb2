from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.opend.places import lookalike
from opend_wizard.opend.places.brands import Kind, kind_of, version_in
from tests.opend.places.patients import CLI, FUTU, MOOMOO, WINDOW, told


def test_what_the_brands_call_things() -> None:
    assert [brand.config_name for brand in (MOOMOO, FUTU)] == ["OpenD.xml", "FutuOpenD.xml"]
    assert [brand.root for brand in (MOOMOO, FUTU)] == ["moomoo_opend", "futu_opend"]
    assert [brand.program(WINDOW) for brand in (MOOMOO, FUTU)] == ["moomoo_OpenD", "Futu_OpenD"]
    assert [brand.websocket for brand in (MOOMOO, FUTU)] == ["WebSocket", "FTWebSocket"]
    assert [brand.title for brand in (MOOMOO, FUTU)] == ["moomoo OpenD", "Futu OpenD"]
    assert [str(edition.title) for edition in (CLI, WINDOW)] == ["command line", "with a window"]


def test_the_data_folder_has_a_dot_except_on_windows() -> None:
    assert MOOMOO.data_dir(Path("h"), "windows") == Path("h/com.moomoo.OpenD")
    assert MOOMOO.data_dir(Path("h"), "linux") == Path("h/.com.moomoo.OpenD")
    assert FUTU.data_dir(Path("h"), "macos") == Path("h/.com.futunn.FutuOpenD")


@pytest.mark.parametrize(
    ("name", "system", "expected"),
    [
        ("OpenD", "linux", Kind(MOOMOO, CLI)),
        ("FutuOpenD", "linux", Kind(FUTU, CLI)),
        ("OpenD.exe", "windows", Kind(MOOMOO, CLI)),
        ("OPEND.EXE", "windows", Kind(MOOMOO, CLI)),
        ("futuopend", "macos", Kind(FUTU, CLI)),
        ("moomoo_OpenD", "macos", Kind(MOOMOO, WINDOW)),
        ("Futu_OpenD.exe", "windows", Kind(FUTU, WINDOW)),
        ("moomoo_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage", "linux", Kind(MOOMOO, WINDOW)),
        ("Futu_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage", "linux", Kind(FUTU, WINDOW)),
        ("opend", "linux", None),  # the compiler of another project
        ("futu-opend", "linux", None),
        ("OpenD.xml", "linux", None),
        ("opend-wizard", "linux", None),
        ("OpenD-Wizard.exe", "windows", None),
        ("WebSocket", "linux", None),
        ("", "linux", None),
    ],
)
def test_a_program_is_known_by_its_name(name: str, system: str, expected: Kind | None) -> None:
    assert kind_of(name, system) == expected


@pytest.mark.parametrize(
    ("name", "exe"),
    [("futu-opend", None), ("futu-opend.exe", None), ("main", "/usr/local/bin/futu-opend"), ("x", "/o/FUTU-OPEND.EXE")],
)
def test_an_independent_program_is_told_apart(name: str, exe: str | None) -> None:
    assert lookalike(told(name, Path(exe) if exe else None)) == "FUTU-OpenD-rs"


def test_opend_is_no_lookalike() -> None:
    assert lookalike(told("OpenD", Path("/opt/OpenD/OpenD"))) is None
    assert lookalike(told("futu")) is None


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("moomoo_OpenD_10.11.7108_Ubuntu18.04", "10.11.7108"),
        ("FutuOpenD_5.2.1412_Ubuntu16.04", "5.2.1412"),
        ("FutuOpenD_6.6.3108_NN_Ubuntu16.04.tar.gz", "6.6.3108"),
        ("OpenD-9.3.5308", "9.3.5308"),
        ("10.11.7108(20260916134500)", "10.11.7108"),
        ("Ubuntu18.04", None),
        ("backup-2026.09.2012.1", None),
        ("192.168.100.1", None),
        ("OpenD", None),
    ],
)
def test_the_version_in_a_name(name: str, version: str | None) -> None:
    assert version_in(name) == version


def test_the_first_name_that_tells_counts() -> None:
    assert version_in("OpenD", "a_9.1.1111", "b_9.2.2222") == "9.1.1111"
