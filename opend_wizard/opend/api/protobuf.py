"""As much of protocol buffers as three small messages need: varints, doubles, and length-delimited fields."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import TypeAlias

Value: TypeAlias = "int | float | bytes"
Fields: TypeAlias = "dict[int, list[Value]]"

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST = 10  # bytes of a varint
_SIGN = 1 << 63
_WRAP = 1 << 64


class Garbled(ValueError):
    """These bytes are not a message."""


def encode(fields: Sequence[tuple[int, int | str | bytes]]) -> bytes:
    """A message with these numbered fields, in this order; negative numbers as 64-bit two's complement."""
    return b"".join(_field(number, value) for number, value in fields)


def _field(number: int, value: int | str | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3 | _VARINT) + _varint(value % _WRAP)
    raw = value.encode("utf-8") if isinstance(value, str) else value
    return _varint(number << 3 | _BYTES) + _varint(len(raw)) + raw


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def decode(raw: bytes) -> Fields:
    """The fields of a message by number, each with all its values; raises `Garbled`."""
    fields: Fields = {}
    for number, value in _walk(raw):
        fields.setdefault(number, []).append(value)
    return fields


def _walk(raw: bytes) -> Iterator[tuple[int, Value]]:
    at = 0
    while at < len(raw):
        key, at = _read_varint(raw, at)
        number, kind = key >> 3, key & 7
        if not number:
            raise Garbled("field number 0")
        if kind == _VARINT:
            whole, at = _read_varint(raw, at)
            yield number, whole - _WRAP if whole & _SIGN else whole
        elif kind == _BYTES:
            length, at = _read_varint(raw, at)
            yield number, _take(raw, at, length)
            at += length
        elif kind in (_FIXED64, _FIXED32):
            size, layout = (8, "<d") if kind == _FIXED64 else (4, "<f")
            yield number, struct.unpack(layout, _take(raw, at, size))[0]
            at += size
        else:
            raise Garbled("unknown wire type")


def _read_varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for offset in range(_LONGEST):
        if at + offset >= len(raw):
            raise Garbled("cut short")
        byte = raw[at + offset]
        value |= (byte & 0x7F) << (7 * offset)
        if byte < 0x80:
            return value % _WRAP, at + offset + 1
    raise Garbled("endless number")


def _take(raw: bytes, at: int, length: int) -> bytes:
    if at + length > len(raw):
        raise Garbled("cut short")
    return raw[at : at + length]


def number(fields: Fields, at: int) -> int | None:
    """The last whole number of field `at`, as protocol buffers has it; None if absent or of another kind."""
    value = fields.get(at, [None])[-1]
    return value if isinstance(value, int) else None


def real(fields: Fields, at: int) -> float | None:
    """The last floating point number of field `at`; None if absent or of another kind."""
    value = fields.get(at, [None])[-1]
    return value if isinstance(value, float) else None


def text(fields: Fields, at: int) -> str:
    """The last string of field `at`, undecodable bytes replaced; empty if absent."""
    value = fields.get(at, [b""])[-1]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def message(fields: Fields, at: int) -> Fields | None:
    """The last embedded message of field `at`; None if absent. Raises `Garbled`."""
    value = fields.get(at, [None])[-1]
    return decode(value) if isinstance(value, bytes) else None
