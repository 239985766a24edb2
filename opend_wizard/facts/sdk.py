"""The vendor's SDKs on this computer, and the folder into which the Python one writes its log."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.fact import fact
from opend_wizard.facts.script import ScriptFacts


@dataclass(frozen=True)
class LogPlace:
    """A file or folder that the SDK has to write: whether this user may, whose it is, and its permission bits."""

    path: Path
    writable: bool
    owner: str | None
    mine: bool
    mode: int | None


class SdkFacts(ScriptFacts):
    """What a script stands on."""

    @fact
    def sdk_log_places(self) -> tuple[LogPlace, ...]:
        """OpenD's log folder and the SDK's newest log in it; empty where there is no such folder (facts: §6)."""
        folder = self.data_dir / "Log"
        if not folder.is_dir():
            return ()
        logs = sorted(folder.glob("py_*.log"), key=lambda path: path.name)
        return tuple(self._log_place(path) for path in (folder, *logs[-1:]))

    def _log_place(self, path: Path) -> LogPlace:
        writable = self.machine.can_write(path) if path.is_dir() else os.access(path, os.W_OK)
        status = path.stat()
        mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
        mode = self.machine.mode(path)
        return LogPlace(path, writable, self.machine.owner(path), mine, None if mode is None else stat.S_IMODE(mode))

    @property
    def example_path(self) -> Path:
        """Where the example of the protocol is saved."""
        return self.user_home / "opend_protocol_example.py"

    @fact
    def has_example(self) -> bool:
        """Whether something is there."""
        return self.example_path.is_file()
