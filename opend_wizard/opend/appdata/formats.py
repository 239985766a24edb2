"""Which kind of archive a file is, by its first bytes."""

from __future__ import annotations

import tarfile
from enum import Enum

BLOCK = 512  # of a tar


class Format(Enum):
    """What AppData.dat can turn out to be; only the first six are unpacked.

    7z stays unread: py7zr would add nine packages, five of them under the LGPL, for a guess
    about a file whose format nobody outside the vendor knows (facts: §2).
    """

    ZIP = "zip"
    TAR = "tar"
    TAR_GZ = "tar.gz"
    TAR_BZ2 = "tar.bz2"
    TAR_XZ = "tar.xz"
    GZIP = "gzip"  # one file, compressed
    BZIP2 = "bzip2"
    XZ = "xz"
    SEVEN_ZIP = "7z"
    EMPTY = "empty"
    UNKNOWN = "unknown"


_MAGIC = {
    b"PK\x03\x04": Format.ZIP,
    b"PK\x05\x06": Format.ZIP,  # without any member
    b"7z\xbc\xaf\x27\x1c": Format.SEVEN_ZIP,
    b"\x1f\x8b": Format.GZIP,
    b"BZh": Format.BZIP2,
    b"\xfd7zXZ\x00": Format.XZ,
}
_WITH_TAR = {Format.GZIP: Format.TAR_GZ, Format.BZIP2: Format.TAR_BZ2, Format.XZ: Format.TAR_XZ}


def recognise(head: bytes) -> Format:
    """The format of a file that begins with `head`, its first 512 bytes."""
    if not head:
        return Format.EMPTY
    for magic, form in _MAGIC.items():
        if head.startswith(magic):
            return form
    return Format.TAR if _is_header(head) else Format.UNKNOWN


def unwrapped(outer: Format, head: bytes) -> Format:
    """What a GZIP, BZIP2 or XZ file is whose uncompressed data begins with `head` (512 bytes)."""
    end_of_tar = head == bytes(BLOCK)  # a tar without members has nothing before it
    return _WITH_TAR[outer] if end_of_tar or _is_header(head) else outer


def _is_header(block: bytes) -> bool:
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")  # it checks the checksum
    except (tarfile.TarError, ValueError):
        return False
    return True
