"""Stands between a client and OpenD, and remembers every byte each of them sends."""

from __future__ import annotations

import selectors
import socket

from opend_wizard.opend.api import frame
from opend_wizard.simulator import ports
from opend_wizard.simulator.server import Server


class Relay:
    """Hands everything on to `port`; of one caller at a time."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.asked = bytearray()
        self.answered = bytearray()
        self._server = Server("127.0.0.1", ports.free_port(), self._host)
        self.port = self._server.address[1]

    def _host(self, caller: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self._port)) as onward, selectors.DefaultSelector() as selector:
            selector.register(caller, selectors.EVENT_READ, (onward, self.asked))
            selector.register(onward, selectors.EVENT_READ, (caller, self.answered))
            while True:
                for key, _ in selector.select():
                    piece = caller.recv(65536) if key.fileobj is caller else onward.recv(65536)
                    if not piece:
                        return
                    other, record = key.data
                    record += piece
                    other.sendall(piece)

    def close(self) -> None:
        """Hang up on both."""
        self._server.close()

    def __enter__(self) -> Relay:  # noqa: PYI034  (Self needs Python 3.11)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def first_frames(said: bytes) -> dict[int, tuple[frame.Header, bytes]]:
    """The first whole frame of each message: its header, and all of it as it travelled."""
    frames: dict[int, tuple[frame.Header, bytes]] = {}
    while len(said) >= frame.HEADER.size:
        header = frame.unpack(said[: frame.HEADER.size])
        assert header is not None
        whole = frame.HEADER.size + header.length
        if len(said) < whole:
            break
        frames.setdefault(header.proto, (header, said[:whole]))
        said = said[whole:]
    return frames
