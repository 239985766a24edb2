"""Nothing is given away without its licence."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from bundle import licences, names, parts
from bundle.errors import UnlicensedError
from bundle.parts import Part
from tests.packaging import bundled


@pytest.fixture(scope="module")
def found() -> tuple[Part, ...]:
    return bundled.found()


def test_everything_bundled_has_its_licence_and_the_index_leads_to_it(found: tuple[Part, ...], tmp_path: Path) -> None:
    folder = licences.write(found, tmp_path / "licenses")
    index = (folder / licences.INDEX).read_text(encoding="utf-8")
    entries = [entry.splitlines() for entry in index.split("\n\n")[2:]]
    assert len(entries) == len(found)
    for part, (title, *lines) in zip(found, entries, strict=True):
        assert title.startswith(f"{part.name} {part.version}".strip())
        assert f"    licence: {part.licence}" in lines
        named = [line.partition("text: ")[2] for line in lines if "text: " in line]
        assert named
        assert all((folder / text).stat().st_size > 100 for text in named)
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    told = set(re.findall(r"text: (\S+)", index)) | {licences.INDEX, "LICENSE.txt"}
    assert written == told


def test_the_texts_are_the_ones_that_are_meant(found: tuple[Part, ...], tmp_path: Path) -> None:
    folder = licences.write(found, tmp_path / "licenses")
    for name, begins in {
        "texts/LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE Version 3",
        "texts/GPL-3.0.txt": "GNU GENERAL PUBLIC LICENSE Version 3",
        "texts/LGPL-2.1.txt": "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1",
        "texts/Apache-2.0.txt": "Apache License Version 2.0",
        "texts/Python.txt": "A. HISTORY OF THE SOFTWARE",
        "pyinstaller/COPYING.txt": "================================ The PyInstaller licensing terms",
        "LICENSE.txt": "MIT License",
    }.items():
        assert " ".join((folder / name).read_text(encoding="utf-8").split()).startswith(begins), name
    assert "Bootloader Exception" in (folder / "pyinstaller/COPYING.txt").read_text(encoding="utf-8")


def test_the_index_says_what_the_lgpl_asks_for(found: tuple[Part, ...]) -> None:
    index = " ".join(licences.index(found).split())
    assert f"{names.TITLE} {names.version()} is free software under the MIT licence" in index
    assert "which you may replace by other versions" in index
    (pyside,) = [part for part in found if part.name == "PySide6_Essentials"]
    assert f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{pyside.version}-src/" in index
    assert f"Qt {qVersion()} (within PySide6_Essentials) licence: LGPL-3.0-only" in index
    assert f"https://download.qt.io/official_releases/qt/{qVersion().rpartition('.')[0]}/{qVersion()}/" in index


def test_two_parts_of_one_name_do_not_overwrite_each_other(found: tuple[Part, ...], tmp_path: Path) -> None:
    places: dict[str, Path] = {}
    for part in found:
        for text in part.texts:
            assert places.setdefault(licences.place_of(part, text), text) == text


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        ({"licence": ""}, "its licence is not known"),
        ({"texts": ()}, "it has no text"),
        ({"texts": (Path("absent"),)}, "missing or empty"),
    ],
)
def test_a_part_without_a_licence_stops_the_build(
    found: tuple[Part, ...], tmp_path: Path, spoil: dict[str, object], says: str
) -> None:
    spoilt = replace(found[0], **spoil)  # type: ignore[arg-type]  # that is what is tried
    with pytest.raises(UnlicensedError, match=says):
        licences.write((spoilt, *found[1:]), tmp_path / "licenses")
    assert not (tmp_path / "licenses").exists()


def test_a_former_folder_leaves_nothing_behind(found: tuple[Part, ...], tmp_path: Path) -> None:
    (tmp_path / "licenses").mkdir()
    (tmp_path / "licenses/old.txt").write_text("of something that is no longer bundled", encoding="utf-8")
    assert not (licences.write(found, tmp_path / "licenses") / "old.txt").exists()


def test_every_text_that_lies_here_is_told_of_and_used() -> None:
    told = (parts.LICENCES / "README.md").read_text(encoding="utf-8")
    used = (names.ROOT / "packaging/bundle/known.py").read_text(encoding="utf-8")
    texts = [path.name for path in parts.LICENCES.glob("*.txt")]
    assert len(texts) > 5
    assert all(f"`{text}`" in told and f'"{text}"' in used for text in texts)
