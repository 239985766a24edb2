"""What OpenD's logs tell."""

from __future__ import annotations

import time
from pathlib import Path

from opend_wizard.errors import Told
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.program import ProgramFacts
from opend_wizard.opend import logs

_BEGINNING = 1_000_000  # bytes of a log in which what is said at a start stands


class LogFacts(ProgramFacts):
    """The logs of the OpenD that runs, or ran last."""

    @property
    def log_folder(self) -> Path:
        """Where the logs are: `log_path` if it is set, else ``Log`` in the data folder (facts: §3.2)."""
        try:
            written = self.setting("log_path")
        except Told:  # no OpenD.xml, or one that cannot be read
            written = None
        return logs.folder(written, self.data_dir, self.installation.program_dir)

    @fact
    def all_log_files(self) -> tuple[logs.LogFile, ...]:
        """Every file in the log folder, of every run, newest first; raises `Missing` without the folder."""
        return logs.files(self.log_folder)

    @fact
    def log_free_space(self) -> int:
        """Free bytes where the logs are, or would be."""
        return self.machine.free_space(self.log_folder)

    @fact
    def log_files(self) -> tuple[logs.LogFile, ...]:
        """The readable logs of the OpenD that runs, newest first (of every run while none does); raises `Missing`."""
        return logs.of_run(self.all_log_files, min((process.started for process in self.running), default=0.0))

    @patient_fact(2.0)
    def log_state(self) -> logs.State | None:
        """The newest condition that OpenD's logs tell; None if they tell none."""
        return logs.newest_state(self.log_files, 1.5, self.patience.stop)

    def log_age(self, hit: logs.Hit) -> float | None:
        """Seconds since the file of `hit` was written last; None where that is not known any more."""
        written = next((each.modified for each in self.log_files if each.path == hit.file), None)
        return None if written is None else max(0.0, time.time() - written)

    @patient_fact(6.0)
    def log_events(self) -> tuple[logs.Hit, ...]:
        """The last thousand telling lines of OpenD's logs, in the order in which they were written."""
        return logs.events(self.log_files, stop=self.patience.stop)

    @patient_fact(3.0)
    def rsa_said(self) -> logs.Hit | None:
        """The line in which the running OpenD said at its start whether it uses an RSA key; None without one."""
        for file in self.log_files:
            said = None
            for hit in logs.scan((file,), stop=self.patience.stop):
                if hit.offset > _BEGINNING:
                    break
                said = hit if hit.kind in (logs.Kind.RSA_ON, logs.Kind.RSA_OFF) else said
            if said is not None:
                return said
        return None
