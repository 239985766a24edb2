"""Downloads of OpenD: which there are, whether they are whole by their first and last bytes, and what is in them."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from opend_wizard.opend.places import Brand
from opend_wizard.opend.places.brands import version_in

_NAME = re.compile(r"(?i)^(?P<brand>moomoo|futu)_?OpenD.*\.(?P<kind>tar\.gz|tgz|7z|zip|dmg|AppImage)(?:\.\w{1,12})?$")
_UNFINISHED = (".crdownload", ".part", ".partial", ".download", ".opdownload")
_TAR_BLOCK = 512
_LEAST = 20_000_000  # bytes; the whole packages have hundreds of millions (facts: §1.2)
_END_OF_ZIP = 66_000  # bytes in which the list at the end of a zip begins
_KOLY = 512  # bytes of the trailer of a disk image


class Fault(Enum):
    """What is wrong with a download."""

    PAGE = "page"  # a page of the site was saved under this name
    CUT_OFF = "cut off"
    UNFINISHED = "unfinished"  # the browser still works on it, or gave up
    EMPTY = "empty"
    NO_ARCHIVE = "no archive"


@dataclass(frozen=True)
class Package:
    """One download; `fault` is None as far as its first and last bytes tell. `size` in bytes."""

    path: Path
    brand: Brand
    version: str | None
    size: int
    fault: Fault | None

    @property
    def can_be_unpacked(self) -> bool:
        """Whether it is of the kind that the wizard unpacks; 7z is for the person."""
        return self.fault is None and self.path.name.lower().endswith((".tar.gz", ".tgz"))


def packages(folders: Iterable[Path]) -> tuple[Package, ...]:
    """The downloads in `folders`, by their names; links and folders are passed over."""
    return tuple(package for folder in folders for package in _in_folder(folder))


def _in_folder(folder: Path) -> Iterator[Package]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        found = _NAME.match(name)
        path = folder / name
        if found is None or path.is_symlink() or not path.is_file():
            continue
        try:
            fault, size = fault_of(path, found["kind"].lower()), path.stat().st_size
        except OSError:
            continue
        yield Package(path, Brand(found["brand"].lower()), version_in(name), size, fault)


def fault_of(path: Path, kind: str) -> Fault | None:
    """What the first and the last bytes of `path` tell against it; a flaw in the middle is not seen. Raises OSError."""
    if path.name.lower().endswith(_UNFINISHED):
        return Fault.UNFINISHED
    with path.open("rb") as file:
        head = file.read(_TAR_BLOCK)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END_OF_ZIP))
        tail = file.read()
    if not head:
        return Fault.EMPTY
    if head.lstrip()[:64].lower().startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"{")):
        return Fault.PAGE
    return _WHOLE[kind](head, tail, size)


def _gzip(head: bytes, tail: bytes, _size: int) -> Fault | None:
    """Its last four bytes are the size of what is in it (RFC 1952), which in a tar is whole blocks."""
    if not head.startswith(b"\x1f\x8b"):
        return Fault.NO_ARCHIVE
    return Fault.CUT_OFF if len(tail) < 18 or struct.unpack("<I", tail[-4:])[0] % _TAR_BLOCK else None


def _seven_zip(head: bytes, _tail: bytes, size: int) -> Fault | None:
    """Its first 32 bytes tell where its list ends, which is the end of the file."""
    if not head.startswith(b"7z\xbc\xaf\x27\x1c"):
        return Fault.NO_ARCHIVE
    if len(head) < 32:
        return Fault.CUT_OFF
    begin, length = struct.unpack_from("<QQ", head, 12)
    return Fault.CUT_OFF if size < 32 + begin + length else None


def _zip(head: bytes, tail: bytes, _size: int) -> Fault | None:
    if not head.startswith(b"PK"):
        return Fault.NO_ARCHIVE
    return None if b"PK\x05\x06" in tail else Fault.CUT_OFF


def _disk_image(_head: bytes, tail: bytes, _size: int) -> Fault | None:
    return None if tail[-_KOLY:].startswith(b"koly") else Fault.CUT_OFF


def _app_image(head: bytes, _tail: bytes, size: int) -> Fault | None:
    if not head.startswith(b"\x7fELF"):
        return Fault.NO_ARCHIVE
    return Fault.CUT_OFF if size < _LEAST else None


_WHOLE = {
    "tar.gz": _gzip,
    "tgz": _gzip,
    "7z": _seven_zip,
    "zip": _zip,
    "dmg": _disk_image,
    "appimage": _app_image,
}
