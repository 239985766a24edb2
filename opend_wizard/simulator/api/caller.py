"""One connection to the API port: frames in, frames out, in the order and form OpenD has them (protocol: §2, §6)."""

from __future__ import annotations

import hashlib
import secrets
import socket
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from opend_wizard.simulator import speech, wire
from opend_wizard.simulator.api import answers
from opend_wizard.simulator.api.answers import Reply
from opend_wizard.simulator.api.messages import REPLIES, REQUESTS, EncAlgo, Proto, RetType, reply, request
from opend_wizard.simulator.api.schema import Value, Values
from opend_wizard.simulator.peers.manners import Handover, HangUp, hand_over

if TYPE_CHECKING:
    from opend_wizard.simulator.api.crypt import Session
    from opend_wizard.simulator.api.server import ApiServer


class Caller:
    """A client from its first byte to its last."""

    def __init__(self, api: ApiServer, link: socket.socket, number: int) -> None:
        self._api = api
        self._link = link
        self._sending = threading.RLock()
        self._session: Session | None = None
        self._alive = time.monotonic()
        self._last_serial: int | None = None
        self.number = number
        self.initialised = False
        self.wants_news = False
        self.push_format = api.manners.push_format
        self.heartbeats = 0

    def serve(self) -> None:
        """Answer until the client hangs up, is silent for too long, or sends what is no frame."""
        try:
            while True:
                header = wire.read_header(self._exactly(wire.HEADER_SIZE))
                body = self._exactly(header.length)
                self._alive = time.monotonic()
                if header.serial != self._last_serial:  # a frame sent twice counts once (protocol: §2)
                    self._last_serial = header.serial
                    self._handle(header, body)
        except (wire.Broken, HangUp):
            return

    def _exactly(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            self._link.settimeout(self._patience())
            received = self._link.recv(count - len(data))
            if not received:
                raise HangUp
            data += received
        return bytes(data)

    def _patience(self) -> float | None:
        longest = self._api.manners.drop_after
        return None if longest is None else max(0.001, self._alive + longest - time.monotonic())

    def _handle(self, header: wire.Header, body: bytes) -> None:
        hello = header.proto == Proto.INIT_CONNECT
        try:
            plain = self._decrypted(header, body)
        except wire.Broken as error:
            self._reply(header, Reply(RetType.FAILED, self._api.gateway.say(speech.BAD_ENCRYPTION)), wrapped=hello)
            raise HangUp from error
        if hashlib.sha1(plain, usedforsecurity=False).digest() != header.sha1:
            self._reply(header, Reply(RetType.FAILED, self._api.gateway.say(speech.BAD_CHECKSUM)), wrapped=hello)
            return
        known = REQUESTS.get(header.proto)
        c2s: Value = {} if known is None else request(known).read(plain, header.format).get("c2s", {})
        if isinstance(c2s, (int, float, str)):
            raise wire.Broken("no request")
        if hello:
            self._say_hello(header, c2s)
        elif not self.initialised:
            self._reply(header, Reply(RetType.FAILED, self._api.gateway.say(speech.NOT_INITIALISED)))
        else:
            self._answer(header, c2s)

    def _decrypted(self, header: wire.Header, body: bytes) -> bytes:
        if self._api.key is None:
            return body
        if header.proto == Proto.INIT_CONNECT:
            return self._api.key.decrypt(body)
        return body if self._session is None else self._session.decrypt(body)

    def _say_hello(self, header: wire.Header, c2s: Values) -> None:
        self._api.login.connected()
        hello = answers.init_connect(self._api, self.number)
        if hello is None:  # an OpenD that is not logged in may leave this question open (facts: §5.5)
            return
        algo = int(str(c2s.get("packetEncAlgo", int(EncAlgo.FTAES_ECB))))
        with self._sending:  # news come after this reply, and in the form that was agreed with it
            self._reply(header, hello, wrapped=algo != EncAlgo.NONE)
            if hello.ret != RetType.SUCCEED:
                return
            self.push_format = int(str(c2s.get("pushProtoFmt", self.push_format)))
            self.wants_news = bool(c2s.get("recvNotify", False))
            self._begin_session(algo, hello.s2c)
            self.initialised = True

    def _begin_session(self, algo: int, s2c: Values) -> None:
        if self._api.key is not None:
            from opend_wizard.simulator.api.crypt import Session

            self._session = Session(algo, str(s2c["connAESKey"]), str(s2c["aesCBCiv"]))

    def _answer(self, header: wire.Header, c2s: Values) -> None:
        if header.proto == Proto.KEEP_ALIVE:
            self.heartbeats += 1
        self._reply(header, answers.answer(self._api, header.proto, c2s, self))

    def _reply(self, header: wire.Header, said: Reply, wrapped: bool = False) -> None:
        """Send `said`; `wrapped` is as InitConnect is encrypted: by the shared key, if there is one."""
        values: Values = {"retType": said.ret, "retMsg": said.message, "errCode": 0}
        if said.ret == RetType.SUCCEED:
            values = {**values, "s2c": said.s2c}
        plain = reply(REPLIES.get(header.proto)).write(values, header.format)
        if wrapped and self._api.key is not None:
            sent = self._api.key.encrypt(plain)
        elif header.proto == Proto.INIT_CONNECT:
            sent = plain
        else:
            sent = plain if self._session is None else self._session.encrypt(plain)
        self._send(wire.frame(header.proto, header.format, header.serial, plain, sent))

    def _send(self, frame: bytes) -> None:
        manners = self._api.manners
        push = b"" if self._api.glue is None else self._pushed(self._api.glue)
        with self._sending:
            hand_over(manners.manner, Handover(self._link, frame, push, manners.seconds, self._api.wait))

    def push(self, news: Values) -> None:
        """Send a Notify; a client that is gone, or did not ask for them, does not matter."""
        with self._sending, suppress(OSError):  # its own thread will find out
            if self.wants_news:
                self._link.sendall(self._pushed(news))

    def _pushed(self, news: Values) -> bytes:
        values: Values = {"retType": RetType.SUCCEED, "retMsg": "", "errCode": 0, "s2c": news}
        plain = reply(REPLIES[Proto.NOTIFY]).write(values, self.push_format)
        sent = plain if self._session is None else self._session.encrypt(plain)
        return wire.frame(Proto.NOTIFY, self.push_format, secrets.randbelow(1 << 31), plain, sent)
