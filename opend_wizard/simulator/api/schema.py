"""Messages described once, written and read as protobuf and as JSON (protocol: §4, §7)."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, Union

from opend_wizard.simulator.wire import Broken, Format, signed, tagged, untag

Value: TypeAlias = Union[int, float, bool, str, "Values"]
Values: TypeAlias = Mapping[str, Value]


class Kind(Enum):
    """How a field is written."""

    INT = "int"  # int32, enum
    LONG = "long"  # int64 and uint64; JSON has them as strings
    BOOL = "bool"
    STRING = "string"
    DOUBLE = "double"


@dataclass(frozen=True)
class Field:
    """One field of a message; `kind` is a schema where the field is a message itself."""

    number: int
    name: str
    kind: Kind | Schema


@dataclass(frozen=True)
class Schema:
    """A message: what is absent from the values given is absent from what is written."""

    fields: tuple[Field, ...]

    def write(self, values: Values, form: int) -> bytes:
        """`values` as a body in `form`."""
        if form == Format.JSON:
            return json.dumps(self._plain(values), ensure_ascii=False, separators=(",", ":")).encode()
        return self._binary(values)

    def read(self, body: bytes, form: int) -> dict[str, Value]:
        """The values in `body`; raises `Broken` if it is no such message."""
        if form != Format.JSON:
            return self._from_binary(body)
        try:
            return self._from_plain(json.loads(body))
        except (ValueError, RecursionError) as error:
            raise Broken(str(error)) from error

    def _binary(self, values: Values) -> bytes:
        present = (field for field in self.fields if field.name in values)
        return b"".join(tagged(field.number, _binary_value(field, values[field.name])) for field in present)

    def _from_binary(self, body: bytes) -> dict[str, Value]:
        raw = untag(body)
        present = (field for field in self.fields if field.number in raw)
        return {field.name: _value_of_binary(field, raw[field.number][-1]) for field in present}

    def _plain(self, values: Values) -> dict[str, object]:
        present = (field for field in self.fields if field.name in values)
        return {field.name: _plain_value(field, values[field.name]) for field in present}

    def _from_plain(self, plain: object) -> dict[str, Value]:
        if not isinstance(plain, dict):
            raise Broken("no JSON object")
        present = (field for field in self.fields if field.name in plain)
        return {field.name: _value_of_plain(field, plain[field.name]) for field in present}


def _binary_value(field: Field, value: Value) -> int | float | bytes:
    if isinstance(field.kind, Schema):
        return field.kind._binary(_message(field, value))
    if isinstance(value, str):
        return value.encode()
    if field.kind is Kind.DOUBLE and isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, int):
        return int(value)
    raise Broken(f"{field.name} cannot be {value!r}")


def _value_of_binary(field: Field, raw: int | bytes) -> Value:
    if isinstance(raw, int):
        return bool(raw) if field.kind is Kind.BOOL else signed(raw)
    if isinstance(field.kind, Schema):
        return field.kind._from_binary(raw)
    if field.kind is Kind.DOUBLE and len(raw) == 8:
        number: float = struct.unpack("<d", raw)[0]
        return number
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise Broken(str(error)) from error


def _plain_value(field: Field, value: Value) -> object:
    if isinstance(field.kind, Schema):
        return field.kind._plain(_message(field, value))
    return str(value) if field.kind is Kind.LONG else value


def _value_of_plain(field: Field, plain: object) -> Value:
    if isinstance(field.kind, Schema):
        return field.kind._from_plain(plain)
    if field.kind in (Kind.INT, Kind.LONG) and isinstance(plain, (int, str)):
        return int(plain)
    if isinstance(plain, (bool, int, float, str)):
        return plain
    raise Broken(f"{field.name} cannot be {plain!r}")


def _message(field: Field, value: Value) -> Values:
    if not isinstance(value, Mapping):
        raise Broken(f"{field.name} cannot be {value!r}")
    return value
