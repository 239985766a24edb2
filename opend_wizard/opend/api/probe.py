"""One question to OpenD, asked politely: one connection, no retry, an orderly end."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.opend.api import encryption
from opend_wizard.opend.api.answer import Answer, Ended, Heard, Reached
from opend_wizard.opend.api.conversation import Conversation
from opend_wizard.opend.api.encryption import Packets
from opend_wizard.opend.api.frame import Form
from opend_wizard.opend.api.line import Line
from opend_wizard.opend.api.status import UserInfo

_LAST_PORT = 65535
_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104  (where OpenD listens on all, ask here)


@dataclass(frozen=True)
class Manners:
    """How long to wait, in seconds, and in which form to ask; `key` is OpenD's RSA key file, if it has one.

    `packets` is how to encrypt with that key; the vendor's SDK takes CBC (protocol: §6).
    """

    connecting: float = 2.0
    reply: float = 3.0
    whole: float = 6.0
    form: Form = Form.PROTOBUF
    key: Path | None = None
    packets: Packets = Packets.AES_CBC
    ask_user_info: bool = False


def probe(ip: str, port: int, manners: Manners | None = None) -> Answer:
    """Ask the OpenD that listens at `ip`:`port` for its state; never raises for what the peer does.

    Raises `encryption.BadKey` if the key file of `manners` cannot be used.
    """
    manners = manners or Manners()
    key = encryption.load_key(manners.key) if manners.key else None
    begin = time.monotonic()
    conversation: Conversation | None = None
    try:
        with connected(ip, port, manners.connecting) as connection:
            line = Line(connection, manners.reply, begin + manners.whole, manners.form)
            conversation = Conversation(line, key, manners.packets)
            return _state(conversation, manners, begin)
    except Ended as ended:
        reached = conversation.reached if conversation else Reached.NOTHING
        opened = conversation.connection if conversation else None
        return Answer(ended.heard, reached, time.monotonic() - begin, ended.said, ended.looks_like, opened)


def _state(conversation: Conversation, manners: Manners, begin: float) -> Answer:
    connection = conversation.init_connect()
    conversation.keep_alive()
    state = conversation.global_state()
    asked_at = time.time()
    user = _user_info(conversation) if manners.ask_user_info else None
    seconds = time.monotonic() - begin
    return Answer(Heard.STATE, conversation.reached, seconds, state.described, None, connection, state, user, asked_at)


def _user_info(conversation: Conversation) -> UserInfo | None:
    """Rights and quotas are a bonus: without them the state is worth as much."""
    try:
        return conversation.user_info()
    except Ended:
        return None


@contextlib.contextmanager
def connected(ip: str, port: int, seconds: float) -> Iterator[socket.socket]:
    """A connection opened within `seconds` and closed in order: OpenD sees an end, not a reset. Raises `Ended`."""
    if not 0 < port <= _LAST_PORT:  # the system would take it modulo 65536, and ask somebody else
        raise Ended(Heard.UNREACHABLE)
    try:
        connection = socket.create_connection((_ANY.get(ip, ip), port), timeout=seconds)
    except ConnectionRefusedError as error:
        raise Ended(Heard.REFUSED) from error
    except OSError as error:
        raise Ended(Heard.UNREACHABLE, said=error.strerror or "") from error
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield connection
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
