"""OpenD's logs: which files there are, the telling lines in them, and the newest condition they tell (facts: §6)."""

from opend_wizard.opend.logs.event import Event, Kind
from opend_wizard.opend.logs.files import LogFile, LogKind, files, folder, of_run, started_at
from opend_wizard.opend.logs.hit import Hit, masked_name
from opend_wizard.opend.logs.scanning import State, events, newest_state, scan

__all__ = [
    "Event",
    "Hit",
    "Kind",
    "LogFile",
    "LogKind",
    "State",
    "events",
    "files",
    "folder",
    "masked_name",
    "newest_state",
    "of_run",
    "scan",
    "started_at",
]
