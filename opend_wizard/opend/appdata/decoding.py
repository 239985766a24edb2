"""gzip, bzip2 and xz data, uncompressed piece by piece in bounded memory."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Protocol

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.formats import Format
from opend_wizard.opend.appdata.sources import Readable

_INPUT = 1 << 18  # compressed bytes at a time


class _Decoder(Protocol):
    """What the decompressors of `bz2` and `lzma` have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Gunzip:
    """zlib's decompressor, which checks gzip's CRC and size itself, in the shape of the other two."""

    def __init__(self) -> None:
        self._decoder = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._decoder.eof

    @property
    def unused_data(self) -> bytes:
        return self._decoder.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        out = self._decoder.decompress(self._decoder.unconsumed_tail + data, max_length)
        self.needs_input = len(out) < max_length
        return out


def _new(form: Format) -> _Decoder:
    if form in (Format.GZIP, Format.TAR_GZ):
        return _Gunzip()
    if form in (Format.BZIP2, Format.TAR_BZ2):
        return bz2.BZ2Decompressor()
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=limits.XZ_MEMORY)


class Decoded:
    """The uncompressed data of `source`, which may be several streams in a row.

    Not GzipFile, BZ2File and LZMAFile: LZMAFile has no memory limit, and GzipFile reads a file
    name of any length letter by letter.
    """

    def __init__(self, source: Readable, form: Format) -> None:
        self._source = source
        self._form = form
        self._decoder = _new(form)

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, none at the end; raises EOFError if the data is cut off."""
        while True:
            if self._decoder.eof:
                data = self._after_the_end()
                if not data:
                    return b""
                self._decoder = _new(self._form)
            else:
                data = self._input() if self._decoder.needs_input else b""
            out = self._decoder.decompress(data, size)
            if out:
                return out

    def _input(self) -> bytes:
        data = self._source.read(_INPUT)
        if not data:
            raise EOFError
        return data

    def _after_the_end(self) -> bytes:
        """The beginning of one more stream, past any padding with zeros; empty at the end of the file."""
        data = self._decoder.unused_data.lstrip(b"\0")
        while not data:
            piece = self._source.read(_INPUT)
            if not piece:
                break
            data = piece.lstrip(b"\0")
        return data
