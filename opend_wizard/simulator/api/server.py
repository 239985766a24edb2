"""The API port of the simulated OpenD: who is connected, how they are treated, what they are told."""

from __future__ import annotations

import itertools
import socket
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.simulator import wire
from opend_wizard.simulator.api.answers import notify
from opend_wizard.simulator.api.caller import Caller
from opend_wizard.simulator.api.schema import Values
from opend_wizard.simulator.heart.gateway import Gateway, News, Topic
from opend_wizard.simulator.heart.login import Login
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.peers.impostors import Impostor, host_of
from opend_wizard.simulator.peers.manners import Manner
from opend_wizard.simulator.server import Server

if TYPE_CHECKING:
    from opend_wizard.simulator.api.crypt import Key


@dataclass
class Manners:
    """How callers are treated; may be changed while OpenD runs.

    `hello` is what InitConnect is answered with before the login is done: ``accept``, ``refuse`` or
    ``silent`` (all three were seen; facts: §5.5). `drop_after` is how long a client may be silent, in
    seconds, `keep_alive` how often OpenD tells it to speak.
    """

    manner: Manner = Manner.NORMAL
    impostor: Impostor | None = None
    seconds: float = 0.5
    hello: str = "accept"
    keep_alive: int = 10
    drop_after: float | None = 30.0
    most: int = 128
    push_format: int = wire.Format.PROTOBUF
    refuse_trade: bool = False


class ApiServer:
    """Listens for programs that speak the API protocol; raises OSError when the port is taken."""

    def __init__(self, gateway: Gateway, login: Login, address: str, port: int, manners: Manners | None = None) -> None:
        self.gateway = gateway
        self.login = login
        self.manners = manners or Manners()
        self.key: Key | None = None
        self.attribution = 2  # moomoo
        self._numbers = itertools.count(7_000_000_000_000_001)
        self._lock = threading.Lock()
        self._inside: dict[int, Caller] = {}
        self._over = threading.Event()
        self._server = Server(address, port, self._host)
        gateway.observers.append(self._tell)

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return self._server.address

    @property
    def callers(self) -> tuple[Caller, ...]:
        """Everybody who is connected."""
        with self._lock:
            return tuple(self._inside.values())

    def use_key(self, path: Path) -> bool:
        """Encrypt with the key at `path`; False if it cannot be used, and then nothing is encrypted (facts: §8.10)."""
        from opend_wizard.simulator.api.crypt import Key

        try:
            self.key = Key(path)
        except (OSError, ValueError):
            self.key = None
        return self.key is not None

    @property
    def glue(self) -> Values | None:
        """A push to put before a reply, where the manners are such."""
        if self.manners.manner is not Manner.GLUED:
            return None
        return notify(self.gateway, News(Topic.STATUS))

    def wait(self, seconds: float) -> bool:
        """Wait; True if the connection is to end before that."""
        return self._over.wait(seconds)

    def _host(self, link: socket.socket) -> None:
        if self.manners.impostor is not None:
            host_of(self.manners.impostor)(link)
            return
        number = next(self._numbers)
        caller = Caller(self, link, number)
        with self._lock:
            full = len(self._inside) >= self.manners.most
            if not full:
                self._inside[number] = caller
        if full or self.manners.manner is Manner.CLOSE:
            return  # one connection too many is accepted and closed (its treatment is unknown; protocol: §11)
        try:
            caller.serve()
        finally:
            with self._lock:
                self._inside.pop(number, None)

    def _tell(self, news: News) -> None:
        values = notify(self.gateway, news)
        for caller in self.callers:
            caller.push(values)
        if news.topic is Topic.STATUS and self.gateway.status == ProgramStatus.FORCE_LOGOUT:
            self.drop()

    def drop(self) -> None:
        """Hang up on everybody."""
        self._over.set()
        self._server.drop_callers()
        self._over = threading.Event()

    def close(self) -> None:
        """Stop listening, hang up; again is harmless."""
        self._over.set()
        self._server.close()
        if self._tell in self.gateway.observers:
            self.gateway.observers.remove(self._tell)
