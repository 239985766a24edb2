"""A small API client for the tests: it says what it is told to, also what no good client would."""

from __future__ import annotations

import socket
from types import TracebackType

from opend_wizard.simulator import wire
from opend_wizard.simulator.api.crypt import Key, Session
from opend_wizard.simulator.api.messages import REPLIES, REQUESTS, Proto, reply, request
from opend_wizard.simulator.api.schema import Value

HELLO: dict[str, Value] = {"clientVer": 300, "clientID": "test", "recvNotify": False, "packetEncAlgo": -1}


class Client:
    """One connection; with a `key` it encrypts as the vendor's SDK does."""

    def __init__(self, address: tuple[str, int], form: int = wire.Format.PROTOBUF, key: Key | None = None) -> None:
        self.socket = socket.create_connection(address, timeout=120)
        self.form = form
        self.key = key
        self.session: Session | None = None
        self.serial = 40

    def send(self, proto: int, values: dict[str, Value], sha1: bytes | None = None) -> None:
        """Send one request; `sha1` in place of the right checksum."""
        self.serial += 1
        plain = request(REQUESTS[proto]).write({"c2s": values}, self.form)
        sent = plain
        if self.key is not None and proto == Proto.INIT_CONNECT:
            sent = self.key.encrypt(plain)
        elif self.session is not None:
            sent = self.session.encrypt(plain)
        frame = wire.frame(proto, self.form, self.serial, plain, sent)
        self.socket.sendall(frame if sha1 is None else frame[:16] + sha1 + frame[36:])

    def receive(self) -> tuple[wire.Header, bytes]:
        """The next frame as it travelled; raises EOFError when the other side has hung up."""
        header = wire.read_header(self._exactly(wire.HEADER_SIZE))
        return header, self._exactly(header.length)

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            received = self.socket.recv(count - len(data))
            if not received:
                raise EOFError
            data += received
        return data

    def reply(self) -> dict[str, Value]:
        """The next frame, decrypted and read."""
        header, body = self.receive()
        if self.key is not None and header.proto == Proto.INIT_CONNECT:
            body = self.key.decrypt(body)
        elif self.session is not None:
            body = self.session.decrypt(body)
        assert wire.frame(header.proto, header.format, header.serial, body)[16:36] == header.sha1
        return reply(REPLIES.get(header.proto)).read(body, header.format)

    def ask(self, proto: int, **values: Value) -> dict[str, Value]:
        """The answer to one request: retType, retMsg and, where it went well, s2c."""
        self.send(proto, values)
        return self.reply()

    def hello(self, **values: Value) -> dict[str, Value]:
        """The answer to InitConnect; from then on the connection is encrypted as was agreed."""
        answer = self.ask(Proto.INIT_CONNECT, **{**HELLO, **values})
        s2c = answer.get("s2c")
        if self.key is not None and isinstance(s2c, dict):
            algo = int(str({**HELLO, **values}.get("packetEncAlgo")))
            self.session = Session(algo, str(s2c["connAESKey"]), str(s2c["aesCBCiv"]))
        return answer

    def __enter__(self) -> Client:  # noqa: PYI034  (Self needs Python 3.11)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.socket.close()
