"""Archives made to harm: refused as a whole, with the name that gives them away."""

from __future__ import annotations

import gzip
import stat
import tarfile
from pathlib import Path

import pytest

from opend_wizard.opend.appdata import Kind, inspect
from tests.opend.appdata import archives
from tests.opend.appdata.archives import Raw, never, raw_zip, refusal
from tests.opend.appdata.test_names import UNSAFE

GOOD = Raw("good.dat")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "AppData.dat"


@pytest.mark.parametrize("name", [name for name in UNSAFE if name not in ("", "a/", ".")])
def test_no_unsafe_name_in_a_zip(path: Path, name: str) -> None:
    flags = 0 if name.isascii() else 0x800
    bad = refusal(path, raw_zip(GOOD, Raw(name.encode(), flags=flags)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, name)


@pytest.mark.parametrize("name", [name for name in UNSAFE if name not in ("", "a/", ".") and "\0" not in name])
def test_no_unsafe_name_in_a_tar(path: Path, name: str) -> None:
    bad = refusal(path, archives.tarred({"good.dat": b"1", name: b"2"}))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, name)


def test_a_name_without_letters_in_a_zip(path: Path) -> None:
    assert refusal(path, raw_zip(GOOD, Raw(""))).kind is Kind.HOSTILE


def test_an_unsafe_name_in_a_gzip_file(path: Path) -> None:
    plain = gzip.compress(b"data")
    bad = refusal(path, plain[:3] + b"\x08" + plain[4:10] + b"../../evil\0" + plain[10:])
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "../../evil")


def test_an_unsafe_folder(path: Path) -> None:
    assert refusal(path, raw_zip(GOOD, Raw("../evil/", b""))).offender == "../evil"
    folder = archives.info("../evil", kind=tarfile.DIRTYPE)
    assert refusal(path, archives.tarred_from([archives.info("a"), folder])).offender == "../evil"


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK, stat.S_IFDIR])
def test_links_and_devices_in_a_zip(path: Path, mode: int) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("link", b"/etc", mode=mode | 0o777)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "link")


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_in_a_tar(path: Path, kind: bytes) -> None:
    item = archives.info("link", kind=kind)
    item.linkname = "good.dat"
    bad = refusal(path, archives.tarred_from([archives.info("good.dat"), item]))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "link")


@pytest.mark.parametrize("kind", [tarfile.CONTTYPE, tarfile.GNUTYPE_SPARSE, b"V", b"M", b"9"])
def test_special_members_of_a_tar(path: Path, kind: bytes) -> None:
    bad = refusal(path, archives.tarred_from([archives.info("good.dat"), archives.info("odd", kind=kind)]))
    assert (bad.kind, bad.offender) == (Kind.UNSUPPORTED, "odd")


def test_a_sparse_member_by_its_pax_headers(path: Path) -> None:
    item = archives.info("odd")
    item.pax_headers = {"GNU.sparse.size": "9", "GNU.sparse.map": "0,1", "GNU.sparse.major": "0"}
    bad = refusal(path, archives.tarred_from([item]))
    assert (bad.kind, bad.offender) == (Kind.UNSUPPORTED, "odd")


@pytest.mark.parametrize("flags", [0x1, 0x41, 0x2000])
def test_an_encrypted_member(path: Path, flags: int) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("secret", bytes(30), flags=flags)))
    assert (bad.kind, bad.offender) == (Kind.ENCRYPTED, "secret")


@pytest.mark.parametrize("method", [9, 12, 14, 93, 98, 99])
def test_a_compression_that_is_not_unpacked(path: Path, method: int) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("odd", method=method)))
    assert (bad.kind, bad.offender) == (Kind.UNSUPPORTED, "odd")
    assert str(method) in str(bad.reason)


def test_a_name_of_unknown_encoding_in_a_zip(path: Path) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("股票".encode("gbk"))))
    assert bad.kind is Kind.UNSUPPORTED


def test_a_name_of_unknown_encoding_in_a_gzip_file(path: Path) -> None:
    plain = gzip.compress(b"data")
    bad = refusal(path, plain[:3] + b"\x08" + plain[4:10] + "股票".encode("gbk") + b"\0" + plain[10:])
    assert bad.kind is Kind.UNSUPPORTED


def test_a_gzip_name_without_an_end(path: Path) -> None:
    plain = gzip.compress(b"data")
    assert refusal(path, plain[:3] + b"\x08" + plain[4:10] + b"n" * 70_000 + b"\0" + plain[10:]).kind is Kind.DAMAGED


def test_a_second_member_over_the_first(path: Path) -> None:
    bad = refusal(path, raw_zip(Raw("a", b"data" * 50), Raw("b", offset=5)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "b")


def test_two_members_at_one_place(path: Path) -> None:
    assert refusal(path, raw_zip(Raw("a"), Raw("b", offset=0))).kind is Kind.HOSTILE


def test_a_member_that_swallows_the_next(path: Path) -> None:
    bad = refusal(path, raw_zip(Raw("a", method=8, packed_size=60), Raw("b", b"x" * 100)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "b")


def test_a_member_that_swallows_the_directory(path: Path) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("b", method=8, packed_size=90)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "b")


@pytest.mark.parametrize(
    "before", [archives.zipped({"old.dat": b"1"}), b"PK\x03\x04 and anything else"], ids=["zip", "other"]
)
def test_another_beginning_before_the_zip(path: Path, before: bytes) -> None:
    bad = refusal(path, raw_zip(GOOD, before=before))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "good.dat")


def test_a_directory_before_the_beginning(path: Path) -> None:
    data = bytearray(raw_zip(GOOD))
    data[-10:-6] = (5000).to_bytes(4, "little")
    assert refusal(path, bytes(data)).kind is Kind.DAMAGED


def test_a_zip_behind_something_else_is_no_zip(path: Path) -> None:
    assert refusal(path, raw_zip(GOOD, before=b"#!/bin/sh\n")).kind is Kind.UNKNOWN_FORMAT


def test_a_few_bytes_behind_a_zip_change_nothing(path: Path) -> None:
    path.write_bytes(raw_zip(GOOD, after=b"signature"))
    assert inspect(path, never).members == archives.members({"good.dat": b"data"})


def test_a_stored_member_with_two_sizes(path: Path) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("lie", size=3)))
    assert (bad.kind, bad.offender) == (Kind.HOSTILE, "lie")


def test_a_folder_with_content(path: Path) -> None:
    assert refusal(path, raw_zip(GOOD, Raw("lie/"))).offender == "lie/"
    folder = archives.info("lie", b"content", tarfile.DIRTYPE)
    assert refusal(path, archives.tarred_from([archives.info("a"), folder])).offender == "lie"


@pytest.mark.parametrize("size", [-1, -512, -1024, -(10**6)])
def test_a_tar_that_leads_backwards(path: Path, size: int) -> None:
    head = bytearray(archives.tarred({"a": b"", "back": b""})[:1024])
    head[512 + 124 : 512 + 136] = size.to_bytes(12, "big", signed=True)
    head[512 + 148 : 512 + 156] = b" " * 8
    head[512 + 148 : 512 + 156] = f"{sum(head[512:]):06o}\0 ".encode()
    assert refusal(path, bytes(head) + bytes(1024)).kind is Kind.DAMAGED
