"""Whether the log level still stands raised from a recording that was cut short, and the way back."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from opend_wizard import private
from opend_wizard.errors import Refused, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.log_level import DEFAULT, RECORDING, SETTING, put_back
from opend_wizard.journal import Busy, Changed, Journal, Run, RunState
from opend_wizard.machine import Machine
from opend_wizard.texts import Text

NAME = "recording.json"
_SAME_START = 2.0  # seconds; the start of a process is computed from a clock that may be set
_BUSY = 10.0  # seconds that another wizard may take to finish what it changes
_GLANCE = 0.25


@dataclass(frozen=True)
class Marker:
    """Left in the wizard's own folder before the level is raised, taken away when it is back.

    `before` is the level that OpenD.xml named, None if it named none. `earlier` is the last run that raised it before.
    """

    pid: int
    started: float
    before: str | None
    level: str
    earlier: str = ""


def leave_marker(state_dir: Path, before: str | None, level: str, journal: Journal | None = None) -> None:
    """Note that this process is about to raise the level; raises `Refused` if that cannot be noted.

    What `journal` knows of earlier recordings is over and done with.
    """
    earlier = None if journal is None else _newest(journal)
    marker = Marker(os.getpid(), _own_start(), before, level, "" if earlier is None else earlier.id)
    path = state_dir / NAME
    try:
        private.make_folder(state_dir)
        private.replace(path, json.dumps(asdict(marker)).encode())
    except OSError as error:
        reason = error.strerror or "?"
        told = Text("{path} could not be written ({reason}), so nothing was changed.", path=path, reason=reason)
        raise Refused(told) from error


def left_raised(journal: Journal, state_dir: Path, machine: Machine) -> Run | None:
    """The run that raised the level, if its recording is over and it still stands; None otherwise."""
    marker = _marker(state_dir)
    if marker is None or _lives(marker, machine):
        return None
    return _raised(journal, marker)


def restore(journal: Journal, state_dir: Path, make_facts: Callable[[], Facts]) -> Text | None:
    """Put the level back to what it was; gives what had to be done otherwise, None if it is simply back.

    Raises `Told` if it could not be put back: then the next start of the wizard says so again.
    """
    marker = _marker(state_dir)
    run = _raised(journal, marker)
    said = None
    if run is not None:
        said = _taken_back(journal, run, marker, make_facts)
    with suppress(OSError):
        (state_dir / NAME).unlink()
    return said


def _taken_back(journal: Journal, run: Run, marker: Marker | None, make_facts: Callable[[], Facts]) -> Text | None:
    end = time.monotonic() + _BUSY
    try:
        while not _undone(journal, run, at_last=time.monotonic() > end):
            time.sleep(_GLANCE)
    except Busy:
        raise
    except Changed:
        return _changed_meanwhile(journal, run, marker, make_facts())
    except Refused as refused:  # the backup is gone; the level itself is known all the same
        if marker is None or not marker.level:
            raise
        said = _changed_meanwhile(journal, run, marker, make_facts())
        return Text("{why} {instead}", why=refused.text, instead=said)
    return None


def _undone(journal: Journal, run: Run, *, at_last: bool) -> bool:
    """Undo it; False while another wizard changes something, unless it is `at_last`."""
    try:
        for _ in journal.undo(run.id):
            pass
    except Busy:
        if at_last:
            raise
        return False
    return True


def _changed_meanwhile(journal: Journal, run: Run, marker: Marker | None, facts: Facts) -> Text:
    """Somebody edited OpenD.xml during the recording: their edits stay, only the level goes back.

    Raises `Refused` where the one at hand is not the OpenD whose level was raised.
    """
    config = facts.config
    if config.path.resolve() not in run.paths:
        raise Refused(
            Text(
                "{name} was raised in {path}, which is not the OpenD chosen now. Choose that one and try again.",
                name=SETTING,
                path=run.paths[0] if run.paths else "?",
            )
        )
    if marker is None or config.get(SETTING) != marker.level:
        return Text("{path} names another {name} by now; it was left as it is.", path=config.path, name=SETTING)
    before = marker.before or DEFAULT
    for _ in journal.perform(put_back(facts, before), "q13"):
        pass
    return Text(
        "{path} was changed meanwhile, or its backup is gone. Only {name} was put back, to {level}.",
        name=SETTING,
        path=config.path,
        level=before,
    )


def _raised(journal: Journal, marker: Marker | None) -> Run | None:
    newest = _newest(journal)
    if newest is None or newest.state is not RunState.DONE or (marker is not None and newest.id == marker.earlier):
        return None  # the recording was cut short before it raised anything
    return newest


def _newest(journal: Journal) -> Run | None:
    return next((run for run in journal.runs() if run.fix == RECORDING), None)


def _marker(state_dir: Path) -> Marker | None:
    try:
        data = json.loads((state_dir / NAME).read_text("utf-8"))
        earlier = str(data.get("earlier", ""))
        return Marker(int(data["pid"]), float(data["started"]), data["before"], str(data["level"]), earlier)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return Marker(0, 0.0, None, "")  # a power cut may leave half a file: the journal still knows


def _lives(marker: Marker, machine: Machine) -> bool:
    try:
        running = machine.processes()
    except Told:
        return False
    return any(each.pid == marker.pid and abs(each.started - marker.started) < _SAME_START for each in running)


def _own_start() -> float:
    own = os.getpid()
    return next((each.started for each in Machine().processes() if each.pid == own), 0.0)
