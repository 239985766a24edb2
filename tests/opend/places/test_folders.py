from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.opend.places.folders import brand_in, inspect, version_key, version_of
from tests.opend.places.patients import CLI, FUTU, MOOMOO, WINDOW, bundle, unpack


@pytest.mark.parametrize("brand", [MOOMOO, FUTU])
def test_an_unpacked_package(brand: Brand, tmp_path: Path) -> None:
    folder = unpack(tmp_path / "OpenD_10.11.7108_Ubuntu18.04", brand)
    (found,) = inspect(folder, "linux")
    assert (found.brand, found.edition, found.version, found.certain) == (brand, CLI, "10.11.7108", True)
    assert found.program == folder / brand.program(CLI)
    assert found.config == folder / brand.config_name


def test_letters_count_on_linux_only(tmp_path: Path) -> None:
    (tmp_path / "opend.exe").touch()
    (tmp_path / "opend.xml").touch()
    assert inspect(tmp_path, "linux") == ()
    (found,) = inspect(tmp_path, "windows")
    assert (found.program, found.config) == (tmp_path / "opend.exe", tmp_path / "opend.xml")


def test_what_is_left_of_a_program(tmp_path: Path) -> None:
    (no_program,) = inspect(unpack(tmp_path / "a", MOOMOO, "OpenD"), "linux")
    assert (no_program.program, no_program.config) == (None, tmp_path / "a" / "OpenD.xml")
    (no_config,) = inspect(unpack(tmp_path / "b", MOOMOO, "OpenD.xml"), "linux")
    assert (no_config.program, no_config.config, no_config.certain) == (tmp_path / "b" / "OpenD", None, True)


def test_a_bare_name_is_not_certain(tmp_path: Path) -> None:
    (tmp_path / "OpenD").touch()
    (found,) = inspect(tmp_path, "linux")
    assert not found.certain


def test_a_folder_is_no_program(tmp_path: Path) -> None:
    (tmp_path / "OpenD").mkdir()
    assert inspect(tmp_path, "linux") == ()


def test_the_configuration_of_something_else_is_no_opend(tmp_path: Path) -> None:
    (tmp_path / "OpenD.xml").write_text("<futu_opend/>")
    assert inspect(tmp_path, "linux") == ()


def test_both_brands_in_one_folder(tmp_path: Path) -> None:
    unpack(tmp_path, FUTU)
    unpack(tmp_path, MOOMOO)
    assert [found.brand for found in inspect(tmp_path, "linux")] == [MOOMOO, FUTU]


def test_the_window_edition_on_each_system(tmp_path: Path) -> None:
    for name in ("windows", "linux", "macos"):
        (tmp_path / name).mkdir()
    (tmp_path / "windows" / "moomoo_OpenD.exe").touch()
    image = tmp_path / "linux" / "moomoo_OpenD-GUI_10.10.7008_Ubuntu18.04.AppImage"
    image.touch()
    (tmp_path / "linux" / "moomoo_OpenD-GUI_9.10.7008_Ubuntu18.04.AppImage").touch()
    application = bundle(tmp_path / "macos", "moomoo OpenD-GUI", "10.6.6608")
    for system, program, version in (
        ("windows", tmp_path / "windows" / "moomoo_OpenD.exe", None),
        ("linux", image, "10.10.7008"),
        ("macos", application, "10.6.6608"),
    ):
        (found,) = inspect(tmp_path / system, system)
        assert (found.brand, found.edition, found.config, found.certain) == (MOOMOO, WINDOW, None, True)
        assert (found.program, found.version) == (program, version)


def test_a_bundle_of_the_command_line_edition(tmp_path: Path) -> None:
    folder = unpack(tmp_path / "Futu_OpenD_9.9.9999_Mac", FUTU, system="macos")
    (found,) = inspect(folder, "macos")
    assert (found.edition, found.program) == (CLI, folder / "FutuOpenD.app")
    assert (found.config, found.version) == (folder / "FutuOpenD.xml", "10.11.7108")


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 100, b"<plist><dict>", plistlib.dumps({"x": 1}), plistlib.dumps([1]), b"bplist00" + b"\xff" * 40],
)
def test_a_damaged_bundle_tells_no_version(content: bytes, tmp_path: Path) -> None:
    made = bundle(tmp_path, "OpenD")
    (made / "Contents" / "Info.plist").write_bytes(content)
    assert version_of(tmp_path, made) is None


def test_a_binary_property_list(tmp_path: Path) -> None:
    made = bundle(tmp_path, "OpenD")
    content = plistlib.dumps({"CFBundleShortVersionString": "10.1.1234"}, fmt=plistlib.FMT_BINARY)
    (made / "Contents" / "Info.plist").write_bytes(content)
    assert version_of(tmp_path, made) == "10.1.1234"


@pytest.mark.parametrize(
    ("path", "version"),
    [
        ("moomoo_OpenD_10.11.7108_Ubuntu18.04", "10.11.7108"),
        ("moomoo_OpenD_10.11.7108_Ubuntu18.04/cli", "10.11.7108"),
        ("moomoo_OpenD_10.11.7108_Windows/moomoo_OpenD_10.9.6918_Windows", "10.9.6918"),
        ("opend/10.11.7108", "10.11.7108"),
        ("robot-1.2.3456/OpenD", None),
        ("OpenD", None),
    ],
)
def test_the_version_by_the_folder(path: str, version: str | None, tmp_path: Path) -> None:
    assert version_of(tmp_path / path, None) == version


def test_versions_are_compared_as_numbers() -> None:
    versions = ["10.9.6918", "10.11.7108", "9.4.5408", None]
    assert sorted(versions, key=version_key) == [None, "9.4.5408", "10.9.6918", "10.11.7108"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
def test_the_brand_in_a_configuration_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "any.xml"
    path.write_bytes("<?xml version='1.0'?><!-- 中文 -->\r\n<futu_opend>\r\n</futu_opend>".encode(encoding))
    assert brand_in(path) is FUTU
    path.write_bytes("<moomoo_opend><!-- <futu_opend> --></moomoo_opend>".encode(encoding))
    assert brand_in(path) is MOOMOO
    path.write_bytes("<futu_opend><!-- <moomoo_opend> --></futu_opend>".encode(encoding))
    assert brand_in(path) is FUTU


def test_a_configuration_that_does_not_tell(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text("<opend/>")
    assert brand_in(tmp_path / "x.xml") is None
    assert brand_in(tmp_path / "absent.xml") is None
    assert brand_in(tmp_path) is None


def test_a_folder_that_cannot_be_listed_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "absent", "linux")
