"""Listening on an open line for as long as one likes: frames are counted off, not kept."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

from opend_wizard.opend.api import frame
from opend_wizard.opend.api.answer import Ended, Heard
from opend_wizard.opend.api.frame import Proto
from opend_wizard.opend.api.lookalikes import looks_like

_GLANCE = 0.1  # seconds between two looks at `stop`
_PIECE = 65536  # bytes


class Ear:
    """Hears out frames wherever they are cut, also over several calls; never holds more than one piece of them."""

    def __init__(self, connection: socket.socket, stop: Callable[[], bool]) -> None:
        self.stopped = False
        self._connection = connection
        self._stop = stop
        self._begun = b""  # less than a header
        self._body = 0  # bytes of a body still to come
        self._answers: int | None = None  # the serial number of the heartbeat whose reply that body is

    def listen(self, until: float, serial: int | None = None) -> bool:
        """Listen until then on the monotonic clock, or until the heartbeat `serial` is answered; whether it was.

        Raises `Ended` as soon as the line does, or on request; then `stopped` is true.
        """
        while (left := until - time.monotonic()) > 0:
            if self._stop():
                self.stopped = True
                raise Ended(Heard.SILENT)
            piece = self._piece(min(_GLANCE, left))
            if piece and serial in self._answered(piece) and serial is not None:
                return True
        return False

    def _piece(self, seconds: float) -> bytes:
        try:
            self._connection.settimeout(max(0.001, seconds))
            piece = self._connection.recv(_PIECE)
        except TimeoutError:
            return b""
        except OSError as error:
            raise Ended(Heard.RESET) from error
        if not piece:
            raise Ended(Heard.CLOSED)
        return piece

    def _answered(self, piece: bytes) -> set[int | None]:
        """The heartbeats whose replies end in `piece`."""
        answered: set[int | None] = set()
        rest = self._begun + piece
        while rest:
            if not self._body:
                if len(rest) < frame.HEADER.size:
                    break
                self._begin(rest[: frame.HEADER.size])
                rest = rest[frame.HEADER.size :]
            taken = min(self._body, len(rest))
            self._body, rest = self._body - taken, rest[taken:]
            if not self._body:
                answered.add(self._answers)
        self._begun = rest
        return answered

    def _begin(self, raw: bytes) -> None:
        header = frame.unpack(raw)
        if header is None:
            raise Ended(Heard.NOT_OPEND, looks_like=looks_like(raw, b""))
        if header.absurd:
            raise Ended(Heard.ABSURD_LENGTH)
        self._body = header.length
        self._answers = header.serial if header.proto == Proto.KEEP_ALIVE else None
