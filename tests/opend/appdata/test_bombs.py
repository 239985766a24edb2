"""Archives made to fill the memory, the disk or the time: left at a limit."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from opend_wizard.opend.appdata import BadArchive, Kind, inspect, limits
from tests.opend.appdata import archives
from tests.opend.appdata.archives import Raw, never, raw_zip, refusal

GOOD = Raw("good.dat")
MIB = 1 << 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "AppData.dat"


def test_a_bomb_by_its_recorded_sizes(path: Path) -> None:
    bad = refusal(path, raw_zip(GOOD, Raw("bomb", b"x" * 3000, method=8, size=70_000_000)))
    assert (bad.kind, bad.offender) == (Kind.TOO_LARGE, "bomb")


def test_many_small_members_that_are_a_bomb_together(path: Path) -> None:
    items = [Raw(f"{number}", b"", method=8, size=7_000_000) for number in range(10)]
    assert refusal(path, raw_zip(*items)).kind is Kind.TOO_LARGE


def test_a_total_that_no_ratio_excuses(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_TOTAL", 1000)
    assert refusal(path, archives.zipped({"a": bytes(501), "b": bytes(500)})).kind is Kind.TOO_LARGE
    assert refusal(path, archives.tarred({"a": bytes(501), "b": bytes(500)})).kind is Kind.TOO_LARGE


BOMB = archives.tarred({"bomb": bytes(70_000_000)})


@pytest.mark.parametrize(
    ("pack", "data"),
    [(gzip.compress, BOMB), (bz2.compress, BOMB), (lzma.compress, BOMB), (gzip.compress, b"x" * 70_000_000)],
    ids=["tar.gz", "tar.bz2", "tar.xz", "gzip"],
)
def test_a_compressed_bomb_is_left_at_the_limit(path: Path, pack: Callable[[bytes], bytes], data: bytes) -> None:
    path.write_bytes(pack(data))
    bad, peak = cost_of_refusal(path)
    assert bad.kind is Kind.TOO_LARGE
    assert bad.offender in ("bomb", "AppData.dat")
    assert peak < 20 * MIB  # 8 of them are xz's dictionary


def cost_of_refusal(path: Path) -> tuple[BadArchive, int]:
    tracemalloc.start()
    try:
        with pytest.raises(BadArchive) as caught:
            inspect(path, never)
        return caught.value, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_hundred_thousand_members_in_a_zip_are_not_even_listed(path: Path) -> None:
    path.write_bytes(raw_zip(*[Raw(f"{number:08}.dat", b"") for number in range(100_000)]))
    bad, peak = cost_of_refusal(path)
    assert bad.kind is Kind.TOO_LARGE
    assert peak < 20 * MIB


@pytest.mark.slow
def test_a_hundred_thousand_members_in_a_tar_are_left_at_the_limit(path: Path) -> None:
    head = archives.info("00000000.dat").tobuf(tarfile.USTAR_FORMAT)
    zeros = sum(head[:148]) + 8 * ord(" ") + sum(head[156:])
    with path.open("wb") as file:
        for digits in (f"{number:08}" for number in range(100_000)):
            checksum = f"{zeros + sum(map(int, digits)):06o}\0 "
            file.write(digits.encode() + head[8:148] + checksum.encode() + head[156:])
    bad, peak = cost_of_refusal(path)
    assert bad.kind is Kind.TOO_LARGE
    assert bad.offender == "00020000.dat"
    assert peak < 10 * MIB  # the names so far; not what tarfile would remember of each member


def test_more_members_than_allowed_in_a_short_directory(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MEMBERS", 3)
    assert refusal(path, raw_zip(*[Raw(f"{number}") for number in range(4)])).kind is Kind.TOO_LARGE


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["tar", "tar.gz"])
def test_a_tar_header_that_would_fill_the_memory(path: Path, pack: Callable[[bytes], bytes]) -> None:
    item = archives.info("pax_header", kind=tarfile.XHDTYPE)
    item.size = 60_000_000
    path.write_bytes(pack(item.tobuf(tarfile.USTAR_FORMAT) + bytes(60_000_000)))
    bad, peak = cost_of_refusal(path)
    assert bad.kind is Kind.TOO_LARGE
    assert peak < 10 * MIB


def test_tar_headers_that_fill_the_memory_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_HEADERS", 50_000)
    assert refusal(path, archives.tarred({f"{number}": b"" for number in range(100)})).kind is Kind.TOO_LARGE


def test_tar_headers_inside_each_other(path: Path) -> None:
    item = archives.info("././@LongLink", b"name\0", tarfile.GNUTYPE_LONGNAME)
    nested = item.tobuf(tarfile.GNU_FORMAT) + b"name\0".ljust(512, b"\0")
    bad = refusal(path, archives.tarred({"a": b""})[:512] + nested * 5000)
    assert bad.kind in (Kind.DAMAGED, Kind.TOO_LARGE)


def test_an_xz_file_that_wants_gigabytes(path: Path) -> None:
    data = bytearray(lzma.compress(archives.tarred({"a": b"1"})))
    header = data[12 : 12 + (data[12] + 1) * 4]
    assert header[2] == 0x21  # LZMA2, whose one byte of properties is the size of the dictionary
    header[4] = 40
    header[-4:] = zlib.crc32(header[:-4]).to_bytes(4, "little")
    data[12 : 12 + len(header)] = header
    assert refusal(path, bytes(data)).kind is Kind.DAMAGED
