"""What OpenD's logs tell."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.program import ProgramFacts
from opend_wizard.opend import logs


class LogFacts(ProgramFacts):
    """The logs of the OpenD that runs, or ran last."""

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
