"""Operation commands over the Telnet port: one plain connection, one command, whatever answer comes.

The port has no login and no end-of-reply mark; replies may be empty. Whether a command worked is
therefore never judged by its reply but by the state OpenD tells over its API (facts: §4.1).
"""

from __future__ import annotations

import contextlib
import re
import socket
import time
from dataclasses import dataclass

from opend_wizard.errors import Refused, Told
from opend_wizard.opend.operations import Command
from opend_wizard.texts import Text

_CONNECTING = 3.0  # seconds
_SILENCE = 0.5  # seconds without a byte that end a reply, as in the vendor's own example
_WHOLE = 6.0  # seconds for the whole conversation
_LAST_PORT = 65535
_MOST = 65536  # bytes of a reply; a help text has under 700 (facts: §4.1)

_ASKS_FOR_LOGIN = re.compile(
    r"请输入[^\n]{0,8}(账号|帐号|账户|帐户|密码)|记住密码[^\n]{0,20}Y/N"
    r"|(enter|input) (your )?(the )?(login )?(account|password)|remember (your |the )?password",
    re.IGNORECASE,
)
_OTHERS = {
    b"SSH-": Text("an SSH server"),
    b"HTTP/": Text("a web server"),
    b"220 ": Text("a mail or FTP server"),
    b"RFB ": Text("a remote desktop"),
    b"\x15\x03": Text("a server that wants TLS"),
    b"\xff": Text("a Telnet login"),  # OpenD has no negotiation of terminals
}


class NoTelnet(Told):
    """Nothing that takes operation commands answers at that address."""


@dataclass(frozen=True)
class Reply:
    """What came back: the banner before the command, the text after it; both may be empty."""

    banner: str
    text: str


def send(ip: str, port: int, command: Command, whole: float = _WHOLE) -> Reply:
    """Send one allowed command to OpenD's Telnet port and give what it says, within `whole` seconds.

    Raises `NoTelnet` if nothing or something else answers, `Refused` if OpenD is asking for an
    account or password at that moment: it would take the command for the answer and burn a login.
    The connection is simply closed afterwards, since ``exit`` would end OpenD itself.
    """
    line = command.line()
    if not 0 < port <= _LAST_PORT:  # the system would take it modulo 65536, and send the command to somebody else
        raise NoTelnet(Text("{port} in OpenD.xml is no port, so OpenD's Telnet port cannot be reached.", port=port))
    end = time.monotonic() + whole
    try:
        with socket.create_connection((ip, port), timeout=min(_CONNECTING, whole)) as connection:
            greeting = _read(connection, end)
            banner = decoded(greeting)
            _must_be_opend(greeting, ip, port)
            _must_be_ready(banner, ip, port)
            if len(greeting) == _MOST or time.monotonic() >= end:
                raise NoTelnet(_never_ends(ip, port))
            connection.settimeout(max(0.001, end - time.monotonic()))
            connection.sendall(line)
            answer = _answer(connection, end)
    except OSError as error:
        raise NoTelnet(_unreachable(ip, port, error)) from error
    _must_be_opend(answer, ip, port)
    if len(answer) == _MOST:
        raise NoTelnet(_never_ends(ip, port))
    return Reply(_without_prompt(banner), _without_prompt(decoded(answer)))


def decoded(raw: bytes) -> str:
    """The text of a whole reply: UTF-8 where it fits, else GB18030, which contains GB2312 (facts: §4.1).

    A reply in UTF-8 that ends inside a character loses that character only.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = raw[: error.start]
        cut = error.reason == "unexpected end of data" and not whole.isascii()
        return whole.decode("utf-8") if cut else raw.decode("gb18030", "replace")


def asks_for_login(text: str) -> bool:
    """Whether OpenD is waiting for an account or a password."""
    return bool(_ASKS_FOR_LOGIN.search(text))


def _read(connection: socket.socket, end: float) -> bytes:
    received = bytearray()
    while len(received) < _MOST and time.monotonic() < end:
        connection.settimeout(max(0.001, min(_SILENCE, end - time.monotonic())))
        try:
            piece = connection.recv(min(4096, _MOST - len(received)))
        except TimeoutError:
            break
        if not piece:
            break
        received += piece
    return bytes(received)


def _answer(connection: socket.socket, end: float) -> bytes:
    """What comes after the command; OpenD may hang up on it, politely or not: the command has gone out."""
    with contextlib.suppress(OSError):
        answer = _read(connection, end)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        return answer
    return b""


def _must_be_ready(banner: str, ip: str, port: int) -> None:
    if asks_for_login(banner):
        raise Refused(
            Text(
                "OpenD is asking for an account or password on its Telnet port ({ip}:{port}). "
                "Nothing was sent, because it would be taken for the answer. Log in first.",
                ip=ip,
                port=port,
            )
        )


def _must_be_opend(said: bytes, ip: str, port: int) -> None:
    for beginning, other in _OTHERS.items():
        if said.startswith(beginning):
            raise NoTelnet(
                Text("What answers at {ip}:{port} is {other}, not OpenD's Telnet port.", ip=ip, port=port, other=other)
            )


def _never_ends(ip: str, port: int) -> Text:
    return Text("What answers at {ip}:{port} never stops talking, so it is not OpenD's Telnet port.", ip=ip, port=port)


def _unreachable(ip: str, port: int, error: OSError) -> Text:
    reason = error.strerror or Text("no answer")
    return Text("OpenD's Telnet port {ip}:{port} cannot be reached: {reason}.", ip=ip, port=port, reason=reason)


def _without_prompt(text: str) -> str:
    return "\n".join(line for raw in text.splitlines() if (line := raw.replace(">>>", "").strip()))
