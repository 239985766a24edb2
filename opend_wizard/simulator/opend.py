"""One simulated OpenD from its first line of log to its last; as a process of its own, or inside a test."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NoReturn, TypeVar

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, program_data, speech
from opend_wizard.simulator.api.server import ApiServer, Manners
from opend_wizard.simulator.gtwlog import GatewayLog
from opend_wizard.simulator.heart.gateway import Gateway
from opend_wizard.simulator.heart.login import Login
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.options import NotReadable, Options, read_settings
from opend_wizard.simulator.peers.impostors import Impostor, host_of
from opend_wizard.simulator.server import Server
from opend_wizard.simulator.telnet.commands import Commands
from opend_wizard.simulator.telnet.server import TelnetServer

FAILED = 1  # our own exit status: of the real one only 14, a failed login, is known (facts: §6.2)
_Opened = TypeVar("_Opened", ApiServer, TelnetServer, Server)


class CannotStart(Exception):
    """The simulated OpenD gives up; its one argument is what it said last."""


class SimulatedOpenD:
    """Made it is silent; `start` begins the log and opens the ports, `end` closes them."""

    def __init__(self, options: Options) -> None:
        self.options = options
        hold = options.settings.get("auto_hold_quote_right", "1") != "0"
        self.gateway = Gateway(options.language, layout.ACCOUNT, options.brand.title, hold)
        self.login = Login(self.gateway, options.data_dir / "F3CNN")
        self.commands = Commands(self.gateway, self.login, lambda: self.stop(0))
        self.telnet: TelnetServer | None = None
        self.over = threading.Event()
        self.exit_status = 0
        self._opened: list[ApiServer | TelnetServer | Server] = []

    def start(self, goal: int = ProgramStatus.READY, problem: str = "") -> None:
        """Do what a start consists of, as far as the state `goal`; raises `CannotStart`.

        `problem` is why the configuration could not be read, if it could not.
        """
        started = datetime.now().astimezone()
        try:
            self.log = GatewayLog(self.options.log_dir, self.options.language, started)
        except OSError as error:
            raise CannotStart(self.gateway.say(speech.NO_DATA_FOLDER, reason=error.strerror or "?")) from error
        self.log.behind = float(self.options.settings.get("log_behind", "0"))
        self.gateway.log = self.log.write_raw
        self._greet(started)
        if problem:
            self._fail(speech.CONFIG_BAD, reason=problem)
        self.gateway.write(speech.CONFIG_LOADED)
        if not program_data.complete(self.options.config.parent / "AppData.dat", self.options.data_dir / "F3CNN"):
            self._fail(speech.OWN_DATA_MISSING)
        self._open_api()
        self._open_telnet()
        self._open_websocket()
        self.gateway.begin(goal)

    def _greet(self, started: datetime) -> None:
        product = self.options.brand.title
        self.gateway.write(speech.VERSION, product=product, version=f"{layout.VERSION}({layout.BUILD})")
        self.gateway.write(speech.START_TIME, time=f"{started:%Y-%m-%d %H:%M:%S}")
        self.gateway.write(speech.RUNNING, product=product)

    def _open_api(self) -> None:
        settings = self.options.settings
        manners = Manners(push_format=1 if settings.get("push_proto_type") == "1" else 0)
        address, port = self.options.address, settings.get("api_port") or "11111"
        self.api = self._open(
            "API", address, port, lambda number: ApiServer(self.gateway, self.login, address, number, manners)
        )
        self.api.attribution = 2 if self.options.brand is Brand.MOOMOO else 1
        self.gateway.write(speech.SERVER_STARTED)
        self.gateway.write(speech.API_ADDRESS, address=address, port=self.api.address[1])
        key = settings.get("rsa_private_key")
        self.gateway.write(speech.RSA_ON if key and self.api.use_key(Path(key)) else speech.RSA_OFF)

    def _open_telnet(self) -> None:
        port = self.options.settings.get("telnet_port")
        if not port:
            return
        address = self.options.telnet_address
        self.telnet = self._open(
            "Telnet",
            address,
            port,
            lambda number: TelnetServer(self.gateway, self.login, self.commands, address, number),
        )
        self.gateway.write(speech.TELNET_ADDRESS, address=address, port=self.telnet.address[1])

    def _open_websocket(self) -> None:
        """The port is held; nobody there speaks WebSocket."""
        port = self.options.settings.get("websocket_port")
        if not port:
            return
        address, host = self.options.settings.get("websocket_ip") or "127.0.0.1", host_of(Impostor.SILENT)
        opened = self._open("WebSocket", address, port, lambda number: Server(address, number, host))
        self.gateway.write(speech.WEBSOCKET_ADDRESS, address=address, port=opened.address[1])

    def _open(self, what: str, address: str, port: str, opening: Callable[[int], _Opened]) -> _Opened:
        try:
            opened = opening(int(port))
        except (OSError, ValueError):
            self._fail(speech.SERVER_FAILED, what=what, address=address, port=port)
        self._opened.append(opened)
        return opened

    def _fail(self, line: speech.Line, **values: str | int) -> NoReturn:
        words = self.gateway.write(line, **values)
        self.exit_status = FAILED
        self.end()
        raise CannotStart(words)

    def stop(self, exit_status: int) -> None:
        """It is time to end, with `exit_status`; whoever waits for `over` does it."""
        self.exit_status = exit_status
        self.over.set()

    def end(self) -> None:
        """Close everything and say so in the log; again is harmless."""
        self.over.set()
        if self.gateway.log == self.log.write_raw:
            while self._opened:
                self._opened.pop().close()
            self.gateway.write(speech.EXITED, product=self.options.brand.title)
            self.gateway.log = lambda _: None

    def __enter__(self) -> SimulatedOpenD:  # noqa: PYI034  (Self needs Python 3.11)
        return self

    def __exit__(self, *_: object) -> None:
        self.end()


def configured(brand: Brand, config: Path, data_dir: Path, given: dict[str, str]) -> tuple[SimulatedOpenD, str]:
    """An OpenD by its configuration file and flags, and why the file could not be read, if so."""
    problem = ""
    settings: dict[str, str] = {}
    try:
        settings = read_settings(config)
    except NotReadable as error:
        problem = str(error)
    return SimulatedOpenD(Options(brand, config, data_dir, {**settings, **given})), problem
