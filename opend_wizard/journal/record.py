"""Writing a run's journal.jsonl: a line is on the disk before anything is done that it tells of."""

from __future__ import annotations

import os
from datetime import datetime, timezone

from opend_wizard.journal import calls, primitives
from opend_wizard.journal import log as logs
from opend_wizard.journal.calls import Call
from opend_wizard.journal.changes import Change
from opend_wizard.journal.folder import OpenFolder
from opend_wizard.journal.log import End, Kind, Log
from opend_wizard.journal.troubles import telling
from opend_wizard.texts import Text

NAME = "journal.jsonl"


class Record:
    """The journal of one run, open for appending; `log` is what it says so far."""

    def __init__(self, folder: OpenFolder, log: Log) -> None:
        self.log = log
        self.path = folder.path / NAME
        with telling(self.path):
            self._fd = folder.open(NAME, os.O_WRONLY | os.O_APPEND)
            if os.fstat(self._fd).st_size > log.size:  # a line that was being written when the power went
                primitives.cut(self._fd, log.size)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._fd)

    def begin(self, kind: Kind) -> None:
        """A new pass over the changes begins."""
        self._append({"pass": kind.value, "when": _now()})

    def intend(self, changes: tuple[Change, ...]) -> None:
        """Name everything that will be touched next, so that what is left over can be found."""
        self._append(logs.intend_line(changes))

    def ready(self, changes: tuple[Change, ...]) -> None:
        """From now on each of `changes` may be done or not."""
        self._append(logs.ready_line(changes))

    def run(self, call: Call) -> None:
        """From now on this command may have been run."""
        self._append({**calls.run_line(call), "when": _now()})

    def ran(self, call: Call) -> None:
        """It has ended, with the status it has now."""
        self._append({**calls.ran_line(call), "when": _now()})

    def end(self, end: End) -> None:
        """The pass has come to its end."""
        self._append({"end": end.value, "when": _now()})

    def event(self, what: Text) -> None:
        """Note something that cannot be taken back."""
        self._append({"event": what.to_json(), "when": _now()})

    def verified(self, verified: bool) -> None:
        """Note whether the checks passed afterwards."""
        self._append({"verified": verified})

    def _append(self, entry: dict[str, object]) -> None:
        line = logs.encoded(entry)
        with telling(self.path):
            try:
                primitives.write(self._fd, line)
                primitives.sync_through(self._fd)
            except BaseException:  # the disk is full: half a line must not stand before the next
                primitives.cut(self._fd, self.log.size)
                raise
        self.log.size += len(line)
        self.log.absorb(entry)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat()
