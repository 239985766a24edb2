"""The program itself: its configuration, its processes, its ports."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Missing, Told
from opend_wizard.fact import fact
from opend_wizard.facts.base import Base
from opend_wizard.machine import Listener, Process
from opend_wizard.opend import config
from opend_wizard.opend.api import keys
from opend_wizard.opend.api.keys import KeyFile
from opend_wizard.texts import Text

DEFAULT_IP, DEFAULT_API_PORT = "127.0.0.1", 11111


class ProgramFacts(Base):
    """What is configured, what runs, what listens."""

    @fact
    def config(self) -> config.Config:
        """The parsed OpenD.xml; raises `Missing` without one, `config.BadConfig` if it does not parse."""
        path = self.installation.config
        if path is None:
            raise Missing(Text("No OpenD.xml is known for this OpenD."))
        if self.machine.is_folder(path):  # a check of its own
            raise Missing(Text("{path} is a folder, where a file belongs; that comes first.", path=path))
        return config.read(self.machine.behind_own_links(path))  # so that a change is shown, and made, where it lies

    def setting(self, name: str) -> str | None:
        """The value in force: a flag of the running OpenD beats the file (facts: §3.4); None if unset."""
        for process in self.running:
            value = self.installation.flag(process.command, name)
            if value is not None:
                return value
        return self.config.get(name)

    @fact
    def processes(self) -> tuple[Process, ...]:
        """Every process this user can see."""
        return self.machine.processes()

    @fact
    def running(self) -> tuple[Process, ...]:
        """The processes that are this very OpenD: started from its program folder."""
        return tuple(p for p in self.processes if self.installation.is_me(p))

    @fact
    def listeners(self) -> tuple[Listener, ...]:
        """Every TCP socket that listens on this machine."""
        return self.machine.listeners()

    @fact
    def addresses(self) -> frozenset[str]:
        """The IP addresses of this machine."""
        return self.machine.addresses()

    @property
    def api_address(self) -> tuple[str, int]:
        """Where OpenD's API listens, or would: by the settings in force, or by what a running OpenD holds.

        The window edition keeps its settings nobody knows where, so its sockets are asked (facts: §1.4).
        """
        try:
            written, ip = self.setting("api_port") or "", self.setting("ip") or DEFAULT_IP
        except Missing:
            return self._held_address
        port = int(written) if written.isascii() and written.isdigit() else DEFAULT_API_PORT
        return self._address_held_on(port) or (ip, port)

    def _address_held_on(self, port: int) -> tuple[str, int] | None:
        """Where a running OpenD really holds this port: it reads OpenD.xml only when it starts."""
        pids = {process.pid for process in self.running}
        if not pids:
            return None
        with suppress(Told):
            return next(((each.ip, port) for each in self.listeners if each.pid in pids and each.port == port), None)
        return None

    @property
    def _held_address(self) -> tuple[str, int]:
        pids = {process.pid for process in self.running}
        held = [(each.ip, each.port) for each in self.listeners if each.pid in pids]
        return next((each for each in held if each[1] == DEFAULT_API_PORT), (DEFAULT_IP, DEFAULT_API_PORT))

    @property
    def api_key(self) -> Path | None:
        """The RSA key file OpenD is configured with (facts: §3.2); None without one."""
        try:
            written = self.setting("rsa_private_key")
        except Missing:
            return None
        return Path(written) if written else None

    @fact
    def key_file(self) -> KeyFile | None:
        """That key file as it is now, sought from the program's folder where its path is relative; None without one."""
        if self.api_key is None:
            return None
        return keys.look(self.program_dir / self.api_key if not self.api_key.is_absolute() else self.api_key)
