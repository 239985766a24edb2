"""What this OpenD stands on: its user, its home, memory, mounts, libraries, processor, network."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from opend_wizard.errors import Missing, Unseen
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.program import ProgramFacts
from opend_wizard.machine.distribution import Distribution
from opend_wizard.machine.memory import Memory
from opend_wizard.machine.mounts import Mount
from opend_wizard.machine.network import Network
from opend_wizard.machine.ownership import Entry
from opend_wizard.machine.terminal import Terminal
from opend_wizard.opend import linux_packages, program
from opend_wizard.opend.data_folder import Home, home_at
from opend_wizard.opend.places import Edition
from opend_wizard.opend.places.installation import same_path
from opend_wizard.texts import Text


class UnderneathFacts(ProgramFacts):
    """The machine, as far as it decides whether OpenD can run."""

    @fact
    def opend_user(self) -> str:
        """Who runs OpenD, or is to: the user of the process, else this one, for an administrator the home's owner."""
        for process in self.running:
            if process.user is not None:
                return process.user
        if self.machine.is_admin():
            return self.machine.owner(self.data_dir.parent) or self.machine.user_name()
        return self.machine.user_name()

    @fact
    def at_home(self) -> bool:
        """Whether the data folder lies where that user's OpenD makes it; in practice it does not."""
        try:
            return same_path(self.machine.app_data(self.opend_user), self.data_dir.parent)
        except Unseen:  # a number without a name, as in a container
            return False

    @fact
    def home(self) -> Home:
        """The folder in which OpenD makes its data folder (facts: §1.4)."""
        return home_at(self.data_dir.parent, self.data_dir, self.machine)

    @patient_fact(4.0)
    def foreign_data(self) -> tuple[Entry, ...]:
        """What in the data folder does not belong to the user of OpenD; raises `Missing` without the folder."""
        if not self.data_dir.is_dir():
            raise Missing(Text("There is no data folder {path}.", path=self.data_dir))
        return self.machine.foreign_entries(self.data_dir, self.opend_user, self.patience.stop)

    @fact
    def program(self) -> Path:
        """The file OpenD is started from; raises `Missing` if it is not there."""
        return program.find(self.installation, self.machine.system)

    @fact
    def program_processors(self) -> tuple[str, ...]:
        """For which processors OpenD is made; raises `Missing` for a file that is no compiled program."""
        return program.processors(self.program)

    @patient_fact(4.0)
    def missing_libraries(self) -> tuple[str, ...]:
        """Libraries that OpenD is linked with and that cannot be loaded; raises `Missing`, `Unseen`."""
        return program.missing_libraries(self.program, self.machine)

    @fact
    def memory(self) -> Memory:
        """How much memory there is."""
        return self.machine.memory()

    @fact
    def ended_for_memory(self) -> tuple[str, ...]:
        """What the kernel's log tells of an OpenD that was ended for want of memory."""
        brand = self.installation.brand
        return self.machine.ended_for_memory(tuple(brand.program(edition) for edition in Edition))

    @fact
    def data_mount(self) -> Mount:
        """What the data folder lies on; raises `Unseen` where that cannot be told."""
        mount = self.machine.mount_of(self.data_dir)
        if mount is None:
            raise Unseen(Text("What is mounted here cannot be seen on this system."))
        return mount

    @fact
    def distribution(self) -> Distribution | None:
        """Which Linux this is."""
        return self.machine.distribution()

    @fact
    def network(self) -> Network:
        """What lies between OpenD and the network."""
        return self.machine.network(self.running[0].pid if self.running else None)

    @fact
    def terminal(self) -> Terminal | None:
        """The terminal on which OpenD reads; None if it reads from something else; raises `Missing`, `Unseen`."""
        if not self.running:
            raise Missing(Text("OpenD is not running."))
        seen = (self.machine.terminal_of(process.pid) for process in self.running)
        return next((terminal for terminal in seen if terminal is not None), None)

    @fact
    def quarantined(self) -> tuple[Path, ...]:
        """What of OpenD macOS keeps in quarantine: its bundles, or else its program."""
        bundles = program.bundles(self.program_dir) or (self.program,)
        return tuple(path for path in bundles if self.machine.quarantined(path))

    @property
    def has_screen(self) -> bool:
        """Whether there is a desktop that this program could show a window on (Linux)."""
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

    @fact
    def names_in_config_folder(self) -> tuple[str, ...]:
        """What is in the folder that stands where OpenD.xml belongs."""
        path = self.installation.config or self.program_dir / self.installation.brand.config_name
        return tuple(sorted(each.name for each in path.iterdir()))

    @fact
    def unreadable_beside_program(self) -> tuple[Path, ...]:
        """Files in the program folder that this user may not read."""
        return tuple(sorted(each for each in self.program_dir.iterdir() if not os.access(each, os.R_OK)))

    @fact
    def crash_reports(self) -> tuple[Path, ...]:
        """Crash reports of the system on OpenD's window, oldest first; empty where this user may not look."""
        return program.crash_reports(self.machine.root, self.installation.brand)

    @fact
    def why_not_fuse(self) -> str | None:
        """Why the library that AppImages are mounted with cannot be loaded; None if it can be."""
        return self.machine.why_not_loaded(linux_packages.FUSE)

    @fact
    def image_brings_fuse(self) -> bool:
        """Whether the AppImage needs no library of the system for mounting itself."""
        return program.brings_fuse(self.program)

    @fact
    def fusermount(self) -> Path | None:
        """The program with which an ordinary user mounts; None without one."""
        found = shutil.which("fusermount") or shutil.which("fusermount3")
        return None if found is None else Path(found)

    @fact
    def lacking_window_libraries(self) -> tuple[str, ...]:
        """Libraries for a window that the system cannot load."""
        wanted = linux_packages.WINDOW_LIBRARIES
        return tuple(name for name in wanted if self.machine.why_not_loaded(name) is not None)
