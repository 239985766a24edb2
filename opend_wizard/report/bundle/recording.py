"""Recording: raise the log level, let the person do their part, and put the level back whatever happens."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Cancelled, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.log_level import DEFAULT, SETTING, Purpose, is_enough, raise_while_recording
from opend_wizard.journal import Journal
from opend_wizard.model import Fix
from opend_wizard.report.bundle.parts import Marks, Part, mark, since
from opend_wizard.report.bundle.standing import leave_marker, restore
from opend_wizard.texts import Text

_GLANCE = 0.1  # seconds between two looks at what the person says
_LOOK = 1.0  # seconds between two looks whether OpenD was started again
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Moment(Enum):
    """What the person is asked to do."""

    RESTART = Text("Start OpenD again now, so that it reads the new log level.")
    REPRODUCE = Text("Let the trouble happen now, and say when it has happened.")


class Recording:
    """One recording; after `run`, also one that was cut short, `collect` gives what was written meanwhile.

    `restored` says what became of the level: None while nothing was raised or all is as it was.
    """

    def __init__(self, make_facts: Callable[[], Facts], journal: Journal, state_dir: Path, purpose: Purpose) -> None:
        self._make_facts, self._journal, self._state_dir = make_facts, journal, state_dir
        facts = make_facts()
        self._folder = facts.log_folder
        self._before = facts.setting(SETTING) or DEFAULT
        self.purpose = purpose
        self.plan: Fix | None = None
        """The change that will be made and taken back; None where the level is enough already."""
        if not is_enough(self._before, purpose):
            self.plan = raise_while_recording(facts, purpose)
        self._named = facts.config.get(SETTING)
        self._marks: Marks | None = None
        self.begun = self.ended = datetime.now().astimezone()
        self.restored: Text | None = None
        self.trouble: Told | None = None

    @property
    def level(self) -> Text:
        """At which log level the trouble happened, for the front page."""
        if self.plan is None:
            return Text("{level}, as it was", level=self._before)
        return Text("{level}, raised from {before} for this report", level=self.purpose.value, before=self._before)

    def run(
        self, goes_on: Callable[[Moment], bool], stop: Callable[[], bool], minutes: float | None
    ) -> Generator[Moment, None, None]:
        """Each thing the person has to do, as it is their turn; `goes_on` tells that they say it is done.

        Each of it may take `minutes` at most, where they are given. Raises what raising the level
        raises, and `Cancelled`.
        Whatever ends this, the level is put back; if not even that works, `trouble` says why.
        """
        self._marks = mark(self._folder)
        self._ran_before = self._running()
        self.begun = datetime.now().astimezone()
        try:
            if self.plan is not None:
                leave_marker(self._state_dir, self._named, self.purpose.value, self._journal)
                for _ in self._journal.perform(self.plan, "q13", stop):
                    pass
                yield Moment.RESTART
                self._wait(lambda: goes_on(Moment.RESTART) or self._is_new(), stop, minutes)
            yield Moment.REPRODUCE
            self._wait(lambda: goes_on(Moment.REPRODUCE), stop, minutes)
        finally:
            self.ended = datetime.now().astimezone()
            if self.plan is not None:
                self._put_back()

    def collect(self) -> tuple[Part, ...]:
        """What was written into the logs since the recording began; raises what looking at the folder raises."""
        return since(self._folder, self._marks or mark(self._folder))

    def _put_back(self) -> None:
        with _undisturbed():
            try:
                self.restored = restore(self._journal, self._state_dir, self._make_facts)
            except Told as told:
                self.trouble = told

    def _is_new(self) -> bool:
        """Whether OpenD was started since the recording began; looked at once a second."""
        now = time.monotonic()
        if now < self._next_look:
            return False
        self._next_look = now + _LOOK
        return bool(self._running() - self._ran_before)

    def _running(self) -> frozenset[int]:
        """The numbers of OpenD's processes; their start times are too coarse to tell a quick restart."""
        try:
            return frozenset(process.pid for process in self._make_facts().running)
        except Told:
            return frozenset()

    _next_look = 0.0
    _ran_before: frozenset[int] = frozenset()

    def _wait(self, over: Callable[[], bool], stop: Callable[[], bool], minutes: float | None) -> None:
        end = None if minutes is None else time.monotonic() + minutes * 60
        while not over() and (end is None or time.monotonic() < end):
            if stop():
                raise Cancelled(Text("The recording was stopped."))
            time.sleep(_GLANCE)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """A second Ctrl+C, or a closed terminal, does not interrupt what must be finished; only a thread is left alone."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    names = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = {each: signal.signal(each, signal.SIG_IGN) for each in names}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler if handler is not None else signal.SIG_DFL)
