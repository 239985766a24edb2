"""Two lines to OpenD held side by side, one with heartbeats and one without, and what came of it (FAQ Q15)."""

from __future__ import annotations

import hashlib
import json
import os
import queue
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from opend_wizard import private
from opend_wizard.errors import Refused, Told
from opend_wizard.opend.api import Beat, Event, Manners, hold
from opend_wizard.texts import Text

INTERVALS = 4
"""Keep-alive intervals for which a line is held; OpenD's own patience is said to be about three of them."""

_ENDS = (Event.HELD, Event.DROPPED, Event.STOPPED, Event.NOT_OPENED)
_JOINING = 2.0  # seconds in which a line that is to end has ended


@dataclass(frozen=True)
class Pulse:
    """One event on one of the two lines."""

    heartbeats: bool
    beat: Beat


@dataclass(frozen=True)
class Line:
    """How one line ended: an `Event` by its value, after how many seconds."""

    event: str
    seconds: float

    @property
    def held(self) -> bool:
        """Whether it was there to the end."""
        return self.event == Event.HELD.value

    @property
    def dropped(self) -> bool:
        """Whether OpenD hung up."""
        return self.event == Event.DROPPED.value


@dataclass(frozen=True)
class Measured:
    """How OpenD treated both lines; `when` in seconds since the epoch, `interval` the seconds that OpenD named."""

    when: float
    interval: int
    beating: Line
    silent: Line

    @property
    def pace(self) -> float:
        """Seconds between two heartbeats as the vendor's SDK sends them: 0.8 intervals (protocol: §8)."""
        return 0.8 * self.interval


def side_by_side(
    ip: str, port: int, manners: Manners, intervals: int, stop: Callable[[], bool]
) -> Generator[Pulse | Measured, None, None]:
    """Hold both lines at the same time: each event as it comes, last what was measured.

    Nothing is measured where a line never opened or was stopped by the person. Raises what `hold` raises.
    """
    ends: dict[bool, Beat] = {}
    with closing(_pulses(ip, port, manners, intervals, stop)) as pulses:
        for pulse in pulses:
            if pulse.beat.event in _ENDS:
                ends[pulse.heartbeats] = pulse.beat
            yield pulse
            if len(ends) == 2:
                break
    measured = _measured(ends[True], ends[False])
    if measured is not None:
        yield measured


def _pulses(
    ip: str, port: int, manners: Manners, intervals: int, stop: Callable[[], bool]
) -> Generator[Pulse, None, None]:
    """The events of both lines, each held in a thread of its own, until nobody wants more."""
    said: queue.Queue[Pulse | Told] = queue.Queue()
    over = threading.Event()

    def follow(heartbeats: bool) -> None:
        try:
            for beat in hold(ip, port, manners, intervals, heartbeats=heartbeats, stop=lambda: over.is_set() or stop()):
                said.put(Pulse(heartbeats, beat))
        except Told as told:
            said.put(told)

    threads = [threading.Thread(target=follow, args=(on,), daemon=True, name="lifeline") for on in (True, False)]
    for thread in threads:
        thread.start()
    try:
        while True:
            pulse = said.get()
            if isinstance(pulse, Told):
                raise pulse
            yield pulse
    finally:
        over.set()
        for thread in threads:
            thread.join(_JOINING)


def _measured(beating: Beat, silent: Beat) -> Measured | None:
    useless = (Event.STOPPED, Event.NOT_OPENED)
    if beating.event in useless or silent.event in useless:
        return None
    lines = (Line(beat.event.value, round(beat.seconds, 1)) for beat in (beating, silent))
    return Measured(time.time(), silent.interval or beating.interval, *lines)


def remember(state_dir: Path, data_dir: Path, measured: Measured) -> None:
    """Note a measurement in the wizard's own folder; raises `Refused` if that cannot be written."""
    note = _note(state_dir, data_dir)
    try:
        private.make_folder(note.parent)
        private.replace(note, json.dumps(asdict(measured)).encode())
    except OSError as error:
        reason = error.strerror or "?"
        told = Text("What was measured cannot be kept in {folder}: {reason}.", folder=note.parent, reason=reason)
        raise Refused(told) from error


def recall(state_dir: Path, data_dir: Path) -> Measured | None:
    """What was measured last on the OpenD of this data folder; None if nothing was, or the note is damaged."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        data = json.loads(_note(state_dir, data_dir).read_bytes())
        lines = (Line(str(data[name]["event"]), float(data[name]["seconds"])) for name in ("beating", "silent"))
        return Measured(float(data["when"]), int(data["interval"]), *lines)
    return None


def _note(state_dir: Path, data_dir: Path) -> Path:
    digest = hashlib.sha256(os.fsencode(data_dir.absolute())).hexdigest()[:16]
    return state_dir / "lines" / f"{digest}.json"
