"""The simulated OpenD as a process of its own: it reads its configuration, listens, writes its log, and ends."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, ports, program_data, speech
from opend_wizard.simulator.gtwlog import GatewayLog
from opend_wizard.simulator.lifeline import Lifeline, say
from opend_wizard.simulator.options import NotReadable, Options, flags, read_settings

FAILED = 1  # our own exit status: of the real one only 14, a failed login, is known (facts: §6.2)


class CannotStart(Exception):
    """The simulated OpenD gives up; its one argument is what it said last."""


def main(argv: Sequence[str]) -> int:
    """Be an OpenD until told to end.

    Flags: ``-cfg_file``, ``-data_dir`` and ``-brand`` (both our own), and any setting of the file.
    """
    given = flags(argv)
    config = Path(given.pop("cfg_file"))
    data_dir = Path(given.pop("data_dir"))
    brand = Brand[given.pop("brand", Brand.MOOMOO.name)]
    lifeline = Lifeline()
    try:
        opend = SimulatedOpenD(brand, config, data_dir, given)
        opend.start()
    except CannotStart as reason:
        say({"ready": False, "reason": str(reason)})
        return FAILED
    say({"ready": True, "api_port": opend.options.api_port, "telnet_port": opend.options.telnet_port})
    lifeline.wait()
    opend.end()
    return 0


class SimulatedOpenD:
    """One OpenD from its first line of log to its last."""

    def __init__(self, brand: Brand, config: Path, data_dir: Path, given: dict[str, str]) -> None:
        problem = ""
        settings: dict[str, str] = {}
        try:
            settings = read_settings(config)
        except NotReadable as error:
            problem = str(error)
        self.options = Options(brand, config, data_dir, {**settings, **given})
        self.started = datetime.now().astimezone()
        try:
            self.log = GatewayLog(self.options.log_dir, self.options.language, self.started)
        except OSError as error:
            words = speech.NO_DATA_FOLDER.say(self.options.language, reason=error.strerror or "?")
            raise CannotStart(words) from error
        self._greet()
        if problem:
            raise CannotStart(self.log.write(speech.CONFIG_BAD, reason=problem))
        self.log.write(speech.CONFIG_LOADED)
        self._servers: list[socket.socket] = []
        self._callers: list[socket.socket] = []

    def _greet(self) -> None:
        product = self.options.brand.title
        self.log.write(speech.VERSION, product=product, version=f"{layout.VERSION}({layout.BUILD})")
        self.log.write(speech.START_TIME, time=f"{self.started:%Y-%m-%d %H:%M:%S}")
        self.log.write(speech.RUNNING, product=product)

    def start(self) -> None:
        """Do what a start consists of; raises `CannotStart`."""
        self._require_own_data()
        api = self._open("API", self.options.address, self.options.settings.get("api_port", "11111"))
        self.log.write(speech.SERVER_STARTED)
        address, port = api.getsockname()
        self.log.write(speech.API_ADDRESS, address=address, port=port)
        if self.options.settings.get("telnet_port"):
            server = self._open("Telnet", self.options.telnet_address, self.options.settings["telnet_port"])
            address, port = server.getsockname()
            self.log.write(speech.TELNET_ADDRESS, address=address, port=port)
        self.log.write(speech.RSA_OFF)
        self._log_in()

    def _require_own_data(self) -> None:
        """The real one copies its data at the start; a copy that fails is what FAQ entry 2 is about."""
        if not program_data.complete(self.options.config.parent / "AppData.dat", self.options.data_dir / "F3CNN"):
            self._fail(speech.OWN_DATA_MISSING)

    def _open(self, what: str, address: str, port: str) -> socket.socket:
        try:
            server = ports.listen(address, int(port))
        except (OSError, ValueError):
            self._fail(speech.SERVER_FAILED, what=what, address=address, port=port)
        self._servers.append(server)
        threading.Thread(target=self._welcome, args=(server,), daemon=True, name=what).start()
        return server

    def _fail(self, line: speech.Line, **values: str | int) -> NoReturn:
        words = self.log.write(line, **values)
        self.log.write(speech.EXITED, product=self.options.brand.title)
        raise CannotStart(words)

    def _welcome(self, server: socket.socket) -> None:
        while True:
            try:
                caller, _ = server.accept()
            except OSError:  # the server socket was closed
                return
            self._callers.append(caller)

    def _log_in(self) -> None:
        for line in (speech.LOGIN_METHOD, speech.LOGGING_IN):
            self.log.write(line)
        self.log.write(speech.LOGIN_ACCOUNT, account=layout.ACCOUNT)
        for line in (speech.LOGIN_SUCCESSFUL, speech.USER_QUOTA):
            self.log.write(line)
        self.log.write(speech.QUOTE_RIGHT, level="LV3")
        self.log.write(speech.DATA_READY)

    def end(self) -> None:
        """Close everything and say so in the log."""
        for each in (*self._servers, *self._callers):
            each.close()
        self.log.write(speech.EXITED, product=self.options.brand.title)
