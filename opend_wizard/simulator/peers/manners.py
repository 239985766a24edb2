"""The ways in which an OpenD can treat its callers badly; each is a way to hand over a reply."""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

Wait = Callable[[float], bool]  # wait so many seconds; True if it is over before
_ABSURD = 0xFFFF_FFF0  # bytes
_RESET = struct.pack("ii" if os.name != "nt" else "hh", 1, 0)  # close at once and throw away what is under way


class Manner(Enum):
    """How the API port behaves."""

    NORMAL = "normal"
    SLOW = "slow"  # the reply comes after `seconds`
    DRIP = "drip"  # byte by byte, `seconds` apart
    SPLIT = "split"  # in two halves, as the network may do
    GLUED = "glued"  # with a push before it in the same piece
    SILENT = "silent"  # reads and never answers
    CUT = "cut"  # half of it, then hangs up
    STALL = "stall"  # half of it, then nothing
    CLOSE = "close"  # hangs up as soon as somebody calls
    CLOSE_ON_REQUEST = "close_on_request"  # hangs up instead of a reply
    RESET = "reset"  # the same, rudely
    HALF_OPEN = "half_open"  # says that nothing more will come, but keeps listening
    GARBAGE = "garbage"  # bytes without meaning
    ABSURD_LENGTH = "absurd_length"  # a header that claims four gigabytes
    BAD_SHA1 = "bad_sha1"  # the checksum does not fit
    WRONG_SERIAL = "wrong_serial"  # the reply to another request
    WRONG_MAGIC = "wrong_magic"  # a header that does not begin with FT


@dataclass(frozen=True)
class Handover:
    """One reply on its way: the socket, the frame, a push to put before it, and how long `SLOW` and `DRIP` take."""

    caller: socket.socket
    frame: bytes
    push: bytes
    seconds: float
    wait: Wait

    def send(self, data: bytes) -> None:
        """Let `data` go at once, in a piece of its own."""
        self.caller.sendall(data)


class HangUp(OSError):
    """The connection is to end now."""


def hand_over(manner: Manner, reply: Handover) -> None:
    """Send the reply in the way of `manner`; raises `HangUp` where the connection ends with it."""
    _WAYS.get(manner, _normal)(reply)


def _normal(reply: Handover) -> None:
    reply.send(reply.frame)


def _slow(reply: Handover) -> None:
    if reply.wait(reply.seconds):
        raise HangUp
    reply.send(reply.frame)


def _drip(reply: Handover) -> None:
    for byte in reply.frame:
        reply.send(bytes([byte]))
        if reply.wait(reply.seconds):
            raise HangUp


def _split(reply: Handover) -> None:
    middle = len(reply.frame) // 2
    reply.send(reply.frame[:middle])
    if reply.wait(reply.seconds):
        raise HangUp
    reply.send(reply.frame[middle:])


def _glued(reply: Handover) -> None:
    reply.send(reply.push + reply.frame)


def _silent(_reply: Handover) -> None:
    """Read on, and say nothing."""


def _cut(reply: Handover) -> None:
    reply.send(reply.frame[: len(reply.frame) // 2])
    raise HangUp


def _stall(reply: Handover) -> None:
    reply.send(reply.frame[: len(reply.frame) // 2])


def _close(_reply: Handover) -> None:
    raise HangUp


def _reset(reply: Handover) -> None:
    reply.caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    raise HangUp


def _half_open(reply: Handover) -> None:
    reply.caller.shutdown(socket.SHUT_WR)


def _garbage(reply: Handover) -> None:
    reply.send(os.urandom(400))


def _changed(reply: Handover, place: int, content: bytes) -> None:
    reply.send(reply.frame[:place] + content + reply.frame[place + len(content) :])


_WAYS: dict[Manner, Callable[[Handover], None]] = {
    Manner.SLOW: _slow,
    Manner.DRIP: _drip,
    Manner.SPLIT: _split,
    Manner.GLUED: _glued,
    Manner.SILENT: _silent,
    Manner.CUT: _cut,
    Manner.STALL: _stall,
    Manner.CLOSE: _close,
    Manner.CLOSE_ON_REQUEST: _close,
    Manner.RESET: _reset,
    Manner.HALF_OPEN: _half_open,
    Manner.GARBAGE: _garbage,
    Manner.ABSURD_LENGTH: lambda reply: _changed(reply, 12, struct.pack("<I", _ABSURD)),
    Manner.BAD_SHA1: lambda reply: _changed(reply, 16, bytes(20)),
    Manner.WRONG_SERIAL: lambda reply: _changed(reply, 8, struct.pack("<I", 0xFFFF_FFFF)),
    Manner.WRONG_MAGIC: lambda reply: _changed(reply, 0, b"XX"),
}
