"""What OpenD stands on: memory, mounts, libraries, processor, network; each is only looked at."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from opend_wizard.machine import (
    distribution,
    executables,
    loading,
    memory,
    mounts,
    network,
    ownership,
    quarantine,
    terminal,
)
from opend_wizard.machine.commands import output_of
from opend_wizard.machine.distribution import Distribution
from opend_wizard.machine.memory import Memory
from opend_wizard.machine.mounts import Mount
from opend_wizard.machine.network import Network
from opend_wizard.machine.ownership import Entry
from opend_wizard.machine.terminal import Terminal


class Underneath:
    """The part of a `Machine` that tells about the system itself."""

    system: str
    root: Path

    def distribution(self) -> Distribution | None:
        """Which Linux this is; None elsewhere, or where it does not tell."""
        return distribution.distribution(self.root) if self.system == "linux" else None

    def is_folder(self, path: Path) -> bool:
        """Whether `path` is a folder; False where that may not be seen."""
        try:
            return path.is_dir()
        except OSError:
            return False

    def memory(self) -> Memory:
        """How much memory there is; raises `Unseen`."""
        return memory.memory(self.root)

    def ended_for_memory(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Lines of the kernel's log on programs `names` that were ended for want of memory; Linux only."""
        return memory.ended_for_memory(self.root, names) if self.system == "linux" else ()

    def mounts(self) -> tuple[Mount, ...]:
        """What is mounted where; Linux only, empty elsewhere."""
        return mounts.mounts(self.root / "proc/self/mountinfo") if self.system == "linux" else ()

    def mount_of(self, path: Path) -> Mount | None:
        """The mount that `path` lies on; None where that cannot be told."""
        return mounts.mount_of(path, self.mounts())

    def why_not_loaded(self, library: str, folder: Path | None = None) -> str | None:
        """None if the system's loader can load `library`, else its reason; raises `Unseen`."""
        return loading.why_not_loaded(library, "" if folder is None else str(folder))

    def processor(self) -> str:
        """The processor of this machine, e.g. ``x86_64`` or ``arm64``."""
        return executables.processor()

    def translator(self) -> str | None:
        """What lets programs for x86_64 run on another processor here; None where nothing does."""
        return executables.translator(self.root, self.system)

    def terminal_of(self, pid: int) -> Terminal | None:
        """The terminal on which process `pid` reads, None if on something else; raises `Unseen`."""
        return terminal.terminal_of(pid)

    def network(self, pid: int | None = None) -> Network:
        """What lies between the network and process `pid`, or this program."""
        environment = {} if pid is None else network.environment_of(pid)
        return network.network(self.root, environment or os.environ, network.interfaces())

    def foreign_entries(self, folder: Path, user: str, stop: Callable[[], bool]) -> tuple[Entry, ...]:
        """What in `folder` does not belong to `user`; raises `Unseen`."""
        return ownership.foreign_entries(folder, user, stop)

    def open_to_a_swap(self, path: Path) -> Path | None:
        """The folder above the real `path` in whose place somebody else could put another; None without one."""
        return ownership.open_to_a_swap(path)

    def quarantined(self, path: Path) -> bool:
        """Whether macOS keeps `path` in quarantine and nobody has let it go yet; False on other systems."""
        if self.system != "macos":
            return False
        return quarantine.holds(output_of(["/usr/bin/xattr", "-p", quarantine.NAME, str(path)]))

    def time_zone(self) -> str:
        """The name of this machine's time zone, e.g. ``Asia/Hong_Kong``; ``UTC`` where it does not tell."""
        try:
            target = str((self.root / "etc/localtime").readlink())
        except (OSError, ValueError):
            return "UTC"
        return target.partition("zoneinfo/")[2] or "UTC"
