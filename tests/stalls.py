"""A test that failed while the machine stood still has said nothing: it is run again, and that is told at the end.

What is tested gives up on its own deadlines, of a second or two, and says so truthfully: where a whole machine was
frozen for longer, its answer is another one than on a machine that runs. Nothing else is ever run twice.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest
from _pytest.runner import runtestprotocol

STILL = 0.5  # seconds without a beat; on a machine that is only busy they come a few hundredths late
MOST = 4  # times that a test is run
_BEAT = 0.02  # seconds
_TOLD = "stood still"


@dataclass
class Beats:
    """Beside the tests a thread beats; `longest` is the longest time between two beats since it was last set to 0."""

    longest: float = 0.0
    _over: threading.Event = field(default_factory=threading.Event)
    _came: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> None:
        """From now on, until the process ends."""
        threading.Thread(target=self._beat, name="beats", daemon=True).start()

    def end(self) -> None:
        """No more."""
        self._over.set()

    def next(self) -> None:
        """Wait until a whole time between two beats has gone by."""
        for _ in range(2):
            self._came.clear()
            self._came.wait(10)  # not for ever, should the beats be over

    def _beat(self) -> None:
        last = time.monotonic()
        while not self._over.wait(_BEAT):
            now = time.monotonic()
            self.longest, last = max(self.longest, now - last), now
            self._came.set()


class Again:
    """A plugin of pytest."""

    def __init__(self, beats: Beats) -> None:
        self._beats = beats

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """Run the test as pytest does, and again where it failed while the machine stood still."""
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in self._reports(item, nextitem):
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _reports(self, item: pytest.Item, nextitem: pytest.Item | None) -> list[pytest.TestReport]:
        stalls: list[tuple[str, object]] = []
        while True:
            self._beats.longest = 0.0
            reports = runtestprotocol(item, nextitem=nextitem, log=False)
            if _failed(reports):
                self._beats.next()  # the beat that tells of a stall may be still to come
            if not _failed(reports) or self._beats.longest < STILL or len(stalls) == MOST - 1:
                break
            stalls.append((_TOLD, f"{self._beats.longest:.1f} s"))
        for report in reports:
            report.user_properties += stalls if report.when == "call" else []
        return reports


class Telling:
    """A plugin of pytest, where there is a terminal."""

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name each test that was run again."""
        for kind in ("passed", "failed"):
            for report in terminalreporter.getreports(kind):
                stalls = [str(value) for name, value in report.user_properties if name == _TOLD]
                if report.when == "call" and stalls:
                    terminalreporter.write_line(
                        f"RUN AGAIN {report.nodeid}: the machine stood still ({', '.join(stalls)})"
                    )


def _failed(reports: Iterable[pytest.TestReport]) -> bool:
    return any(report.failed for report in reports)
