from __future__ import annotations

import bz2
import gzip
import lzma
import os
import sys
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.appdata import BadArchive, Format, Kind, find, inspect
from tests.opend.appdata import archives
from tests.opend.appdata.archives import Raw, never, raw_zip


@pytest.mark.parametrize("name", ["AppData.dat", "Appdata.dat", "APPDATA.DAT"])
def test_the_file_is_found_in_any_case(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    (tmp_path / "AppData.dat.bak").write_bytes(b"x")
    assert find(tmp_path) == tmp_path / name


def test_the_spelling_of_the_packages_comes_first(tmp_path: Path) -> None:
    for name in ("APPDATA.DAT", "Appdata.dat", "AppData.dat"):
        (tmp_path / name).write_bytes(b"x")
    if len(os.listdir(tmp_path)) == 1:
        pytest.skip("this disk takes the three names for one")
    assert find(tmp_path) == tmp_path / "AppData.dat"
    (tmp_path / "AppData.dat").unlink()
    assert find(tmp_path) == tmp_path / "Appdata.dat"


def test_a_folder_of_that_name_is_not_the_file(tmp_path: Path) -> None:
    (tmp_path / "AppData.dat").mkdir()
    assert find(tmp_path) is None


def test_without_the_program_folder_there_is_no_file(tmp_path: Path) -> None:
    assert find(tmp_path / "gone") is None


def test_a_program_folder_that_cannot_be_read_is_unseen(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(Unseen, match="loop could not be read"):
        find(tmp_path / "loop")


@pytest.mark.parametrize("data", archives.HONEST.values(), ids=archives.HONEST)
def test_an_honest_archive_is_listed_with_size_and_crc(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "AppData.dat"
    path.write_bytes(data)
    archive = inspect(path, never)
    assert archive.members == archives.members()
    assert archive.total == sum(map(len, archives.CONTENT.values()))
    assert archive.skipped == ()
    assert (archive.path, archive.size, archive.mtime_ns) == (path, len(data), path.stat().st_mtime_ns)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("zip", Format.ZIP),
        ("tar, pax", Format.TAR),
        ("tar.gz", Format.TAR_GZ),
        ("tar.bz2", Format.TAR_BZ2),
        ("tar.xz", Format.TAR_XZ),
    ],
)
def test_the_format_is_known_by_the_content(tmp_path: Path, name: str, form: Format) -> None:
    (tmp_path / "AppData.dat").write_bytes(archives.HONEST[name])
    assert inspect(tmp_path / "AppData.dat", never).format is form


def test_an_old_tar_without_a_magic_word_is_known_by_its_checksum(tmp_path: Path) -> None:
    head = bytearray(archives.info("a", b"data").tobuf(tarfile.USTAR_FORMAT))
    head[257:265] = bytes(8)
    head[148:156] = b" " * 8
    head[148:156] = f"{sum(head):06o}\0 ".encode()
    (tmp_path / "AppData.dat").write_bytes(bytes(head) + b"data".ljust(512, b"\0") + bytes(1024))
    archive = inspect(tmp_path / "AppData.dat", never)
    assert archive.format is Format.TAR
    assert archive.members == archives.members({"a": b"data"})


@pytest.mark.parametrize("prefix", ["", "./"])
def test_folders_and_a_leading_dot_are_no_members_of_a_zip(tmp_path: Path, prefix: str) -> None:
    folder = Raw(f"{prefix}a/", b"", mode=0o40755)
    (tmp_path / "AppData.dat").write_bytes(raw_zip(Raw("./", b""), folder, Raw(f"{prefix}a/b")))
    assert inspect(tmp_path / "AppData.dat", never).members == archives.members({"a/b": b"data"})


@pytest.mark.parametrize("prefix", ["", "./"])
def test_folders_and_a_leading_dot_are_no_members_of_a_tar(tmp_path: Path, prefix: str) -> None:
    folders = [archives.info(name, kind=tarfile.DIRTYPE) for name in ("./", f"{prefix}a", f"{prefix}a/")]
    file = archives.info(f"{prefix}a/b", bytes(4))
    (tmp_path / "AppData.dat").write_bytes(archives.tarred_from([*folders, file]))
    assert inspect(tmp_path / "AppData.dat", never).members == archives.members({"a/b": bytes(4)})


def test_the_users_own_state_is_skipped_and_named(tmp_path: Path) -> None:
    content = {"a": b"1", "sub/Broker.dat": b"3", "device.dat/x": b"4", "Device.dat.txt": b"5"}
    (tmp_path / "AppData.dat").write_bytes(archives.zipped(content))
    archive = inspect(tmp_path / "AppData.dat", never)
    assert [member.name for member in archive.members] == ["a", "Device.dat.txt"]
    assert archive.skipped == ("sub/Broker.dat", "device.dat/x")


@pytest.mark.parametrize("name", ["Device.dat", "BROKER.DAT", "bro\u212aer.dat"])
def test_no_spelling_of_the_own_state_gets_through(tmp_path: Path, name: str) -> None:
    (tmp_path / "AppData.dat").write_bytes(archives.tarred({name: b"1", "a": b"2"}))
    assert inspect(tmp_path / "AppData.dat", never).skipped == (name,)


def test_a_gzip_file_gives_one_member_of_the_recorded_name(tmp_path: Path) -> None:
    path = tmp_path / "AppData.dat"
    with path.open("wb") as file, gzip.GzipFile("Stocks.db", "wb", fileobj=file) as packed:
        packed.write(b"data" * 1000)
    archive = inspect(path, never)
    assert archive.format is Format.GZIP
    assert archive.members == archives.members({"Stocks.db": b"data" * 1000})


def test_a_gzip_file_without_a_name_gives_its_own(tmp_path: Path) -> None:
    path = tmp_path / "AppData.dat"
    path.write_bytes(gzip.compress(b"data"))
    assert inspect(path, never).members == archives.members({"AppData.dat": b"data"})


def test_a_gzip_header_with_an_extra_field_keeps_its_name(tmp_path: Path) -> None:
    plain = gzip.compress(b"data")
    path = tmp_path / "AppData.dat"
    path.write_bytes(plain[:3] + b"\x0c" + plain[4:10] + b"\x03\0a\0b" + b"Name.dat\0" + plain[10:])
    assert inspect(path, never).members == archives.members({"Name.dat": b"data"})


def test_several_gzip_streams_in_a_row_and_padding_are_one_file(tmp_path: Path) -> None:
    path = tmp_path / "AppData.dat"
    path.write_bytes(gzip.compress(b"one,") + gzip.compress(b"") + gzip.compress(b"two") + bytes(1000))
    assert inspect(path, never).members == archives.members({"AppData.dat": b"one,two"})


def test_a_zip_written_to_a_pipe_is_listed(tmp_path: Path) -> None:
    data = raw_zip(Raw("a", flags=0x8), Raw("b", b"more" * 99, method=8, flags=0x8))
    (tmp_path / "AppData.dat").write_bytes(data)
    assert inspect(tmp_path / "AppData.dat", never).members == archives.members({"a": b"data", "b": b"more" * 99})


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", Kind.EMPTY, r"empty \(0 bytes\)"),
        (b"7z\xbc\xaf\x27\x1c\0\x04" + bytes(99), Kind.SEVEN_ZIP, r"7z archive \(107 bytes\)"),
        (b"\x01\x02FTAES\xffabc" * 9, Kind.UNKNOWN_FORMAT, "99 bytes that begin with 01 02 46 54 41 45 53 ff"),
        (b"\x78\x9c" + bytes(600), Kind.UNKNOWN_FORMAT, "602 bytes that begin with 78 9c"),
        (bytes(20_000), Kind.UNKNOWN_FORMAT, "20000 bytes that begin with 00 00"),
        (bz2.compress(b"data"), Kind.UNSUPPORTED, "one bzip2 file"),
        (lzma.compress(b"data"), Kind.UNSUPPORTED, "one xz file"),
        (archives.zipped({}), Kind.EMPTY, "no file to unpack"),
        (archives.zipped({"Device.dat": b"1"}), Kind.EMPTY, "no file to unpack"),
        (gzip.compress(bytes(10_240)), Kind.EMPTY, "no file to unpack"),
    ],
    ids=["empty", "7z", "unknown", "zlib", "zeros", "bzip2", "xz", "empty zip", "own state only", "empty tar.gz"],
)
def test_what_is_not_unpacked_is_told_with_what_was_seen(tmp_path: Path, data: bytes, kind: Kind, words: str) -> None:
    path = tmp_path / "AppData.dat"
    path.write_bytes(data)
    with pytest.raises(BadArchive, match=words) as caught:
        inspect(path, never)
    assert caught.value.kind is kind
    assert caught.value.offender is None
    assert str(path) in str(caught.value)
    assert "Unpack the vendor's package again" in str(caught.value)
    assert str(caught.value.reason) in str(caught.value)


@pytest.mark.parametrize("name", ["gone", "folder"])
def test_what_is_no_file_is_unseen(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unseen, match=f"{name} could not be read"):
        inspect(tmp_path / name, never)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "AppData.dat")
    with pytest.raises(Unseen, match="could not be read: it is not a file"):
        inspect(tmp_path / "AppData.dat", never)


@pytest.mark.skipif(sys.platform != "linux", reason="a file that exists and fails to be read is at hand on Linux only")
def test_a_failing_disk_is_unseen_and_not_the_archives_fault() -> None:
    with pytest.raises(Unseen, match="could not be read"):
        inspect(Path("/proc/self/mem"), never)


@pytest.mark.parametrize("data", [*archives.HONEST.values(), gzip.compress(b"1")], ids=[*archives.HONEST, "gzip"])
def test_listing_can_be_stopped_at_once(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "AppData.dat").write_bytes(data)
    with pytest.raises(Cancelled):
        inspect(tmp_path / "AppData.dat", lambda: True)


@pytest.mark.parametrize("pack", [archives.tarred, archives.PACKERS["tar.gz"]], ids=["tar", "tar.gz"])
def test_a_long_listing_is_stopped_on_the_way(tmp_path: Path, pack: Callable[[Mapping[str, bytes]], bytes]) -> None:
    (tmp_path / "AppData.dat").write_bytes(pack({"large.dat": bytes(50_000_000)}))
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked == 40  # by then 50 MB cannot have been read, however small they were packed

    with pytest.raises(Cancelled):
        inspect(tmp_path / "AppData.dat", stop)
