"""Whatever the bytes: a listing that is safe, or a failure made for people, never another."""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.errors import Told
from opend_wizard.opend.appdata import BadArchive, compare, contents, inspect
from tests.opend.appdata import archives
from tests.opend.appdata.archives import Raw, never, raw_zip

SMALL = {"a/b.dat": b"data" * 30, "Version.dat": b"1"}
SEEDS = [pack(SMALL) for pack in archives.PACKERS.values()] + [gzip.compress(b"data")]
PAX = [
    b"12 path=b/c\n",
    b"21 GNU.sparse.size=9\n25 GNU.sparse.map=0,1,2\n",
    b"22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n",
    b"30 GNU.sparse.offset=notanumber\n",
    b"18 size=-9999999\n",
    b"26 hdrcharset=BINARY\n16 path=\xff\xfe\xfd\xfc\n",
    b"99999999999999 path=a\n",
    b"0 path=a\n",
]
MAGIC = [b"", b"PK\x03\x04", b"PK\x05\x06", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\x00"]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """An honest archive in which some bytes are altered, left out or put in."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from([0, 0, 1, 1, 2, 4, 30, 512]))
        data[place : place + length] = draw(st.binary(max_size=8) | st.sampled_from([b"\0" * 8, b"\xff" * 8]))
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


raw = st.builds(
    Raw,
    name=st.binary(max_size=6) | st.text(max_size=6).map(str.encode),
    data=st.binary(max_size=40),
    flags=st.sampled_from([0, 0x800, 0x8, 0x1]),
    method=st.sampled_from([0, 8, 8, 12, 99]),
    size=st.none() | st.integers(0, 2**32 - 1),
    packed_size=st.none() | st.integers(0, 2**32 - 1),
    crc=st.none() | st.just(0),
    mode=st.sampled_from([0, 0o100644, 0o120777]),
    offset=st.none() | st.integers(0, 2**32 - 1),
)


@st.composite
def tar_block(draw: st.DrawFn) -> bytes:
    """A header of a tar with the right checksum, whatever else is in it, and some data behind it."""
    head = bytearray(archives.info("a").tobuf())
    head[156:157] = draw(
        st.sampled_from([b"0", b"\0", b"5", b"1", b"2", b"7", b"x", b"x", b"g", b"L", b"K", b"S", b"N"])
    )
    data = draw(st.sampled_from(PAX) | st.binary(max_size=40))
    head[124:136] = draw(st.just(f"{len(data):011o}\0".encode()) | st.binary(min_size=12, max_size=12))
    head[345:500] = draw(st.just(bytes(155)) | st.binary(min_size=155, max_size=155))
    head[148:156] = b" " * 8
    head[148:156] = f"{sum(head):06o}\0 ".encode()
    return bytes(head) + data + bytes(-len(data) % 512)


@given(st.builds(bytes.__add__, st.sampled_from(MAGIC), st.binary(max_size=3000)))
def test_any_bytes(data: bytes) -> None:
    check(data)


@given(mutated())
def test_damaged_archives(data: bytes) -> None:
    check(data)


@given(st.lists(raw, max_size=4), st.binary(max_size=5))
def test_zips_with_any_records(items: list[Raw], after: bytes) -> None:
    check(raw_zip(*items, after=after))


@given(st.lists(st.tuples(st.text(max_size=12), st.binary(max_size=30)), max_size=5))
def test_tars_with_any_names(items: list[tuple[str, bytes]]) -> None:
    check(archives.tarred({name.replace("\0", ""): data for name, data in items if name.isprintable()}))


@given(st.lists(tar_block(), min_size=1, max_size=6), st.sampled_from([bytes(1024), b""]))
def test_tars_with_any_headers(blocks: list[bytes], end: bytes) -> None:
    check(b"".join(blocks) + end)


def check(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "AppData.dat"
        path.write_bytes(data)
        try:
            archive = inspect(path, never)
        except BadArchive:
            return
        for member in archive.members:
            assert not PurePosixPath(member.name).is_absolute()
            assert not PureWindowsPath(member.name).drive
            assert ".." not in PureWindowsPath(member.name).parts
        assert compare(archive, Path(folder) / "F3CNN", never).missing == archive.members
        try:
            read = {member.name: b"".join(chunks) for member, chunks in contents(path, archive.members, never)}
        except BadArchive:
            return
        assert archives.members(read) == archive.members


def test_the_check_of_these_tests_sees_a_failure_that_is_not_for_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opend_wizard.opend.appdata.flaws._BROKEN", ())
    with pytest.raises(Exception) as caught:  # noqa: PT011  (any but those for people)
        check(b"PK\x03\x04")
    assert not isinstance(caught.value, Told)
