"""The members of a zip, by zipfile; whatever two readers could take for different things is refused."""

from __future__ import annotations

import copy
import stat
import zipfile
from collections.abc import Callable, Iterator

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.entries import Entry
from opend_wizard.opend.appdata.flaws import Flaw, Kind, shown, too_large, unclear_name
from opend_wizard.opend.appdata.sources import Source
from opend_wizard.texts import Text

_ENCRYPTED = 0x1 | 0x40 | 0x2000  # member, strong encryption, hidden header
_UTF8 = 0x800
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # zipfile unpacks the others without a bound on memory
_LOCAL_HEADER = 30  # bytes, at least


def entries(source: Source) -> Iterator[Entry]:
    """The members in the order of their content; raises `Flaw` before the first if any is unfit."""
    archive = zipfile.ZipFile(source)
    infos = sorted(archive.filelist, key=lambda info: info.header_offset)
    for info in infos:
        _check(info)
    _check_places(infos, archive.start_dir)
    _check_total(infos, source.size)
    for info in infos:
        is_folder = info.orig_filename.endswith("/")
        yield Entry(info.orig_filename, is_folder, info.file_size, info.CRC, _opener(archive, info))


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], Iterator[bytes]]:
    # zipfile stops at the recorded size: asked for one byte more, it shows that there is more.
    greedy = copy.copy(info)
    greedy.file_size += 1

    def chunks() -> Iterator[bytes]:
        with archive.open(greedy) as member:  # compares the CRC when it comes to the end
            while chunk := member.read(limits.CHUNK):
                yield chunk

    return chunks


def _check(info: zipfile.ZipInfo) -> None:
    raw = info.orig_filename  # as it is stored: `filename` ends at a NUL, and has other slashes on Windows
    name = shown(raw)
    if info.flag_bits & _ENCRYPTED:
        raise Flaw(Kind.ENCRYPTED, Text("It holds “{name}” encrypted.", name=name), raw)
    if not raw.isascii() and not info.flag_bits & _UTF8:
        raise Flaw(Kind.UNSUPPORTED, unclear_name(raw), raw)
    if not _is_plain(info):
        raise Flaw(Kind.HOSTILE, Text("It holds “{name}”, which is a link or a device.", name=name), raw)
    if info.compress_type not in _METHODS:
        method = info.compress_type
        reason = Text(
            "“{name}” is compressed with method {method}, which is not unpacked here.", name=name, method=method
        )
        raise Flaw(Kind.UNSUPPORTED, reason, raw)
    if not _sizes_agree(info):
        raise Flaw(Kind.HOSTILE, Text("The sizes it records for “{name}” contradict each other.", name=name), raw)


def _is_plain(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)  # 0 where no Unix permissions are recorded
    return kind in (0, stat.S_IFREG) or (kind == stat.S_IFDIR and info.orig_filename.endswith("/"))


def _sizes_agree(info: zipfile.ZipInfo) -> bool:
    if info.orig_filename.endswith("/"):
        return info.file_size == 0
    return info.compress_type != zipfile.ZIP_STORED or info.file_size == info.compress_size


def _check_places(infos: list[zipfile.ZipInfo], directory: int) -> None:
    """The first member must begin where the file begins, and none may reach into the next or the directory."""
    end = 0
    for number, info in enumerate(infos):
        if info.header_offset < end or (number == 0 and info.header_offset != 0):
            raise _misplaced(info)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size
        if end > directory:
            raise _misplaced(info)


def _misplaced(info: zipfile.ZipInfo) -> Flaw:
    name = info.orig_filename
    return Flaw(Kind.HOSTILE, Text("The place it records for “{name}” cannot be right.", name=shown(name)), name)


def _check_total(infos: list[zipfile.ZipInfo], archive_size: int) -> None:
    if sum(info.file_size for info in infos) > limits.ceiling(archive_size):
        largest = max(infos, key=lambda info: info.file_size).orig_filename
        raise Flaw(Kind.TOO_LARGE, too_large(), largest)
