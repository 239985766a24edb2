"""What stands in the way of replacing the program: programs that hold its files, permissions, room, downloads."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.background import BackgroundFacts
from opend_wizard.facts.log import LogFacts
from opend_wizard.machine import files
from opend_wizard.machine.holders import Holder, holders
from opend_wizard.opend import logs, packages
from opend_wizard.opend.packages import Package
from opend_wizard.texts import Text

_MOST = 5_000  # files of a program folder; a whole one has some hundred
_OWNER_WRITES = 0o200


class UpdateFacts(BackgroundFacts, LogFacts):
    """Updating OpenD."""

    @patient_fact(4.0)
    def file_holders(self) -> tuple[Holder, ...]:
        """The programs, other than this OpenD and the wizard, that have its files open or run from its folder."""
        mine = {process.pid for process in self.running} | self._family
        others = [process for process in self.processes if process.pid not in mine]
        return holders(self.program_dir, others, self.patience.stop)

    @property
    def _family(self) -> set[int]:
        return {os.getpid(), os.getppid()}

    @patient_fact(4.0)
    def unwritable(self) -> tuple[Path, ...]:
        """What in the program folder this user may not replace, the folder itself included; raises `Unseen`."""
        found = []
        for path in self._program_paths():
            mode = self.machine.mode(path)
            may = self.machine.can_write(path) if path.is_dir() else os.access(path, os.W_OK)
            if not may or (mode is not None and not mode & _OWNER_WRITES):
                found.append(path)
        return tuple(found)

    def _program_paths(self) -> list[Path]:
        def fail(error: OSError) -> None:
            reason = error.strerror or "?"
            raise Unseen(Text("{path} cannot be looked at: {reason}.", path=self.program_dir, reason=reason)) from error

        found = [self.program_dir]
        for folder, inner, names in os.walk(self.program_dir, onerror=fail):
            paths = [Path(folder) / name for name in (*inner, *names)]
            found += [path for path in paths if not path.is_symlink()]
            if len(found) > _MOST:
                raise Unseen(Text("There are too many files in {folder}.", folder=self.program_dir))
        return found

    @patient_fact(6.0)
    def update_failures(self) -> tuple[logs.Hit, ...]:
        """What the logs tell of an update that failed, the newest last."""
        found = (file for file in self.all_log_files if file.kind is logs.LogKind.UPDATE)
        own = [replace(file, kind=logs.LogKind.GATEWAY) for file in found]  # they are read in the same way
        hits = [*logs.scan(own, (logs.Kind.UPDATE_FAILED,), stop=self.patience.stop)]
        hits += [hit for hit in self.log_events if hit.kind is logs.Kind.UPDATE_FAILED]
        return tuple(sorted(hits, key=lambda hit: self._written(hit.file)))

    def _written(self, path: Path) -> float:
        return self.machine.changed(path) or 0.0

    @fact
    def replaced_since_failure(self) -> bool:
        """Whether the program was written after the last line about a failed update."""
        failures = self.update_failures
        return bool(failures) and self._written(self.program) > self._written(failures[-1].file)

    @fact
    def room_for_update(self) -> int:
        """Free bytes where the program lies."""
        return self.machine.free_space(self.program_dir)

    @fact
    def packages(self) -> tuple[Package, ...]:
        """The downloads of OpenD among this user's own folders and beside the program."""
        own = self.machine.own_folders() if self.is_own_home else files.own_folders(self.user_home, self.machine.system)
        beside = () if self.installation.program_dir is None else (self.installation.program_dir.parent,)
        return packages.packages(dict.fromkeys((*own, *beside)))
