"""Whose each file of a bundle is."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

import pytest

from bundle import entries, parts
from bundle.errors import UnlicensedError
from bundle.names import ROOT
from bundle.parts import Part
from opend_wizard.origin import PARTS
from tests.packaging import bundled

TOC = (
    """([('a', '/src/a', 'BINARY'), ('b', 'a', 'SYMLINK')], 'name', [('c.d', '/src/c/d.py', 'PYMODULE')], None, 1.5)"""
)


@pytest.fixture(scope="module")
def found() -> dict[str, Part]:
    return {part.name: part for part in bundled.found()}


def test_what_pyinstaller_noted_is_read(tmp_path: Path) -> None:
    work = tmp_path / "work" / "name"
    work.mkdir(parents=True)
    (work / "COLLECT-00.toc").write_text(TOC, encoding="utf-8")
    (work / "PYZ-00.toc").write_text(TOC.replace("'c.d'", "'e'"), encoding="utf-8")
    listed = entries.of_build(tmp_path / "frozen" / "name")
    assert [place for place, _, _ in listed] == ["a", "c.d", "e"]
    (work / "PYZ-00.toc").unlink()
    with pytest.raises(FileNotFoundError):
        entries.of_build(tmp_path / "frozen" / "name")


def test_every_package_python_and_the_loader_are_parts_and_the_program_itself_is_none(found: dict[str, Part]) -> None:
    outer = {part.key for part in found.values() if not part.within}
    wanted = {parts.normalised(name) for name in (*PARTS, *bundled.ALONG)}
    assert outer == {*wanted, "python"}
    assert found["lxml"].version == metadata.version("lxml")
    assert found["lxml"].purl == f"pkg:pypi/lxml@{metadata.version('lxml')}"
    assert found["Python"].version == "{}.{}.{}".format(*sys.version_info)


def test_files_are_listed_and_modules_in_the_archive_are_not(found: dict[str, Part]) -> None:
    assert any(place.startswith("lxml/") for place in found["lxml"].files)
    assert found["Python"].files == ()
    assert found["pyinstaller"].files == ("opend-wizard",)


def test_what_is_linked_in_is_a_part_too(found: dict[str, Part]) -> None:
    from lxml import etree

    assert found["libxml2"].version == ".".join(map(str, etree.LIBXML_COMPILED_VERSION))
    assert found["libxml2"].within == "lxml"
    assert found["libiconv"].licence == "LGPL-2.1-or-later"
    assert found["openssl"].within == "cryptography"
    assert found["openssl"].version


def test_the_licence_of_qt_is_the_one_that_is_used_with_the_text_it_refers_to(found: dict[str, Part]) -> None:
    for name in ("PySide6_Essentials", "shiboken6"):
        assert found[name].licence == "LGPL-3.0-only"
        assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= {text.name for text in found[name].texts}


@pytest.mark.skipif(bundled.system_library() is None, reason="this system's libraries come from no Debian package")
@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this system has no dpkg")
def test_a_library_of_the_system_belongs_to_its_package() -> None:
    library = bundled.system_library()
    assert library is not None
    (part,) = parts.of([("libz.so.1", str(library), "BINARY")])
    assert (part.name, part.licence, part.files) == ("zlib1g", "Zlib", ("libz.so.1",))
    assert part.purl.startswith(("pkg:deb/debian/zlib1g@", "pkg:deb/ubuntu/zlib1g@"))
    assert [text.parts[-2:] for text in part.texts] == [("zlib1g", "copyright")]


def test_the_runtime_of_windows_is_microsofts() -> None:
    (part,) = parts.of([("ucrtbase.dll", "C:/Windows/System32/ucrtbase.dll", "BINARY")])
    assert part.name == "Microsoft Visual C++ Runtime"
    assert all(text.is_file() for text in part.texts)


@pytest.mark.parametrize(
    "folder", [ROOT / ".run-venv", Path(sysconfig.get_path("stdlib"), "site-packages"), ROOT.parent]
)
def test_a_file_that_is_nobodys_stops_the_build(folder: Path) -> None:
    stray = folder / "libstray.so"
    with pytest.raises(UnlicensedError, match=r"libstray\.so"):
        parts.of([*bundled.entries(), ("libstray.so", str(stray), "BINARY")])


def test_the_letters_for_chinese_are_not_ours() -> None:
    (font,) = parts.of([("resources/fonts/everyday-cjk.otf", "/made/fonts/everyday-cjk.otf", "DATA")])
    assert (font.name, font.licence, [text.name for text in font.texts]) == (
        "Noto Sans CJK",
        "OFL-1.1",
        ["OFL-1.1.txt"],
    )
