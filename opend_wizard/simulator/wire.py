"""Frames and protobuf as they travel, written for the simulator alone (protocol: §2).

Deliberately shares nothing with the wizard's own client: each is the other's proof.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

_HEADER = struct.Struct("<2sIBBII20s8s")
HEADER_SIZE = _HEADER.size  # 44
MAGIC = b"FT"
LONGEST_BODY = 1 << 22  # bytes; no request is nearly as long

VARINT, FIXED64, DELIMITED, FIXED32 = 0, 1, 2, 5  # protobuf's wire types

Raw = dict[int, list["int | bytes"]]


class Format(IntEnum):
    """How a body is written (nProtoFmtType)."""

    PROTOBUF = 0
    JSON = 1


class Broken(ValueError):
    """What came in is no frame or no message."""


@dataclass(frozen=True)
class Header:
    """The 44 bytes before a body; `sha1` is that of the plain body, also when the body is encrypted."""

    proto: int
    format: int
    serial: int
    length: int
    sha1: bytes

    def pack(self) -> bytes:
        """The bytes as they travel."""
        return _HEADER.pack(MAGIC, self.proto, self.format, 0, self.serial, self.length, self.sha1, bytes(8))


def read_header(data: bytes) -> Header:
    """The header in `data`, which is 44 bytes long; raises `Broken` if it is none."""
    magic, proto, form, _version, serial, length, sha1, _reserved = _HEADER.unpack(data)
    if magic != MAGIC:
        raise Broken(f"begins with {magic!r}")
    if length > LONGEST_BODY:
        raise Broken(f"claims {length} bytes")
    return Header(proto, form, serial, length, sha1)


def frame(proto: int, form: int, serial: int, plain: bytes, sent: bytes | None = None) -> bytes:
    """One frame with the body `plain`, or in its place the encrypted form `sent` of it."""
    body = plain if sent is None else sent
    return Header(proto, form, serial, len(body), hashlib.sha1(plain, usedforsecurity=False).digest()).pack() + body


def varint(number: int) -> bytes:
    """A number as protobuf writes it; a negative one takes ten bytes."""
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def tagged(number: int, value: int | float | bytes) -> bytes:
    """One field: an int as varint, a float as double, bytes with their length before them."""
    if isinstance(value, bytes):
        return varint(number << 3 | DELIMITED) + varint(len(value)) + value
    if isinstance(value, float):
        return varint(number << 3 | FIXED64) + struct.pack("<d", value)
    return varint(number << 3 | VARINT) + varint(value)


def untag(data: bytes) -> Raw:
    """All fields in `data` by number, each with its values in order; raises `Broken`."""
    fields: Raw = {}
    for number, value in _fields(data):
        fields.setdefault(number, []).append(value)
    return fields


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    place = 0
    while place < len(data):
        tag, place = _read_varint(data, place)
        kind = tag & 7
        if kind == VARINT:
            number, place = _read_varint(data, place)
            yield tag >> 3, number
            continue
        length = {FIXED64: 8, FIXED32: 4}.get(kind)
        if kind == DELIMITED:
            length, place = _read_varint(data, place)
        if length is None or place + length > len(data):
            raise Broken(f"field {tag >> 3} is cut short or of the unknown kind {kind}")
        yield tag >> 3, data[place : place + length]
        place += length


def _read_varint(data: bytes, place: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        if place >= len(data) or shift > 63:
            raise Broken("a number is cut short or too long")
        byte = data[place]
        place += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number & ((1 << 64) - 1), place
        shift += 7


def signed(number: int) -> int:
    """A varint read as the two's complement that int32 and int64 use."""
    return number - (1 << 64) if number >> 63 else number
