"""The operation port: a greeting, a prompt, lines that end with CR LF (facts: §4.1)."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass

from opend_wizard.simulator import layout, speech
from opend_wizard.simulator.heart.gateway import Gateway
from opend_wizard.simulator.heart.login import Login
from opend_wizard.simulator.peers.impostors import Impostor, host_of
from opend_wizard.simulator.server import Server
from opend_wizard.simulator.telnet.commands import Commands

_PROMPT = ">>>"
_PAUSE = 0.01  # seconds between the pieces of a split reply, so that the system does not glue them together
_LONGEST_LINE = 4096  # bytes; what is longer is thrown away


@dataclass
class TelnetManners:
    """How callers are treated; may be changed while OpenD runs.

    `encoding` is ``utf-8`` or ``gb18030``; `split` sends every reply in pieces that end in the middle
    of a character; `mute` carries commands out and says nothing.
    """

    encoding: str = "utf-8"
    greeting: bool = True
    prompt: bool = True
    split: bool = False
    mute: bool = False
    seconds: float = 0.0  # before each reply
    impostor: Impostor | None = None


class TelnetServer:
    """Listens for operation commands; raises OSError when the port is taken."""

    def __init__(self, gateway: Gateway, login: Login, commands: Commands, address: str, port: int) -> None:
        self.manners = TelnetManners()
        self._gateway = gateway
        self._login = login
        self._commands = commands
        self.asking: str | None = None  # "account" or "password" while OpenD waits for one (facts: §4.1)
        self._over = threading.Event()
        self._server = Server(address, port, self._host)

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return self._server.address

    def _host(self, link: socket.socket) -> None:
        if self.manners.impostor is not None:
            host_of(self.manners.impostor)(link)
            return
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.manners.greeting:
            values = {"product": self._gateway.product, "version": f"{layout.VERSION}({layout.BUILD})"}
            self._send(link, self._gateway.say(speech.TELNET_GREETING, **values) + "\r\n" + self._waiting_for())
        for line in _lines(link):
            answer = self._answer(line)
            if self._over.wait(self.manners.seconds):
                return
            if not self.manners.mute:
                self._send(link, "".join(f"{each}\r\n" for each in answer) + self._waiting_for())

    def _waiting_for(self) -> str:
        if self.asking is not None:
            wanted = speech.ENTER_ACCOUNT if self.asking == "account" else speech.ENTER_PASSWORD
            return self._gateway.say(wanted) + "\r\n"
        return _PROMPT if self.manners.prompt else ""

    def _answer(self, line: str) -> tuple[str, ...]:
        """While an account or password is asked for, whatever is typed is taken for it (facts: §4.1)."""
        if self.asking == "account":
            self.asking = "password"
            return ()
        if self.asking == "password":
            said = self._login.relogin(line)
            self.asking = None if said.ok else "account"
            return said.lines
        return self._commands.carry_out(line)

    def _send(self, link: socket.socket, text: str) -> None:
        encoding = self.manners.encoding
        if not self.manners.split:
            link.sendall(text.encode(encoding, "replace"))
            return
        for piece in pieces(text, encoding):
            link.sendall(piece)
            self._over.wait(_PAUSE)

    def close(self) -> None:
        """Stop listening, hang up; again is harmless."""
        self._over.set()
        self._server.close()


def pieces(text: str, encoding: str) -> list[bytes]:
    """`text` cut behind the first byte of every character that has more than one."""
    cut: list[bytes] = [b""]
    for character in text:
        data = character.encode(encoding, "replace")
        cut[-1] += data[:1]
        if len(data) > 1:
            cut.append(data[1:])
    return [piece for piece in cut if piece]


def _lines(link: socket.socket) -> Iterator[str]:
    """Lines that end with CR LF; a lone LF is swallowed, as by the real one (facts: §4.1)."""
    rest = b""
    while received := link.recv(4096):
        rest += received
        while b"\r\n" in rest:
            line, _, rest = rest.partition(b"\r\n")
            text = line.replace(b"\n", b"").decode("utf-8", "replace").strip()
            if text:
                yield text
        rest = rest if len(rest) <= _LONGEST_LINE else b""
