"""What OpenD's logs tell of its starts, its login, and the quote right."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Told
from opend_wizard.fact import fact, patient_fact
from opend_wizard.facts.log import LogFacts
from opend_wizard.facts.state import StateFacts
from opend_wizard.opend import logs, rights
from opend_wizard.opend.operations import Operation
from opend_wizard.opend.places import Installation
from opend_wizard.opend.places.running import running

STARTS_WITHIN = 4 * 3600.0
"""Seconds back in which starts of OpenD are counted; a caution, not a documented limit (facts: §8 no. 3)."""

PICTURE_REST = 3600.0
"""Seconds within which picture codes are counted; our own caution, the vendor tells none."""

_PICTURE = ("graphic verification code", "图形验证码")
_LAST_STARTS = 10
_DEMANDS = (logs.Kind.NEEDS_PHONE_CODE, logs.Kind.PHONE_CODE_SENT, logs.Kind.CODES_TOO_OFTEN)
_OF_ONE_LOG = 1.0  # seconds to find its last state
_BEGINNINGS = (logs.Kind.VERSION, logs.Kind.STARTED, logs.Kind.RUNNING)


@dataclass(frozen=True)
class Starts:
    """The starts of OpenD within the last hours: when each was (seconds since the epoch), oldest first.

    `failed`: how many of them ended with a login that found no network, as a throttled one does.
    """

    times: tuple[float, ...]
    failed: int

    @property
    def last(self) -> float | None:
        """When the newest one was; None without any."""
        return max(self.times, default=None)


@dataclass(frozen=True)
class Demands:
    """At how many of how many starts OpenD was left waiting for a phone code."""

    asked: int
    starts: int


def _is_picture(hit: logs.Hit) -> bool:
    return any(words in hit.text.lower() for words in _PICTURE)


class LoginFacts(StateFacts, LogFacts):
    """Stories that are put together from many lines."""

    @patient_fact(6.0)
    def quote_right_story(self) -> rights.Timeline:
        """What happened to the quote right, as far back as the logs of this run tell."""
        return rights.timeline(self.log_events)

    @patient_fact(6.0)
    def recent_starts(self) -> Starts:
        """The starts of the last hours, by the logs they left; raises `Missing` without a log folder.

        A log that begins with a start is one; the file that OpenD goes on in after a login is none.
        """
        since = self.ledger.clock() - STARTS_WITHIN
        runs = [run for file in self.all_log_files if (run := self._run_in(file, since)) is not None]
        return Starts(tuple(sorted(began for began, _failed in runs)), sum(failed for _began, failed in runs))

    def _run_in(self, file: logs.LogFile, since: float) -> tuple[float, bool] | None:
        """When the start was that `file` begins with, and whether it found no network; None where it begins with none.

        Only the first telling line and the last state are read: a log may be very long.
        """
        if not file.is_text or file.modified < since:
            return None
        first = next(logs.scan([file], stop=self.patience.stop), None)
        if first is None or first.kind not in _BEGINNINGS:
            return None
        began, ended = logs.started_at(file), logs.newest_state([file], _OF_ONE_LOG, self.patience.stop)
        began = file.modified if began is None else began
        failed = ended is not None and ended.hit.kind is logs.Kind.LOGIN_NETWORK
        return (began, failed) if began >= since else None

    @patient_fact(4.0)
    def code_demands(self) -> Demands:
        """How many of the last starts were left waiting for a phone code; raises `Missing` without a log folder."""
        ended = [self._last_word(file) for file in self.all_log_files if file.is_text][:_LAST_STARTS]
        return Demands(sum(kind in _DEMANDS for kind in ended), len(ended))

    def _last_word(self, file: logs.LogFile) -> logs.Kind | None:
        """The last state that a log tells; the login that a code led to is written behind the demand for it."""
        state = logs.newest_state([file], _OF_ONE_LOG / 4, self.patience.stop)
        return None if state is None else state.hit.kind

    @fact
    def picture_code(self) -> Path | None:
        """The picture whose code OpenD waits for; its bytes may be a PNG or a JPEG (facts: §1.4). None without one."""
        path = self.own_data_dir / "PicVerifyCode.png"
        return path if path.is_file() else None

    @fact
    def other_opends(self) -> tuple[Installation, ...]:
        """The other OpenDs that run here; those of a practice only where this one is of a practice too."""
        found = running(self.machine, self.processes)
        others = (each for each in found if not any(self.installation.is_me(process) for process in each.processes))
        return tuple(each for each in others if self.installation.simulated or not each.simulated)

    @patient_fact(6.0)
    def picture_codes_in_vain(self) -> int:
        """Picture codes tried since the last login that went well, by the log and by the wizard's own count."""
        counted = self.ledger.uses_within(Operation.INPUT_PIC_VERIFY_CODE, str(self.data_dir), PICTURE_REST)
        try:
            events = self.log_events
        except Told:
            return counted
        done = max((index for index, hit in enumerate(events) if hit.kind is logs.Kind.LOGGED_IN), default=-1)
        wrong = [hit for hit in events[done + 1 :] if hit.kind is logs.Kind.WRONG_CODE and _is_picture(hit)]
        return max(counted, len(wrong))

    @property
    def own_pid(self) -> int:
        """This wizard's own process."""
        return os.getpid()
