"""One connection to OpenD: frames out, the matching frames in, each within its deadline."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass, field

from opend_wizard.opend.api import bodies, frame
from opend_wizard.opend.api.answer import Ended, Heard
from opend_wizard.opend.api.frame import Form, Header, Proto
from opend_wizard.opend.api.lookalikes import looks_like

_GLIMPSE = 0.3  # seconds to collect more of an answer that is not OpenD's
_MOST_SKIPPED = 64  # pushes passed over while waiting for a reply


@dataclass
class Line:
    """An open connection; every read ends by `end`, and every single reply within `patience` seconds."""

    connection: socket.socket
    patience: float
    end: float
    form: Form = Form.PROTOBUF
    serial: int = field(default_factory=lambda: int(time.time()) % 10000)
    asked: bytes = b""
    got_header: bool = False

    def send(self, proto: Proto, plain: bytes, wire: bytes | None = None) -> int:
        """Send one request; gives its serial number. Raises `Ended`."""
        self.serial += 1
        self.asked = frame.pack(proto, self.form, self.serial, plain, wire)
        try:
            self.connection.settimeout(self._left(self.patience))
            self.connection.sendall(self.asked)
        except TimeoutError as error:
            raise Ended(Heard.SILENT) from error
        except OSError as error:
            raise Ended(Heard.RESET) from error
        return self.serial

    def receive(self, proto: Proto, serial: int) -> tuple[Header, bytes]:
        """The header and the body, as they came, of the reply to that request; pushes are skipped.

        Raises `Ended`: silent, closed, reset, cut short, not OpenD's, or absurdly long.
        """
        deadline = min(self.end, time.monotonic() + self.patience)
        for _ in range(_MOST_SKIPPED):
            header = self._header(deadline)
            if header.absurd:
                raise Ended(Heard.ABSURD_LENGTH)
            body = self._exactly(header.length, b"", deadline)
            if header.proto == proto and header.serial == serial:
                return header, body
        raise Ended(Heard.SILENT)

    def _header(self, deadline: float) -> Header:
        first = self._some(frame.HEADER.size, deadline)
        if not first.startswith(frame.FLAG[: len(first)]):
            first += self._glimpse(deadline)
            raise Ended(Heard.NOT_OPEND, looks_like=looks_like(first, self.asked))
        raw = self._exactly(frame.HEADER.size, first, deadline)
        if raw == self.asked[: len(raw)] and raw[2:] != bytes(len(raw) - 2) and self._is_echo(raw, deadline):
            raise Ended(Heard.NOT_OPEND, looks_like=looks_like(self.asked, self.asked))
        header = frame.unpack(raw)
        if header is None:
            raise Ended(Heard.NOT_OPEND, looks_like=looks_like(raw, self.asked))
        self.got_header = True
        return header

    def _is_echo(self, _raw: bytes, deadline: float) -> bool:
        """The very header we sent, checksum of our own body included, cannot be a reply to it."""
        rest = len(self.asked) - frame.HEADER.size
        return self._exactly(rest, b"", deadline) == self.asked[frame.HEADER.size :]

    def _some(self, most: int, deadline: float) -> bytes:
        """The first bytes of something; raises `Ended` if nothing comes."""
        piece = self._piece(most, deadline, Heard.SILENT)
        if not piece:
            raise Ended(Heard.CLOSED)
        return piece

    def _exactly(self, count: int, begun: bytes, deadline: float) -> bytes:
        received = bytearray(begun)
        while len(received) < count:
            piece = self._piece(min(65536, count - len(received)), deadline, Heard.CUT_SHORT)
            if not piece:
                raise Ended(Heard.CUT_SHORT)
            received += piece
        return bytes(received)

    def _piece(self, most: int, deadline: float, late: Heard) -> bytes:
        try:
            self.connection.settimeout(max(0.001, deadline - time.monotonic()))
            return self.connection.recv(most)
        except TimeoutError as error:
            raise Ended(late) from error
        except OSError as error:
            raise Ended(Heard.RESET) from error

    def _glimpse(self, deadline: float) -> bytes:
        """A little more of an answer that is not OpenD's, to tell what it is."""
        try:
            return self._piece(256, min(deadline, time.monotonic() + _GLIMPSE), Heard.SILENT)
        except Ended:
            return b""

    def _left(self, seconds: float) -> float:
        return max(0.001, min(seconds, self.end - time.monotonic()))


def read(form: Form, body: bytes) -> bodies.Envelope:
    """The reply in a plain body; raises `protobuf.Garbled`."""
    return bodies.read_written(body) if form is Form.JSON else bodies.read_packed(body)


def written(form: Form, c2s: bodies.Fields) -> bytes:
    """A request's plain body."""
    return bodies.write(c2s) if form is Form.JSON else bodies.pack(c2s)
