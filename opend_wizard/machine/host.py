"""The machine as one object, so that tests can hand in another system's."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from opend_wizard.machine import (
    elevation,
    files,
    identity,
    ports,
    processes,
    programs,
    sockets,
    stopping,
    windows,
)
from opend_wizard.machine.comfort import Comfort, read_comfort
from opend_wizard.machine.commands import output_of
from opend_wizard.machine.identity import Surroundings
from opend_wizard.machine.outward import Outward
from opend_wizard.machine.ports import Listening
from opend_wizard.machine.processes import Process
from opend_wizard.machine.programs import Ended
from opend_wizard.machine.sockets import Listener
from opend_wizard.machine.underneath import Underneath
from opend_wizard.machine.windows import Installed


class Machine(Underneath, Outward):
    """This machine: everything is looked at when asked for, nothing is kept, only `stop` and `run` change anything.

    `system` is ``linux``, ``windows`` or ``macos``; `root` is where the folders of the system begin.
    """

    def __init__(self, system: str | None = None, root: Path = Path("/")) -> None:
        self.system = system or identity.this_system()
        self.root = root

    def processes(self) -> tuple[Process, ...]:
        """Every process this user can see, ordered by pid."""
        return processes.read_processes()

    def listeners(self) -> tuple[Listener, ...]:
        """Every listening TCP socket, ordered by port; raises `Unseen` if they cannot be read."""
        return sockets.read_listeners()

    def addresses(self) -> frozenset[str]:
        """The IPv4 and IPv6 addresses of this machine; raises `Unseen` if they cannot be read."""
        return sockets.read_addresses()

    def can_listen(self, ip: str, port: int) -> Listening:
        """Whether a program could listen there: a socket is bound for an instant and closed, nothing is accepted."""
        outcome = ports.try_listening(ip, port)
        if self.system == "windows" and outcome in (Listening.TAKEN, Listening.NOT_ALLOWED):
            return self._windows_reason(port, outcome)
        return outcome

    def _windows_reason(self, port: int, outcome: Listening) -> Listening:
        """Windows answers "not allowed" for a port held exclusively too, so look who is there."""
        if any(port in excluded for excluded in self.reserved_ranges()):
            return Listening.NOT_ALLOWED
        return Listening.TAKEN if any(each.port == port for each in self.listeners()) else outcome

    def free_port(self, ip: str, near: int, avoid: Iterable[int] = frozenset()) -> int:
        """The next port above `near` that is free and allowed at `ip` and not in `avoid`; raises `Refused`."""
        first = max(near + 1, self.first_unprivileged_port())
        shunned = (*self.reserved_ranges(), frozenset(avoid))
        return ports.next_free_port(ip, first, shunned, self.can_listen)

    def first_unprivileged_port(self) -> int:
        """The lowest port that needs no special right; 1 on Windows."""
        return ports.first_unprivileged(self.system)

    def reserved_ranges(self) -> tuple[range, ...]:
        """Port ranges the system keeps for itself; nothing can listen in those of Windows."""
        return ports.reserved(self.system)

    def free_space(self, path: Path) -> int:
        """Bytes this user may still write where `path` is or would be; raises `Unseen`."""
        return files.free_space(path)

    def owner(self, path: Path) -> str | None:
        """The user that `path` belongs to; None if it is absent or may not be looked at."""
        return files.owner(path)

    def owns(self, path: Path) -> bool:
        """Whether `path` belongs to this user."""
        return files.owner(path) == self.user_name()

    def mode(self, path: Path) -> int | None:
        """The permission bits of `path`; None if it is absent, may not be looked at, or the system has none."""
        return files.mode(path)

    def behind_own_links(self, path: Path) -> Path:
        """The file that `path` leads to by links that this user laid; links of other users are never followed."""
        return files.behind_own_links(path)

    def can_write(self, folder: Path) -> bool:
        """Whether this user can make files in `folder`; nothing is written to find out."""
        return files.can_write(folder)

    def user_name(self) -> str:
        """The user this program runs as, spelled as in `Process.user` and `owner`."""
        return processes.own_user(processes.UserNames())

    def is_admin(self) -> bool:
        """Whether this program runs as root or as an elevated administrator."""
        return identity.is_admin()

    def home(self, user: str | None = None) -> Path:
        """The home folder of `user` (None: this one) in the password database (facts: §1.4); raises `Unseen`."""
        return files.home(user)

    def app_data(self, user: str | None = None) -> Path:
        """Where OpenD’s data folder is made: home, on Windows ``%APPDATA%`` (facts: §1.4); raises `Unseen`."""
        return files.app_data(self.home(user), self.system, own=user is None)

    def own_folders(self) -> tuple[Path, ...]:
        """Where people put what they download: desktop, downloads and documents, also under their local names."""
        return files.own_folders(self.home(), self.system)

    def drives(self) -> tuple[Path, ...]:
        """The roots of the disks in this machine; network disks are left out because they may hang."""
        return files.drives()

    def fingerprint(self) -> str:
        """64 hex digits that identify this machine to the wizard only; raises `Unseen` if it has no identity."""
        return identity.fingerprint()

    def surroundings(self) -> Surroundings:
        """Whether this is a container or WSL, from which programs outside cannot be seen."""
        return identity.surroundings(self.root) if self.system == "linux" else Surroundings.PLAIN

    def installed(self) -> tuple[Installed, ...]:
        """The list of installed programs of Windows; empty elsewhere."""
        if sys.platform == "win32":
            return windows.installed()
        return ()

    def runs_in_container(self, pid: int) -> bool:
        """Whether process `pid` runs in a container: its folders are not those seen from here."""
        return identity.runs_in_container(pid)

    def state_dir(self) -> Path:
        """The folder where the wizard keeps what it must remember; not made by asking."""
        return files.state_dir()

    def stop(self, pid: int, started: float, polite: float = stopping.POLITE) -> None:
        """End one process of this user, politely first; raises `Refused` for any that must not be ended."""
        stopping.stop(pid, started, polite)

    def comfort(self) -> Comfort:
        """What the person has asked the system for of every program's looks."""
        return read_comfort(self.system, self.home())

    def system_folders(self) -> tuple[Path, ...]:
        """Where the programs of the system itself are."""
        return programs.folders(self.system)

    def system_program(self, name: str) -> Path | None:
        """The system's own program `name`, looked for in its folders only; None without one."""
        return programs.find(name, self.system_folders())

    def is_system_program(self, path: Path) -> bool:
        """Whether `path` is one of the system's own programs, which others cannot change."""
        return programs.is_among(path, self.system_folders())

    def refuse_without_consent(self, command: Sequence[str]) -> None:
        """Raise `Refused`, with what is to be typed, where nobody can be asked for an administrator's rights."""
        elevation.refuse_without_consent(command, self.system, self.system_folders())

    def run(
        self,
        command: Sequence[str],
        seconds: float,
        *,
        elevated: bool = False,
        stop: Callable[[], bool] = lambda: False,
    ) -> Ended:
        """Run one of the system's own programs to its end; `elevated` only after the system has asked the person.

        Raises `Refused` if it cannot be run or takes longer than `seconds`, `Cancelled` when `stop` says so.
        """
        if elevated:
            return elevation.run(command, seconds, stop, self.system, self.system_folders())
        return programs.run(command, seconds, stop)

    def has_task(self, name: str) -> bool:
        """Whether Windows' scheduler has a task of this name; False elsewhere."""
        schtasks = self.system_program("schtasks") if self.system == "windows" else None
        return schtasks is not None and output_of([str(schtasks), "/Query", "/TN", name]) is not None
