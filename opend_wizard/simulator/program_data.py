"""Data members like those a first start of OpenD needs, packed as a zip (the real format is unknown; facts: §2)."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath

_MARKETS = ("HK", "US", "SH", "SZ", "SG", "JP", "HKFuture", "USFuture")
_LANGUAGES = ("en", "chs", "cht", "ja")
_PACKED_AT = (2026, 9, 16, 13, 45, 0)


@cache
def members() -> Mapping[str, bytes]:
    """Names, with ``/`` between folders, and contents; the same at every call."""
    content: dict[str, bytes] = {}
    for market in _MARKETS:
        content[f"Security/{market}/StockList.dat"] = _table(f"{market} securities", 1200)
        content[f"Security/{market}/Plate.dat"] = _table(f"{market} plates", 150)
        content[f"Calendar/{market}.dat"] = _table(f"{market} trading days", 260)
        content[f"Rules/{market}/PriceStep.csv"] = _table(f"{market} price steps", 24)
    for language in _LANGUAGES:
        content[f"Languages/{language}.json"] = _table(f"words in {language}", 90)
    content["NetConfig.dat"] = _table("access points", 30)
    content["ErrorCode.dat"] = _table("error numbers", 400)
    content["Version.dat"] = b"10.11.7108\n"
    return content


def _table(subject: str, rows: int) -> bytes:
    """Lines that differ from each other and compress about as well as real lists do."""
    start = hashlib.sha256(subject.encode()).digest()
    figures = (int.from_bytes(start[row % 24 : row % 24 + 6], "big") * (row + 7) % 10**12 for row in range(rows))
    return "".join(f"{row};{subject};{figure}\n" for row, figure in enumerate(figures)).encode()


@cache
def archive() -> bytes:
    """All members as a zip with folder entries, as ordinary packers make it."""
    content, packed = members(), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in sorted({f"{parent}/" for name in content for parent in _parents(name)}):
            archive.writestr(zipfile.ZipInfo(folder, _PACKED_AT), b"")
        for name, data in content.items():
            info = zipfile.ZipInfo(name, _PACKED_AT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return packed.getvalue()


def _parents(name: str) -> list[PurePosixPath]:
    return [parent for parent in PurePosixPath(name).parents if parent != PurePosixPath()]


def unpack(content: Mapping[str, bytes], folder: Path) -> None:
    """Put `content` into `folder` as the first start of OpenD does."""
    for name, data in content.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def complete(archive: Path, folder: Path) -> bool:
    """Whether `folder` holds every member of the zip `archive` as it should be; False without an archive."""
    try:
        with zipfile.ZipFile(archive) as packed:
            return all(_holds(folder / member.filename, member) for member in packed.infolist() if not member.is_dir())
    except (OSError, zipfile.BadZipFile):
        return False


def _holds(path: Path, member: zipfile.ZipInfo) -> bool:
    try:
        return zlib.crc32(path.read_bytes()) == member.CRC
    except OSError:
        return False
