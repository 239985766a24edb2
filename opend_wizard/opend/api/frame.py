"""Frames of the API protocol: 44 bytes of header, little-endian, and a body (protocol: §2)."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from enum import IntEnum

HEADER = struct.Struct("<2sIBBII20s8s")
FLAG = b"FT"
MOST_BODY = 4 * 1024 * 1024
"""Bytes of the largest body that is read; what the wizard asks for answers with a few hundred."""


class Proto(IntEnum):
    """The messages a diagnosis may use; trading has its own numbers and is none of its business."""

    INIT_CONNECT = 1001
    GET_GLOBAL_STATE = 1002
    NOTIFY = 1003
    KEEP_ALIVE = 1004
    GET_USER_INFO = 1005
    VERIFICATION = 1006


class Form(IntEnum):
    """How a body is written; a reply comes in the form of its request."""

    PROTOBUF = 0
    JSON = 1


@dataclass(frozen=True)
class Header:
    """The fields of a header that matter; `sha1` is over the plain body, also when it is encrypted."""

    proto: int
    form: int
    serial: int
    length: int
    sha1: bytes

    @property
    def absurd(self) -> bool:
        """Whether the announced body is larger than anything OpenD would answer here."""
        return self.length > MOST_BODY

    def fits(self, plain: bytes) -> bool:
        """Whether the checksum is that of this plain body."""
        return hashlib.sha1(plain, usedforsecurity=False).digest() == self.sha1


def pack(proto: Proto, form: Form, serial: int, plain: bytes, wire: bytes | None = None) -> bytes:
    """A whole frame; `wire` is the encrypted body where there is one."""
    body = plain if wire is None else wire
    sha1 = hashlib.sha1(plain, usedforsecurity=False).digest()
    return HEADER.pack(FLAG, proto, form, 0, serial, len(body), sha1, bytes(8)) + body


def unpack(raw: bytes) -> Header | None:
    """The header in exactly 44 bytes; None if they are not one of OpenD's."""
    flag, proto, form, _version, serial, length, sha1, _reserved = HEADER.unpack(raw)
    return Header(proto, form, serial, length, sha1) if flag == FLAG else None
