"""Asking over an open line: InitConnect first, then anything else, plain or encrypted."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from opend_wizard.opend.api import bodies, encryption
from opend_wizard.opend.api.answer import Ended, Heard, Reached
from opend_wizard.opend.api.bodies import Message
from opend_wizard.opend.api.encryption import Packets
from opend_wizard.opend.api.frame import Header, Proto
from opend_wizard.opend.api.line import Line, read, written
from opend_wizard.opend.api.protobuf import Garbled
from opend_wizard.opend.api.status import Connection, GlobalState, UserInfo
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_RSA_BLOCK = 128
Opener: TypeAlias = Callable[[Header, bytes], bytes]


class Conversation:
    """What was asked and answered on one line, and how far it got."""

    def __init__(self, line: Line, key: RSAPrivateKey | None, packets: Packets = Packets.AES_CBC) -> None:
        self.line = line
        self.key = key
        self.packets = packets if key else Packets.NONE
        self.reached = Reached.TCP
        self.connection: Connection | None = None

    def init_connect(self) -> Connection:
        """Introduce ourselves; everything else comes after it. Raises `Ended`."""
        plain = written(self.line.form, bodies.init_connect(self.packets))
        wire = encryption.rsa_encrypted(self.key, plain) if self.key else None
        inner = self._ask(Proto.INIT_CONNECT, plain, wire, self._open_introduction)
        self.connection = bodies.connection(inner)
        self.reached = Reached.INIT_CONNECT
        return self.connection

    def keep_alive(self) -> None:
        """One heartbeat. Raises `Ended`."""
        self._ask_later(Proto.KEEP_ALIVE, bodies.keep_alive(int(time.time())))
        self.reached = max(self.reached, Reached.KEEP_ALIVE, key=lambda rung: rung.value)

    def send_keep_alive(self) -> int:
        """One heartbeat, whose reply somebody else listens for; gives its serial number. Raises `Ended`."""
        plain = written(self.line.form, bodies.keep_alive(int(time.time())))
        return self.line.send(Proto.KEEP_ALIVE, plain, self._sealed(plain))

    def global_state(self) -> GlobalState:
        """OpenD's status, logins, version and clock. Raises `Ended`."""
        state = bodies.global_state(self._ask_later(Proto.GET_GLOBAL_STATE, bodies.ask_global_state()))
        self.reached = Reached.GLOBAL_STATE
        return state

    def user_info(self) -> UserInfo:
        """Quote rights and quotas, without what is private. Raises `Ended`."""
        return bodies.user_info(self._ask_later(Proto.GET_USER_INFO, bodies.ask_user_info()))

    def _ask_later(self, proto: Proto, c2s: bodies.Fields) -> Message:
        plain = written(self.line.form, c2s)
        return self._ask(proto, plain, self._sealed(plain), self._open_later)

    def _sealed(self, plain: bytes) -> bytes | None:
        if self.key is None or self.connection is None:
            return None
        return encryption.aes_encrypted(self.packets, self.connection.aes_key, self.connection.aes_iv, plain)

    def _ask(self, proto: Proto, plain: bytes, wire: bytes | None, opened: Opener) -> Message:
        serial = self.line.send(proto, plain, wire)
        try:
            header, body = self.line.receive(proto, serial)
        finally:
            if self.line.got_header:
                self.reached = max(self.reached, Reached.HEADER, key=lambda rung: rung.value)
        envelope = self._read(opened(header, body))
        if envelope.inner is None or not envelope.succeeded:
            raise Ended(Heard.REJECTED, said=envelope.said)
        return envelope.inner

    def _read(self, body: bytes) -> bodies.Envelope:
        try:
            return read(self.line.form, body)
        except Garbled as error:
            other = Text("something that uses OpenD's frames but not its messages")
            raise Ended(Heard.NOT_OPEND, looks_like=other) from error

    def _open_introduction(self, header: Header, body: bytes) -> bytes:
        """The plain body of the reply to InitConnect; only its form tells whether OpenD has a key."""
        if header.fits(body):
            return body
        if self.key is None:
            raise Ended(Heard.ENCRYPTED if body and len(body) % _RSA_BLOCK == 0 else Heard.BAD_CHECKSUM)
        try:
            return _checked(header, encryption.rsa_decrypted(self.key, body), Heard.OTHER_KEY)
        except encryption.WrongKey as error:
            raise Ended(Heard.OTHER_KEY) from error

    def _open_later(self, header: Header, body: bytes) -> bytes:
        if header.fits(body):
            return body
        if self.key is None or self.connection is None:
            raise Ended(Heard.BAD_CHECKSUM)
        try:
            plain = encryption.aes_decrypted(self.packets, self.connection.aes_key, self.connection.aes_iv, body)
        except encryption.WrongKey as error:
            raise Ended(Heard.OTHER_KEY) from error
        return _checked(header, plain, Heard.BAD_CHECKSUM)


def _checked(header: Header, plain: bytes, otherwise: Heard) -> bytes:
    if not header.fits(plain):
        raise Ended(otherwise)
    return plain
