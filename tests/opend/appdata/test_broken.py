"""Archives that are cut off, altered or continued: refused, not read as far as they go."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from opend_wizard.opend.appdata import BadArchive, Kind, inspect
from tests.opend.appdata import archives
from tests.opend.appdata.archives import never, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "AppData.dat"


@pytest.mark.parametrize("name", archives.HONEST)
def test_an_archive_cut_off_anywhere(path: Path, name: str) -> None:
    whole = archives.HONEST[name]
    needed = len(whole.rstrip(b"\0")) if name.startswith("tar, ") else len(whole) - 1
    for length in {*range(1, 600, 37), *range(600, needed, 511), needed - 1, needed}:
        path.write_bytes(whole[:length])
        with pytest.raises(BadArchive):
            inspect(path, never)


def test_a_tar_with_a_broken_header_on_the_way_does_not_just_end_there(path: Path) -> None:
    data = bytearray(archives.tarred({"a": b"1", "b": b"2", "c": b"3"}))
    data[1024] ^= 1
    assert refusal(path, bytes(data)).kind is Kind.DAMAGED
    assert refusal(path, gzip.compress(bytes(data))).kind is Kind.DAMAGED


def test_data_behind_the_end_of_a_tar(path: Path) -> None:
    tar = archives.tarred({"a": b"1"})
    assert refusal(path, tar + archives.tarred({"b": b"2"})).kind is Kind.DAMAGED
    assert refusal(path, gzip.compress(tar + b"more")).kind is Kind.DAMAGED


@pytest.mark.parametrize("name", ["tar.gz", "tar.bz2", "tar.xz"])
def test_anything_behind_compressed_data(path: Path, name: str) -> None:
    assert refusal(path, archives.HONEST[name] + b"more").kind is Kind.DAMAGED


@pytest.mark.parametrize("name", ["tar.gz", "tar.bz2", "tar.xz"])
def test_compressed_data_with_a_wrong_checksum(path: Path, name: str) -> None:
    data = bytearray(archives.HONEST[name])
    data[-12 if name == "tar.xz" else -6] ^= 0x10
    assert refusal(path, bytes(data)).kind is Kind.DAMAGED
