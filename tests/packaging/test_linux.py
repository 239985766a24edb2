"""The Linux packages: small ICU data, archives that are alike, a list that sees what comes in."""

from __future__ import annotations

import hashlib
import lzma
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bundle import checksums, moment, names
from linux import archive, deb, icu, listing, needs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux only")

HEADER = struct.pack("<H2B", 32, 0xDA, 0x27) + b"\x14\0\0\0\0\0\x02\0" + b"CmnD" + bytes(16)


def _bundle_of_resources(words: int) -> bytes:
    """An ICU item that gives its own length, as resource bundles do."""
    head = struct.pack("<H2B", 32, 0xDA, 0x27).ljust(32, b"\0")
    return head + struct.pack("<5I", 0, 0, 0, 0, words) + b"r" * (4 * words - 20)


@pytest.fixture
def package() -> icu.Package:
    items = (
        ("icudt73l/coll/root.res", _bundle_of_resources(8)),
        ("icudt73l/lang/af.res", _bundle_of_resources(12)),
        ("icudt73l/nfc.nrm", b"n" * 48),
        ("icudt73l/zu_ZA.res", _bundle_of_resources(7)),
    )
    return icu.Package(HEADER, "icudt73_dat", items)


def test_icu_data_is_read_as_it_was_written(package: icu.Package) -> None:
    read = icu.read(b"\x7fELF" + bytes(60) + package.to_bytes() + b"what follows", "icudt73_dat")
    assert [name for name, _ in read.items] == [name for name, _ in package.items]
    assert [data[: len(own)] for (_, data), (_, own) in zip(read.items, package.items, strict=True)] == [
        data for _, data in package.items
    ]
    assert read.items[-1] == package.items[-1]


def test_only_items_for_the_languages_spoken_and_for_the_code_are_kept(package: icu.Package) -> None:
    assert [name for name, _ in package.only().items] == ["icudt73l/coll/root.res", "icudt73l/nfc.nrm"]


def test_a_library_without_icu_data_is_refused() -> None:
    with pytest.raises(icu.NotIcu):
        icu.read(b"\x7fELF" + bytes(600), "icudt73_dat")


@pytest.mark.skipif(shutil.which("ld") is None, reason="binutils are not installed")
def test_the_small_library_has_the_same_name_and_symbol(package: icu.Package, tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(package.to_bytes())
    icu.shrink(library)
    told = subprocess.run(["objdump", "-Tp", str(library)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"SONAME\s+libicudata\.so\.73", told)
    assert re.search(r"\.rodata.* icudt73_dat$", told, re.MULTILINE)
    assert b"icudt73l/nfc.nrm\0" in library.read_bytes()
    assert b"zu_ZA" not in library.read_bytes()
    assert os.listdir(tmp_path) == [library.name]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("ld") is None, reason="binutils are not installed")
def test_qt_sorts_chinese_and_reads_its_encodings_with_the_small_data(tmp_path: Path) -> None:
    qt = Path(pytest.importorskip("PySide6").__file__).parent / "Qt/lib"
    library = shutil.copy(next(qt.glob("libicudata.so.*")), tmp_path)
    before = Path(library).stat().st_size
    icu.shrink(Path(library))
    assert Path(library).stat().st_size < before / 5
    script = """if True:
        from PySide6.QtCore import QCollator, QLocale, QStringDecoder
        sort = lambda tag, words: sorted(words, key=QCollator(QLocale(tag)).sortKey)
        print("".join(sort("zh_CN", "中阿北")), "".join(sort("ja_JP", "うあい")), "".join(sort("en_US", "bAa")))
        print([QStringDecoder(name).isValid() for name in ("GBK", "Shift_JIS", "Big5", "none")])
        print(open("/proc/self/maps").read().count("MADE"))"""
    environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", script.replace("MADE", str(tmp_path))]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
    *said, mapped = done.stdout.splitlines()
    assert said == ["阿北中 あいう aAb", "[True, True, True, False]"]
    assert int(mapped) > 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    (folder / "deep").mkdir(parents=True)
    (folder / "program").write_bytes(b"\x7fELF program")
    (folder / "program").chmod(0o750)
    (folder / "deep/data.txt").write_text("data", encoding="utf-8")
    (folder / "deep/data.txt").chmod(0o600)
    (folder / "link").symlink_to("deep/data.txt")
    return folder


def test_two_archives_of_the_same_files_are_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    archive.pack(folder, tmp_path / "one.tar.xz", "top", 1_700_000_000)
    other = tmp_path / "other"
    shutil.copytree(folder, other, symlinks=True)
    for path in (other / "program", other / "deep"):
        os.utime(path, (1, 1))
    (other / "deep/data.txt").chmod(0o640)
    os.link(other / "program", other / "deep/again")
    (folder / "deep/again").write_bytes(b"\x7fELF program")
    (folder / "deep/again").chmod(0o700)
    archive.pack(folder, tmp_path / "one.tar.xz", "top", 1_700_000_000)
    archive.pack(other, tmp_path / "two.tar.xz", "top", 1_700_000_000)
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()


def test_the_archive_holds_the_files_with_usual_rights_and_the_date_of_the_commit(folder: Path, tmp_path: Path) -> None:
    archive.pack(folder, tmp_path / "one.tar.xz", "top", 1_700_000_000)
    with lzma.open(tmp_path / "one.tar.xz") as packed, tarfile.open(fileobj=packed) as tar:
        told = {entry.name: (oct(entry.mode), entry.uname, entry.mtime, entry.linkname) for entry in tar}
    assert told == {
        "top": ("0o755", "root", 1_700_000_000, ""),
        "top/deep": ("0o755", "root", 1_700_000_000, ""),
        "top/deep/data.txt": ("0o644", "root", 1_700_000_000, ""),
        "top/link": ("0o777", "root", 1_700_000_000, "deep/data.txt"),
        "top/program": ("0o755", "root", 1_700_000_000, ""),
    }


def test_the_list_tells_what_came_went_and_grew() -> None:
    committed = "# bytes: 1000\na\nb"
    assert listing.complaints(["a", "b"], 1050, committed) == []
    assert listing.complaints(["a", "c"], 1051, committed) == [
        "unexpected: c",
        "missing: b",
        "too big: 1051 bytes, and 1050 are the most",
    ]


def test_the_list_names_files_without_their_versions(tmp_path: Path) -> None:
    frozen, work = tmp_path / "frozen/opend-wizard", tmp_path / "work/opend-wizard"
    for name in ("libQt6Core.so.6", "lxml/etree.cpython-311-x86_64-linux-gnu.so", "python3.11/lib-dynload/x.so"):
        (frozen / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (frozen / "_internal" / name).write_bytes(b"12345")
    work.mkdir(parents=True)
    (work / "COLLECT-00.toc").write_text("()", encoding="utf-8")
    modules = "[('yaml.nodes', '/s/yaml/nodes.py', 'PYMODULE'), ('json', '/s/json.py', 'PYMODULE')]"
    (work / "PYZ-00.toc").write_text(f"('x', {modules})", encoding="utf-8")
    assert listing.of(frozen) == [
        "_internal/libQt6Core.so.*",
        "_internal/lxml/etree.*.so",
        "_internal/python3.*/lib-dynload/*",
        "package of modules: yaml",
    ]
    assert listing.size_of(frozen) == 15


def test_the_committed_list_is_of_what_is_meant() -> None:
    committed = listing.FILE.read_text(encoding="utf-8")
    assert int(committed.splitlines()[0].removeprefix("# bytes: ")) < 118e6
    for name in ("platforms/libqxcb.so", "platforms/libqwayland-generic.so", "qtbase_ja.qm", "licenses/*"):
        assert name in committed
    assert not re.search("libQt6(?:Network|Qml|Pdf)|tkinter|libstdc|libssl", committed)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils are not installed")
def test_what_a_file_takes_of_the_system_must_be_known(tmp_path: Path) -> None:
    shutil.copy(shutil.which("sh") or "/bin/sh", tmp_path / "program")
    assert "libc6" in needs.check(tmp_path)
    assert needs.newest_glibc(tmp_path) >= (2, 2, 5)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils are not installed")
def test_a_library_that_is_neither_bundled_nor_known_ends_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(shutil.which("sh") or "/bin/sh", tmp_path / "program")
    monkeypatch.delitem(needs.PACKAGES, "libc.so.6")
    with pytest.raises(needs.Unknown, match=r"libc\.so\.6"):
        needs.check(tmp_path)


def test_the_menu_entry_is_translated_and_belongs_to_the_window() -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as the module's manual has it
    parser.read(deb.SHARE / "opend-wizard.desktop", encoding="utf-8")
    entry = dict(parser["Desktop Entry"])
    for key in ("Name", "GenericName", "Comment"):
        assert {f"{key}[{tag}]" for tag in ("zh_CN", "zh_HK", "zh_TW", "ja")} <= entry.keys()
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == (names.NAME, names.NAME, "false")
    source = (names.ROOT / "opend_wizard/gui/app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("opend-wizard")' in source


def test_the_metainfo_names_the_version_and_the_menu_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "HOMEPAGE", "https://example.org/wizard")
    tree = ET.fromstring(deb.filled("metainfo.xml", 1_700_000_000))  # noqa: S314  (our own)
    release = tree.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (names.version(), "2023-11-14")
    assert tree.findtext("id") == names.IDENTIFIER
    assert tree.findtext("launchable") == "opend-wizard.desktop"
    assert tree.findtext("url") == "https://example.org/wizard"
    monkeypatch.setattr(names, "HOMEPAGE", "")
    assert "<url" not in deb.filled("metainfo.xml", 1_700_000_000)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed")
def test_two_debian_packages_of_the_same_files_are_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    package, again = tmp_path / "one.deb", tmp_path / "two.deb"
    for made in (package, again):
        deb.make(folder, made, tmp_path / "work", {"libc6", "zlib1g"}, 1_700_000_000)
    assert package.read_bytes() == again.read_bytes()
    field = ["dpkg-deb", "--field", str(package), "Depends", "Version", "Recommends"]
    told = subprocess.run(field, capture_output=True, text=True, check=True).stdout
    assert "Depends: libc6 (>= 2.35), zlib1g" in told
    assert "fonts-noto-cjk |" in told
    listed = subprocess.run(["dpkg-deb", "-c", str(package)], capture_output=True, text=True, check=True).stdout
    for part in (
        "-rwxr-xr-x root/root .*/usr/lib/opend-wizard/program$",
        "/usr/bin/opend-wizard -> ../lib/opend-wizard/opend-wizard$",
        "/usr/share/icons/hicolor/48x48/apps/opend-wizard.png$",
        "/usr/share/man/man1/opend-wizard.1.gz$",
        f"/usr/share/metainfo/{re.escape(names.IDENTIFIER)}.metainfo.xml$",
    ):
        assert re.search(part, listed, re.MULTILINE), part


def test_the_sums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "one.deb").write_bytes(b"one")
    (tmp_path / "two.tar.xz").write_bytes(b"two")
    checksums.write(tmp_path)
    checksums.write(tmp_path)  # its own file is not among them
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines() == [
        f"{hashlib.sha256(b'one').hexdigest()}  one.deb",
        f"{hashlib.sha256(b'two').hexdigest()}  two.tar.xz",
    ]


def test_a_build_is_dated_to_its_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert moment.epoch() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert moment.epoch() > 1_700_000_000
