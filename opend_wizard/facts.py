"""A lazy, cached, read-only picture of one OpenD and the machine it runs on.

Facts are gathered here and judged nowhere in this file. Each is looked at once, when it is
first asked for, with its own deadline; a new examination makes new Facts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from opend_wizard.errors import Missing
from opend_wizard.fact import fact, patient_fact
from opend_wizard.ledger import CODE_DONE, CODE_PENDING, Ledger
from opend_wizard.machine import Listener, Machine, Process
from opend_wizard.opend import api, appdata, config, data_folder, device, logs
from opend_wizard.opend.device import Memory
from opend_wizard.opend.places import Installation
from opend_wizard.patience import Patience
from opend_wizard.texts import Text

DEFAULT_IP, DEFAULT_API_PORT = "127.0.0.1", 11111
CODE_LASTS = 300.0
"""Seconds for which a phone code is taken to be pending; a guess of ours, the vendor tells none."""


class Facts:
    """Everything that checks may know about `installation`; nothing here changes anything."""

    def __init__(
        self,
        installation: Installation,
        machine: Machine,
        state_dir: Path,
        patience: Patience | None = None,
        *,
        ask_again: bool = False,
    ) -> None:
        self.installation = installation
        self.machine = machine
        self.state_dir = state_dir
        self.patience = patience or Patience()
        self.ask_again = ask_again
        self.seen: dict[str, Any] = {}  # values of many types, each read back by its own fact

    @property
    def program_dir(self) -> Path:
        """The folder OpenD is started from; raises `Missing` where it is not known."""
        if self.installation.program_dir is None:
            raise Missing(Text("The folder of the OpenD program is not known. Choose it to have this checked."))
        return self.installation.program_dir

    @property
    def data_dir(self) -> Path:
        """OpenD's own folder, e.g. ``~/.com.moomoo.OpenD`` (facts: §1.4)."""
        return self.installation.data_dir

    @property
    def own_data_dir(self) -> Path:
        """The ``F3CNN`` folder in the data folder, where the content of AppData.dat belongs."""
        return self.installation.data_dir / "F3CNN"

    @fact
    def config(self) -> config.Config:
        """The parsed OpenD.xml; raises `Missing` without one, `config.BadConfig` if it does not parse."""
        path = self.installation.config
        if path is None:
            raise Missing(Text("No OpenD.xml is known for this OpenD."))
        return config.read(path)

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
        return (ip, int(written)) if written.isascii() and written.isdigit() else (ip, DEFAULT_API_PORT)

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

    @patient_fact(7.0)
    def answer(self) -> api.Answer:
        """OpenD's own word, over its API, from one connection.

        Raises `Missing` while a phone code is pending and OpenD was asked before, unless `ask_again`:
        each new connection may void the code (facts: §5.5).
        """
        if self.code_pending_since is not None:
            raise Missing(
                Text(
                    "OpenD was waiting for a phone code when it was asked {seconds} seconds ago. Each new connection "
                    "may void the code, so it is not asked again by itself.",
                    seconds=round(self.code_pending_since),
                )
            )
        ip, port = self.api_address
        return api.probe(ip, port, api.Manners(key=self.api_key, ask_user_info=True))

    @property
    def code_pending_since(self) -> float | None:
        """How many seconds ago OpenD said that it waits for a phone code; None if it may be asked now."""
        key = str(self.data_dir)
        pending, done = self.ledger.last_use(CODE_PENDING, key), self.ledger.last_use(CODE_DONE, key)
        if self.ask_again or pending is None or (done is not None and done >= pending):
            return None
        ago = max(0.0, self.ledger.clock() - pending)
        return ago if ago < CODE_LASTS else None

    @property
    def ledger(self) -> Ledger:
        """What OpenD rations, and how much of it was used."""
        return Ledger(self.state_dir)

    @fact
    def appdata_path(self) -> Path | None:
        """AppData.dat beside the program, whatever its letters' case; None if there is none."""
        return appdata.find(self.program_dir)

    @patient_fact(60.0)
    def archive(self) -> appdata.Archive:
        """What AppData.dat holds; raises `Missing` without it, `appdata.BadArchive` if it must not be unpacked."""
        if self.appdata_path is None:
            raise Missing(Text("There is no AppData.dat in {folder}.", folder=self.program_dir))
        return appdata.inspect(self.appdata_path, self.patience.stop)

    @patient_fact(60.0)
    def comparison(self) -> appdata.Comparison:
        """Which members of AppData.dat the data folder lacks or holds differently."""
        return appdata.compare(self.archive, self.own_data_dir, self.patience.stop)

    @fact
    def own_data(self) -> data_folder.Folder:
        """The F3CNN folder as it is now; raises `Unseen` if this user may not look."""
        return data_folder.look(self.own_data_dir, self.machine)

    @fact
    def has_been_started(self) -> bool:
        """Whether OpenD has left a log of its own in this data folder."""
        return data_folder.has_been_started(self.data_dir)

    @fact
    def log_files(self) -> tuple[logs.LogFile, ...]:
        """The readable logs of the OpenD that runs, newest first (of every run while none does); raises `Missing`."""
        try:
            written = self.setting("log_path")
        except Missing:
            written = None
        found = logs.files(logs.folder(written, self.data_dir, self.installation.program_dir))
        return logs.of_run(found, min((process.started for process in self.running), default=0.0))

    @patient_fact(2.0)
    def log_state(self) -> logs.State | None:
        """The newest condition that OpenD's logs tell; None if they tell none."""
        return logs.newest_state(self.log_files, 1.5, self.patience.stop)

    @patient_fact(6.0)
    def log_events(self) -> tuple[logs.Hit, ...]:
        """The last thousand telling lines of OpenD's logs, in the order in which they were written."""
        return logs.events(self.log_files, stop=self.patience.stop)

    @fact
    def free_space(self) -> int:
        """Free bytes where the data folder is, or would be made."""
        return self.machine.free_space(self.own_data_dir)

    @fact
    def device(self) -> device.DeviceFile:
        """Device.dat as it is now."""
        return device.look(self.own_data_dir / "Device.dat")

    @fact
    def device_memory(self) -> Memory | None:
        """What the wizard remembers of Device.dat from an earlier run; None at the first look."""
        return device.recall(self.state_dir, self.own_data_dir / "Device.dat")
