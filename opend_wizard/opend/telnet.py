"""Operation commands over the Telnet port: one plain connection, one command, whatever answer comes.

The port has no login and no end-of-reply mark; replies may be empty. Whether a command worked is
therefore never judged by its reply but by the state OpenD tells over its API (facts: §4.1).
"""

from __future__ import annotations

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
_MOST = 65536  # bytes of a reply; a help text has under 700 (facts: §4.1)

_ASKS_FOR_LOGIN = re.compile(
    r"请输入(账号|帐号|账户|密码)|(please )?(enter|input) (your )?(the )?(login )?(account|password)", re.IGNORECASE
)
_OTHERS = {
    "SSH-": Text("an SSH server"),
    "HTTP/": Text("a web server"),
    "220 ": Text("a mail or FTP server"),
    "RFB ": Text("a remote desktop"),
}


class NoTelnet(Told):
    """Nothing that takes operation commands answers at that address."""


@dataclass(frozen=True)
class Reply:
    """What came back: the banner before the command, the text after it; both may be empty."""

    banner: str
    text: str


def send(ip: str, port: int, command: Command) -> Reply:
    """Send one allowed command to OpenD's Telnet port and give what it says.

    Raises `NoTelnet` if nothing or something else answers, `Refused` if OpenD is asking for an
    account or password at that moment: it would take the command for the answer and burn a login.
    The connection is simply closed afterwards, since ``exit`` would end OpenD itself.
    """
    line = command.line()
    end = time.monotonic() + _WHOLE
    try:
        with socket.create_connection((ip, port), timeout=_CONNECTING) as connection:
            banner = _read(connection, end)
            _must_be_ready(banner, ip, port)
            connection.sendall(line)
            answer = _read(connection, end)
            connection.shutdown(socket.SHUT_RDWR)
    except OSError as error:
        raise NoTelnet(_unreachable(ip, port, error)) from error
    _must_be_opend(answer, ip, port)
    return Reply(_without_prompt(banner), _without_prompt(answer))


def decoded(raw: bytes) -> str:
    """The text of a whole reply: UTF-8 where it fits, else GB18030, which contains GB2312 (facts: §4.1)."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def asks_for_login(text: str) -> bool:
    """Whether OpenD is waiting for an account or a password."""
    return bool(_ASKS_FOR_LOGIN.search(text))


def _read(connection: socket.socket, end: float) -> str:
    received = bytearray()
    while len(received) < _MOST and time.monotonic() < end:
        connection.settimeout(max(0.001, min(_SILENCE, end - time.monotonic())))
        try:
            piece = connection.recv(4096)
        except TimeoutError:
            break
        if not piece:
            break
        received += piece
    return decoded(bytes(received[:_MOST]))


def _must_be_ready(banner: str, ip: str, port: int) -> None:
    _must_be_opend(banner, ip, port)
    if asks_for_login(banner):
        raise Refused(
            Text(
                "OpenD is asking for an account or password on its Telnet port ({ip}:{port}). "
                "Nothing was sent, because it would be taken for the answer. Log in first.",
                ip=ip,
                port=port,
            )
        )


def _must_be_opend(text: str, ip: str, port: int) -> None:
    for beginning, other in _OTHERS.items():
        if text.startswith(beginning):
            raise NoTelnet(Text("{other} answers at {ip}:{port}, not OpenD's Telnet.", other=other, ip=ip, port=port))


def _unreachable(ip: str, port: int, error: OSError) -> Text:
    reason = error.strerror or Text("no answer")
    return Text("OpenD's Telnet port {ip}:{port} cannot be reached: {reason}.", ip=ip, port=port, reason=reason)


def _without_prompt(text: str) -> str:
    return "\n".join(line for raw in text.splitlines() if (line := raw.replace(">>>", "").strip()))
