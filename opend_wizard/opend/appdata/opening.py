"""From a file to the row of its members, whatever its format."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from opend_wizard.opend.appdata import tars, zips
from opend_wizard.opend.appdata.decoding import Decoded
from opend_wizard.opend.appdata.entries import Entry
from opend_wizard.opend.appdata.flaws import Flaw, Kind, damaged, unclear_name
from opend_wizard.opend.appdata.formats import BLOCK, Format, recognise, unwrapped
from opend_wizard.opend.appdata.sources import Source, Stream
from opend_wizard.texts import Text

_SHOWN = 8  # first bytes of a file that is not read further
_LONGEST_HEADER = 1 << 16  # of gzip, with the file name in it
_EXTRA, _NAME = 0x04, 0x08  # gzip's flags (RFC 1952)
_COMPRESSED = (Format.GZIP, Format.BZIP2, Format.XZ)
_TARS = (Format.TAR_GZ, Format.TAR_BZ2, Format.TAR_XZ)


@dataclass(frozen=True)
class Opened:
    """An archive being read: the entries come while the file is read on."""

    format: Format
    entries: Iterator[Entry]


def opened(source: Source, file_name: str) -> Opened:
    """Begin to read `source`; `file_name` names the content of a gzip file that does not. Raises `Flaw`."""
    form = recognise(_head(source))
    if form in _COMPRESSED:
        form = unwrapped(form, Stream(Decoded(source, form), source.size, source.stop).read(BLOCK))
        source.seek(0)
    if form is Format.ZIP:
        return Opened(form, zips.entries(source))
    if form is Format.TAR:
        return Opened(form, tars.entries(Stream(source, source.size, source.stop)))
    if form in _TARS:
        return Opened(form, tars.entries(Stream(Decoded(source, form), source.size, source.stop)))
    if form is Format.GZIP:
        return Opened(form, iter((_single(source, file_name),)))
    raise _unfit(form, source)


def _head(source: Source) -> bytes:
    head = source.read(BLOCK)
    source.seek(0)
    return head


def _single(source: Source, file_name: str) -> Entry:
    recorded = _recorded_name(source.read(_LONGEST_HEADER))
    source.seek(0)
    stream = Stream(Decoded(source, Format.GZIP), source.size, source.stop)
    return Entry(recorded or file_name, is_folder=False, chunks=stream.rest)


def _recorded_name(header: bytes) -> str | None:
    """The file name in a gzip header, which is known to be whole as far as its fixed part goes."""
    flags, place = header[3], 10
    if not flags & _NAME:
        return None
    if flags & _EXTRA:
        place += 2 + int(struct.unpack_from("<H", header, place)[0])
    name, end, _ = header[place:].partition(b"\0")
    if not end:
        raise Flaw(Kind.DAMAGED, damaged())
    if not name.isascii():
        raise Flaw(Kind.UNSUPPORTED, unclear_name(name.decode("latin-1")), name.decode("latin-1"))
    return name.decode()


def _unfit(form: Format, source: Source) -> Flaw:
    count = source.size
    if form is Format.EMPTY:
        return Flaw(Kind.EMPTY, Text("It is empty (0 bytes)."))
    if form is Format.SEVEN_ZIP:
        return Flaw(Kind.SEVEN_ZIP, Text("It is a 7z archive ({count} bytes); those are not unpacked.", count=count))
    if form is Format.UNKNOWN:
        head = _head(source)[:_SHOWN].hex(" ")
        reason = Text("It is no archive of a known kind: {count} bytes that begin with {head}.", count=count, head=head)
        return Flaw(Kind.UNKNOWN_FORMAT, reason)
    reason = Text("It is one {format} file ({count} bytes) of unknown name.", format=form.value, count=count)
    return Flaw(Kind.UNSUPPORTED, reason)
