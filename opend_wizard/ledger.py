"""What OpenD rations, kept across runs: how often something was done, and when it is safe again.

The vendor limits codes, logins and starts, and a hasty retry locks people out of trading; so the
wizard counts, also what it did yesterday or in another window. Lines are only ever appended, which
two wizards may do at once; a file that has grown large is set aside, and still read.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from opend_wizard import private
from opend_wizard.errors import Refused, Unseen
from opend_wizard.opend.operations import Limit, Operation
from opend_wizard.texts import Text

_FILE = "ledger.jsonl"
_ASIDE = "ledger.older.jsonl"
_LARGE = 256 * 1024  # bytes, some 2,500 uses: far more than anybody makes within the longest limit
_CLOCK_WENT_BACK = "the clock was set back"
_INSTANT = 1e-6  # seconds; keeps the order of uses whose time is not known
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
        uses = sorted(self._uses(_name(what), key, now))
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

    def uses_within(self, what: Operation | str, key: str, seconds: float) -> int:
        """How often it was used in the last `seconds`."""
        now = self.clock()
        return sum(now - when < seconds for when in self._uses(_name(what), key, now))

    def note(self, what: Operation | str, key: str) -> None:
        """Record one use, before it is made; raises `Unseen` if it cannot be kept, since then nobody counts."""
        try:
            private.make_folder(self.state_dir)
            self._append(_name(what), key, self.clock())
        except OSError as error:
            reason = error.strerror or "?"
            raise Unseen(Text("{path} cannot be written: {reason}.", path=self._path, reason=reason)) from error

    def last_use(self, what: Operation | str, key: str) -> float | None:
        """When it was used last, in seconds since the epoch; None if never."""
        return max(self._uses(_name(what), key, self.clock()), default=None)

    @property
    def _path(self) -> Path:
        return self.state_dir / _FILE

    def _append(self, name: str, key: str, when: float) -> None:
        """Write one line, begun anew: a line that a power cut tore before it costs only itself."""
        line = "\n" + json.dumps({"what": name, "key": key, "when": when}) + "\n"
        self._set_aside_if_large()
        private.append(self._path, line.encode("utf-8"))

    def _set_aside_if_large(self) -> None:
        """A wizard that has the file open meanwhile writes into the one set aside, and nothing is lost."""
        with contextlib.suppress(OSError):  # another wizard did it, or Windows keeps an open file: next time then
            if self._path.stat().st_size > _LARGE:
                self._path.replace(self.state_dir / _ASIDE)

    def _uses(self, name: str, key: str, now: float) -> list[float]:
        """When `name` was used, nothing of it in the future.

        A use noted before the clock was set back happened, by the present clock, before whatever was
        noted next; so that a wrong date cannot lock anything for years, the first look notes something.
        """
        lines = self._lines()
        if lines and lines[-1][2] > now:
            with contextlib.suppress(OSError):
                self._append(_CLOCK_WENT_BACK, "", now)
        uses, latest = [], now
        for what, whose, when in reversed(lines):
            latest = when if when <= now else latest - _INSTANT
            if what == name and whose == key:
                uses.append(latest)
        return uses

    def _lines(self) -> list[tuple[str, str, float]]:
        written = _tail(self.state_dir / _ASIDE) + _tail(self._path)
        return [entry for line in written if (entry := _entry(line)) is not None]


def _tail(path: Path) -> list[str]:
    """The lines of the last megabyte, which is more than the wizard lets it have; none without the file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - 4 * _LARGE))
            return file.read(4 * _LARGE).decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Unseen(Text("{path} cannot be read.", path=path)) from error


def _name(what: Operation | str) -> str:
    return what.value if isinstance(what, Operation) else what


def _entry(line: str) -> tuple[str, str, float] | None:
    """One use; None for a line cut short by a power cut, which is as good as never written."""
    try:
        data = json.loads(line)
        when = float(data["when"])
        return (str(data["what"]), str(data["key"]), when) if math.isfinite(when) else None
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
