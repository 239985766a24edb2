"""Archives for the tests: honest ones as ordinary packers write them, and any other byte by byte."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from opend_wizard.opend.appdata import BadArchive, Member, inspect

CONTENT = {
    "Security/HK/StockList.dat": b"0700;Tencent\n" * 700,
    "Security/US/StockList.dat": bytes(range(256)) * 40,
    "Version.dat": b"10.11.7108\n",
    "Empty.dat": b"",
    "Languages/繁體中文.json": b'{"a": "b"}',
}


def never() -> bool:
    """Do not stop."""
    return False


def refusal(path: Path, data: bytes) -> BadArchive:
    """How a file with this `data` is refused; the test fails if it is not."""
    path.write_bytes(data)
    with pytest.raises(BadArchive) as caught:
        inspect(path, never)
    return caught.value


def members(content: Mapping[str, bytes] = CONTENT) -> tuple[Member, ...]:
    """The members that an archive of `content` must be listed with."""
    return tuple(Member(name, len(data), zlib.crc32(data)) for name, data in content.items())


def zipped(content: Mapping[str, bytes] = CONTENT, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An ordinary zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def tarred(content: Mapping[str, bytes] = CONTENT, form: int = tarfile.PAX_FORMAT) -> bytes:
    """An ordinary tar."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for name, data in content.items():
            archive.addfile(info(name, data), io.BytesIO(data))
    return buffer.getvalue()


def tarred_from(infos: Iterable[tarfile.TarInfo]) -> bytes:
    """A tar of `infos`, each with as many zeros as its size says."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for item in infos:
            archive.addfile(item, io.BytesIO(bytes(item.size)))
    return buffer.getvalue()


def info(name: str, data: bytes = b"", kind: bytes = tarfile.REGTYPE) -> tarfile.TarInfo:
    """The head of one member of a tar."""
    item = tarfile.TarInfo(name)
    item.size = len(data)
    item.type = kind
    return item


PACKERS: dict[str, Callable[[Mapping[str, bytes]], bytes]] = {
    "zip": zipped,
    "zip, stored": lambda content: zipped(content, zipfile.ZIP_STORED),
    "tar, pax": tarred,
    "tar, gnu": lambda content: tarred(content, tarfile.GNU_FORMAT),
    "tar.gz": lambda content: gzip.compress(tarred(content)),
    "tar.bz2": lambda content: bz2.compress(tarred(content)),
    "tar.xz": lambda content: lzma.compress(tarred(content)),
}
HONEST = {name: pack(CONTENT) for name, pack in PACKERS.items()}


def write_large(path: Path, name: str, megabytes: int) -> None:
    """An archive with one member of that size, which compresses about a hundredfold, written piece by piece."""
    piece = os.urandom(10_000).ljust(1_000_000, b"\0")
    if name.startswith("zip"):
        method = zipfile.ZIP_STORED if name == "zip, stored" else zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(path, "w", method, compresslevel=1) as archive, archive.open("large.dat", "w") as member:
            for _ in range(megabytes):
                member.write(piece)
        return
    head = info("large.dat")
    head.size = megabytes * 1_000_000
    with gzip.open(path, "wb", 1) if name == "tar.gz" else path.open("wb") as file:
        file.write(head.tobuf())
        for _ in range(megabytes):
            file.write(piece)
        file.write(bytes(-head.size % 512 + 1024))


@dataclass(frozen=True)
class Raw:
    """One member of a zip with whatever its two records are to say of it."""

    name: str | bytes
    data: bytes = b"data"
    flags: int = 0
    method: int = zipfile.ZIP_STORED
    size: int | None = None
    packed_size: int | None = None
    crc: int | None = None
    mode: int = 0
    offset: int | None = None


def deflated(data: bytes) -> bytes:
    """`data` as zip's method 8 stores it."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def raw_zip(*items: Raw, before: bytes = b"", after: bytes = b"") -> bytes:
    """A zip of `items`, with bytes put before it and after it."""
    body, directory = bytearray(before), bytearray()
    for item in items:
        name = item.name if isinstance(item.name, bytes) else item.name.encode("ascii")
        packed = deflated(item.data) if item.method == zipfile.ZIP_DEFLATED else item.data
        size = len(item.data) if item.size is None else item.size
        packed_size = len(packed) if item.packed_size is None else item.packed_size
        crc = zlib.crc32(item.data) if item.crc is None else item.crc
        common = struct.pack("<HHHHHLLLHH", 20, item.flags, item.method, 0, 33, crc, packed_size, size, len(name), 0)
        offset = len(body) - len(before) if item.offset is None else item.offset
        tail = struct.pack("<HHHLL", 0, 0, 0, item.mode << 16, offset)
        directory += b"PK\x01\x02\x14\x03" + common + tail + name
        body += b"PK\x03\x04" + common + name + packed
    place, count = len(body) - len(before), len(items) & 0xFFFF
    end = struct.pack("<HHHHLLH", 0, 0, count, count, len(directory), place, 0)
    return bytes(body + directory + b"PK\x05\x06" + end + after)
