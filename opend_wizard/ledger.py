"""What OpenD rations, kept across runs: how often something was done, and when it is safe again.

The vendor limits codes, logins and starts, and a hasty retry locks people out of trading; so the
wizard counts, also what it did yesterday or in another window. Lines are only ever appended, which
two wizards may do at once.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Refused, Unseen
from opend_wizard.opend.operations import Limit, Operation
from opend_wizard.texts import Text

_FILE = "ledger.jsonl"
_LONGEST = 4000  # lines kept when the file is tidied
START = "start"
CODE_PENDING, CODE_DONE = "a code is pending", "no code is pending"
"""What OpenD said when it was asked last: each new connection may void a pending code (facts: §5.5)."""
START_LIMIT = Limit(8, 4 * 3600.0)
"""Starts of OpenD: a caution from one report of throttling, not a documented limit (facts: §8 no. 3)."""


_OTHERS = {START: START_LIMIT}


@dataclass(frozen=True)
class Ledger:
    """The uses of everything rationed, for each OpenD by `key` (its data folder)."""

    state_dir: Path
    clock: Callable[[], float] = time.time

    def seconds_until_safe(self, what: Operation | str, key: str) -> float:
        """How long to wait before `what` is within its limit again; 0.0 if it is now."""
        limit = what.limit if isinstance(what, Operation) else _OTHERS.get(what)
        if limit is None:
            return 0.0
        now = self.clock()
        uses = sorted(min(when, now) for when in self._uses(_name(what), key))
        recent = [when for when in uses if now - when < limit.seconds]
        if len(recent) < limit.times:
            return 0.0
        return recent[-limit.times] + limit.seconds - now

    def must_be_safe(self, what: Operation | str, key: str) -> None:
        """Raise `Refused`, saying when it is safe again, if `what` would pass its limit now."""
        wait = self.seconds_until_safe(what, key)
        if wait > 0:
            at = time.strftime("%H:%M:%S", time.localtime(self.clock() + wait + 1))
            raise Refused(
                Text(
                    "OpenD takes {what} only so often. It is safe again at {time}; trying earlier would not help.",
                    what=_name(what),
                    time=at,
                )
            )

    def note(self, what: Operation | str, key: str) -> None:
        """Record one use, before it is made; raises `Unseen` if it cannot be kept, since then nobody counts."""
        line = json.dumps({"what": _name(what), "key": key, "when": self.clock()}) + "\n"
        try:
            self.state_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(line.encode("utf-8"))
        except OSError as error:
            reason = error.strerror or "?"
            raise Unseen(Text("{path} cannot be written: {reason}.", path=self._path, reason=reason)) from error

    def last_use(self, what: Operation | str, key: str) -> float | None:
        """When it was used last, in seconds since the epoch; None if never."""
        return max(self._uses(_name(what), key), default=None)

    @property
    def _path(self) -> Path:
        return self.state_dir / _FILE

    def _uses(self, name: str, key: str) -> list[float]:
        return [when for what, whose, when in self._lines() if what == name and whose == key]

    def _lines(self) -> list[tuple[str, str, float]]:
        try:
            written = self._path.read_text("utf-8", "replace").splitlines()[-_LONGEST:]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Unseen(Text("{path} cannot be read.", path=self._path)) from error
        return [entry for line in written if (entry := _entry(line)) is not None]


def _name(what: Operation | str) -> str:
    return what.value if isinstance(what, Operation) else what


def _entry(line: str) -> tuple[str, str, float] | None:
    """One use; None for a line cut short by a power cut, which is as good as never written."""
    try:
        data = json.loads(line)
        return str(data["what"]), str(data["key"]), float(data["when"])
    except (ValueError, TypeError, KeyError):
        return None
