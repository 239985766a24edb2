from __future__ import annotations

import gzip
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.appdata import BadArchive, Kind, Member, contents, inspect, limits
from tests.opend.appdata import archives
from tests.opend.appdata.archives import Raw, never, raw_zip

MIB = 1 << 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "AppData.dat"


def unpacked(path: Path, members: Iterable[Member]) -> dict[str, bytes]:
    return {member.name: b"".join(chunks) for member, chunks in contents(path, list(members), never)}


@pytest.mark.parametrize("data", archives.HONEST.values(), ids=archives.HONEST)
def test_the_content_of_every_member_comes_out(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert unpacked(path, inspect(path, never).members) == archives.CONTENT


@pytest.mark.parametrize("data", archives.HONEST.values(), ids=archives.HONEST)
def test_only_what_is_asked_for_comes_out_in_the_archives_order(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    members = inspect(path, never).members
    wanted = [members[4], members[1]]
    assert [member for member, _ in contents(path, wanted, never)] == [members[1], members[4]]
    assert unpacked(path, wanted) == {member.name: archives.CONTENT[member.name] for member in wanted}


def test_the_content_of_a_gzip_file_comes_out(path: Path) -> None:
    path.write_bytes(gzip.compress(b"one,") + gzip.compress(b"two"))
    assert unpacked(path, inspect(path, never).members) == {"AppData.dat": b"one,two"}


def test_a_zips_own_order_is_that_of_the_content(path: Path) -> None:
    whole = raw_zip(Raw("first"), Raw("second"))
    place = whole.index(b"PK\x01\x02")
    one, other = whole[place : place + 51], whole[place + 51 : place + 103]
    path.write_bytes(whole[:place] + other + one + whole[place + 103 :])
    assert list(unpacked(path, inspect(path, never).members)) == ["first", "second"]


def test_asking_for_nothing_reads_nothing(path: Path) -> None:
    path.write_bytes(archives.zipped())
    assert unpacked(path, []) == {}


@pytest.mark.parametrize("data", archives.HONEST.values(), ids=archives.HONEST)
@pytest.mark.parametrize(("size", "crc"), [(9099, None), (9101, None), (0, None), (9100, 1)])
def test_a_member_that_is_not_as_it_was_looked_at(path: Path, data: bytes, size: int, crc: int | None) -> None:
    path.write_bytes(data)
    seen = inspect(path, never).members[0]
    assert seen.size == 9100
    with pytest.raises(BadArchive) as caught:
        unpacked(path, [Member(seen.name, size, seen.crc if crc is None else crc)])
    is_seen_at_once = size != 9100 or data.startswith(b"PK")  # no other format records a CRC
    assert caught.value.kind is (Kind.CHANGED if is_seen_at_once else Kind.DAMAGED)
    assert caught.value.offender == seen.name


def test_never_more_comes_out_than_was_announced(path: Path) -> None:
    path.write_bytes(gzip.compress(b"data"))
    members = inspect(path, never).members
    path.write_bytes(gzip.compress(b"da") + gzip.compress(b"ta") + gzip.compress(bytes(5_000_000)))
    seen: list[bytes] = []
    reading = contents(path, members, never)
    _, chunks = next(reading)
    with pytest.raises(BadArchive) as caught:
        seen.extend(chunks)
    assert caught.value.kind is Kind.DAMAGED
    assert seen == [b"da", b"ta"]


@pytest.mark.parametrize("data", [*archives.HONEST.values(), gzip.compress(b"1")], ids=[*archives.HONEST, "gzip"])
def test_a_member_that_is_not_there(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(BadArchive) as caught:
        unpacked(path, [Member("gone.dat", 1, 1)])
    assert (caught.value.kind, caught.value.offender) == (Kind.CHANGED, "gone.dat")


@pytest.mark.parametrize("name", ["../evil", "/evil", "Device.dat", "a/BROKER.dat", "./a", "CON"])
def test_a_plan_that_asks_for_an_unsafe_name_gets_nothing(path: Path, name: str) -> None:
    path.write_bytes(raw_zip(Raw("a"), Raw(name)))
    with pytest.raises(BadArchive) as caught:
        unpacked(path, [Member("a", 4, zlib.crc32(b"data")), Member(name, 4, zlib.crc32(b"data"))])
    assert (caught.value.kind, caught.value.offender) == (Kind.HOSTILE, name)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_damaged_content_of_a_zip_is_seen_at_its_end(path: Path, method: int) -> None:
    path.write_bytes(raw_zip(Raw("a"), Raw("b", b"data" * 9, method=method, crc=7)))
    with pytest.raises(BadArchive) as caught:
        unpacked(path, inspect(path, never).members)
    assert (caught.value.kind, caught.value.offender) == (Kind.DAMAGED, "b")


def test_a_member_that_holds_more_than_it_says(path: Path) -> None:
    """The checksum is right for as much as is promised: only the rest gives it away."""
    path.write_bytes(raw_zip(Raw("lie", b"data" * 9, method=8, size=4, crc=zlib.crc32(b"data"))))
    with pytest.raises(BadArchive) as caught:
        unpacked(path, inspect(path, never).members)
    assert (caught.value.kind, caught.value.offender) == (Kind.DAMAGED, "lie")


def test_a_member_that_holds_less_than_it_says(path: Path) -> None:
    path.write_bytes(raw_zip(Raw("lie", b"data" * 9, method=8, size=99)))
    with pytest.raises(BadArchive) as caught:
        unpacked(path, inspect(path, never).members)
    assert (caught.value.kind, caught.value.offender) == (Kind.DAMAGED, "lie")


def test_a_bomb_that_lies_about_its_size_is_left_after_that_size(path: Path) -> None:
    path.write_bytes(raw_zip(Raw("bomb", bytes(200 * MIB), method=8, size=100)))
    members = inspect(path, never).members
    tracemalloc.start()
    try:
        with pytest.raises(BadArchive):
            unpacked(path, members)
        assert tracemalloc.get_traced_memory()[1] < 8 * MIB
    finally:
        tracemalloc.stop()


def test_a_compressed_tar_damaged_since(path: Path) -> None:
    path.write_bytes(archives.HONEST["tar.gz"])
    members = inspect(path, never).members
    path.write_bytes(archives.HONEST["tar.gz"][:600])
    with pytest.raises(BadArchive):
        unpacked(path, members)


@pytest.mark.parametrize("data", [b"", b"anything", b"7z\xbc\xaf\x27\x1c", archives.zipped({"x": b"y"})], ids=range(4))
def test_another_file_in_its_place(path: Path, data: bytes) -> None:
    path.write_bytes(archives.zipped())
    members = inspect(path, never).members
    path.write_bytes(data)
    with pytest.raises(BadArchive):
        unpacked(path, members)


def test_an_archive_that_is_gone_is_unseen(path: Path) -> None:
    with pytest.raises(Unseen):
        unpacked(path, [Member("a", 1, 1)])


@pytest.mark.parametrize("name", ["zip", "zip, stored", "tar, pax", "tar.gz", "tar.xz"])
def test_reading_can_be_stopped_between_two_pieces(path: Path, name: str) -> None:
    path.write_bytes(archives.PACKERS[name]({"large.dat": bytes(range(256)) * 40_000}))
    stopped = False
    reading = contents(path, inspect(path, never).members, lambda: stopped)
    _, chunks = next(reading)
    assert 0 < len(next(chunks)) <= limits.CHUNK
    stopped = True
    with pytest.raises(Cancelled):
        next(chunks)


@pytest.mark.parametrize("name", ["zip", "zip, stored", "tar", "tar.gz"])
def test_memory_stays_flat_whatever_the_size(path: Path, name: str) -> None:
    archives.write_large(path, name, 200)
    tracemalloc.start()
    try:
        members = inspect(path, never).members
        seen = sum(len(chunk) for _, chunks in contents(path, members, never) for chunk in chunks)
        assert tracemalloc.get_traced_memory()[1] < 8 * MIB
    finally:
        tracemalloc.stop()
    assert seen == 200_000_000
