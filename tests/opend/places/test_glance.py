from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from opend_wizard.opend.places import glance
from opend_wizard.opend.places.glance import Glance
from opend_wizard.opend.places.usual import Place
from tests.effort import calls_of
from tests.opend.places.patients import FUTU, MOOMOO, bundle, unpack


def seen(folder: Path, *, deep: bool = True, system: str = "linux") -> list[Path]:
    look = Glance(system, seconds=3600)  # a busy machine reads slowly; what there is no time for is tested below
    look.over([Place(folder, deep)])
    return sorted(found.folder for found in look.found)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "OpenD",
        "moomoo_OpenD_10.11.7108_Ubuntu18.04",
        "moomoo_OpenD_10.11.7108_Ubuntu18.04/moomoo_OpenD_10.11.7108_Ubuntu18.04",
        "opend/cli",
        "futu/stable/OpenD_new",
        "trading/OpenD",
        "trading/futu/opend_10",
        ".opend",
    ],
)
def test_what_lies_near_is_seen(path: str, tmp_path: Path) -> None:
    unpack(tmp_path / "place" / path)
    assert seen(tmp_path / "place") == [tmp_path / "place" / path]


@pytest.mark.parametrize(
    "path", ["a/b/OpenD", "trading/mine", "a/b/c/d", "opend/opend/opend/opend", "node_modules/OpenD", ".cache/OpenD"]
)
def test_what_lies_far_is_not_walked_to(path: str, tmp_path: Path) -> None:
    unpack(tmp_path / "place" / path)
    assert seen(tmp_path / "place") == []


def test_a_shallow_place_is_not_looked_into_deeper(tmp_path: Path) -> None:
    unpack(tmp_path / "trading" / "OpenD")
    unpack(tmp_path / "futu")
    assert seen(tmp_path, deep=False) == [tmp_path / "futu"]


def test_several_are_all_seen_each_once(tmp_path: Path) -> None:
    one, two = unpack(tmp_path / "OpenD_1"), unpack(tmp_path / "OpenD_2", FUTU)
    (tmp_path / "OpenD_current").symlink_to(one)
    look = Glance("linux", seconds=3600)
    look.over([Place(tmp_path), Place(tmp_path), Place(one)])
    assert sorted(os.path.realpath(found.folder) for found in look.found) == [str(one), str(two)]
    assert {found.brand for found in look.found} == {MOOMOO, FUTU}


def test_a_link_with_a_telling_name_is_followed(tmp_path: Path) -> None:
    unpack(tmp_path / "disk" / "x")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "OpenD").symlink_to(tmp_path / "disk" / "x")
    assert seen(tmp_path / "home") == [tmp_path / "home" / "OpenD"]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "OpenD").symlink_to(tmp_path)
    (tmp_path / "futu").symlink_to("futu")
    assert seen(tmp_path) == []


def test_the_data_folder_of_the_sdk_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / ".com.moomoo.OpenD" / "Log").mkdir(parents=True)
    (tmp_path / ".com.moomoo.OpenD" / "F3CNN").mkdir()
    (tmp_path / "com.futunn.FutuOpenD" / "Log").mkdir(parents=True)
    assert seen(tmp_path) == []


def test_names_alone_prove_nothing(tmp_path: Path) -> None:
    (tmp_path / "OpenD").write_text("a file")
    (tmp_path / "OpenD.xml").write_text("<moomoo_opend/>")
    (tmp_path / "futu").mkdir()
    (tmp_path / "futu" / "FutuOpenD.xml").write_text("<futu_opend/>")
    assert seen(tmp_path / "futu") == []


def test_applications_of_macos_are_seen(tmp_path: Path) -> None:
    bundle(tmp_path, "Futu OpenD-GUI")
    bundle(tmp_path, "moomoo_OpenD")
    bundle(tmp_path, "moomoo")  # the trading application, not OpenD
    look = Glance("macos", seconds=3600)
    look.over([Place(tmp_path)])
    assert sorted((found.brand.value, found.program) for found in look.found) == [
        ("futu", tmp_path / "Futu OpenD-GUI.app"),
        ("moomoo", tmp_path / "moomoo_OpenD.app"),
    ]


def test_downloads_that_were_not_unpacked_are_noted(tmp_path: Path) -> None:
    for name in ("moomoo_OpenD_10.11.7108_Windows.7z", "Futu_OpenD_10.11.7108_Mac.tar.gz", "holiday.zip"):
        (tmp_path / name).touch()
    look = Glance("linux", seconds=3600)
    look.over([Place(tmp_path)])
    assert sorted(path.name for path in look.packages) == [
        "Futu_OpenD_10.11.7108_Mac.tar.gz",
        "moomoo_OpenD_10.11.7108_Windows.7z",
    ]


def test_places_that_are_not_there_or_no_folders(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    look = Glance("linux", seconds=3600)
    look.over([Place(tmp_path / "absent", deep=True), Place(tmp_path / "file", deep=True)])
    assert (look.found, look.hurried) == ((), [])


def test_a_folder_that_may_not_be_looked_into_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpack(tmp_path / "OpenD")
    closed = tmp_path / "futu"
    closed.mkdir()
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert seen(tmp_path) == [tmp_path / "OpenD"]


def test_without_time_nothing_is_looked_into_and_that_is_said(tmp_path: Path) -> None:
    unpack(tmp_path / "OpenD")
    look = Glance("linux", seconds=-1)
    look.over([Place(tmp_path)])
    assert (look.found, look.hurried) == ((), [tmp_path])


def test_time_that_runs_out_half_way_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "_STRIDE", 1)
    for number in range(20):
        (tmp_path / f"file{number}").touch()
    ticks = iter([0.0, *[0.5] * 5, *[9.0] * 100])
    monkeypatch.setattr(time, "monotonic", lambda: next(ticks))
    look = Glance("linux", seconds=1)
    look.over([Place(tmp_path)])
    assert look.hurried == [tmp_path]


def test_of_a_full_folder_below_only_the_beginning_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "_MOST_NAMES", 3)
    (tmp_path / "photos").mkdir()
    for number in range(10):
        (tmp_path / "photos" / f"futu{number}").touch()
    followed: list[Path] = []
    monkeypatch.setattr(Glance, "_follow", lambda _, path, __: followed.append(path))
    Glance("linux", seconds=3600).over([Place(tmp_path, deep=True)])
    assert len(followed) == 3


@pytest.mark.slow
@pytest.mark.parametrize("spread", [1, 1000])
def test_each_of_half_a_million_files_at_home_costs_a_few_calls(spread: int, tmp_path: Path) -> None:
    for folder in (tmp_path / f"d{number}" if spread > 1 else tmp_path for number in range(spread)):
        folder.mkdir(exist_ok=True)
        for number in range(500_000 // spread):
            os.close(os.open(folder / f"f{number}", os.O_CREAT | os.O_WRONLY))
    expected = unpack(tmp_path / "moomoo_OpenD_10.11.7108_Ubuntu18.04")
    found, calls = calls_of(lambda: seen(tmp_path))
    assert found == [expected]
    assert calls < 50 * 500_000  # 9 for each and fewer
