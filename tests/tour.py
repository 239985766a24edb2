"""Leads through practices and stops at every kind of page, for whoever looks on: the pictures, or a test."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from opend_wizard.errors import Cancelled
from opend_wizard.flow import Stage
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.wizard import Wizard
from opend_wizard.model import Symptom
from opend_wizard.opend.places import Installation
from opend_wizard.texts import Text
from tests.window import Driver

if TYPE_CHECKING:
    from opend_wizard.doctor import Examined, Report, Started
    from opend_wizard.gui.items import Planned
    from opend_wizard.gui.jobs import Stop
    from opend_wizard.ladder import Rung
    from opend_wizard.simulator.practice import Practice

SIZE = (960, 640)
_ITEMS = 8  # of a look, after which it is paused
_ROUNDS = 6  # of the event loop, until everything has its place


class Onlooker(Protocol):
    """Looks at one window after the other; `name` begins with what is looked at."""

    def see(self, window: QWidget, name: str) -> None:
        """Everything in `window` has its place."""


class Gate:
    """Keeps a look in its middle for as long as somebody looks on."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()
        self.reached = threading.Event()

    def close(self) -> None:
        self._open.clear()
        self.reached.clear()

    def open(self) -> None:
        self._open.set()

    def pass_through(self, stop: Stop) -> None:
        self.reached.set()
        while not self._open.wait(0.01):
            if stop():
                raise Cancelled(Text("Looking was stopped."))


@dataclass(frozen=True)
class PausingEngine(Engine):
    """The engine, which can be paused in the middle of a look."""

    gate: Gate = field(default_factory=Gate)

    def look(
        self,
        installation: Installation,
        symptoms: Sequence[Symptom],
        stop: Stop,
        *,
        everything: bool,
        ask_again: bool = False,
        script: Path | None = None,
    ) -> Iterator[Planned | Started | Examined | Rung | Report]:
        """As ever, but through the gate."""
        whole = super().look(installation, symptoms, stop, everything=everything, ask_again=ask_again, script=script)
        for number, item in enumerate(whole):
            yield item
            if number == _ITEMS:
                self.gate.pass_through(stop)


class _Desk(Desk):
    """Keeps the gate in practice too."""

    def __init__(self, state_dir: Path, gate: Gate) -> None:
        super().__init__(PausingEngine(state_dir, gate=gate))
        self._gate = gate

    def begin_practice(self, practice: Practice) -> None:
        super().begin_practice(practice)
        own = self.engine
        self.engine = PausingEngine(own.given_state_dir, own.program_dir, own.data_dir, own.config, self._gate)


class Guide(Driver):
    """Works the window, whose looks can be paused."""

    def __init__(self, state_dir: Path) -> None:
        self.gate = Gate()
        self.desk = _Desk(state_dir, self.gate)
        self.window = Wizard(self.desk)


class Tour:
    """Walks through practices; everything worth a look is shown to `onlooker`."""

    def __init__(self, state_dir: Path, onlooker: Onlooker, size: tuple[int, int] = SIZE) -> None:
        self._state_dir, self._onlooker, self._size = state_dir, onlooker, size

    @contextmanager
    def window(self, *, opening: str | None = None) -> Iterator[Guide]:
        """A window that has looked around; `opening` names the look at it before that."""
        guide = Guide(self._state_dir)
        guide.window.resize(*self._size)
        guide.window.show()
        if opening is not None:
            self.see(guide.window, opening, settled=False)
        guide.open()
        yield guide
        guide.close()

    @contextmanager
    def practice(self, fault: str, symptom: str) -> Iterator[Guide]:
        """The page with what was found in the practice of `fault`."""
        with self.window() as guide:
            guide.practise(fault)
            guide.look(symptom)
            yield guide

    def looking(self, guide: Guide, name: str) -> None:
        """Go on from the trouble, and stop in the middle of the checks."""
        guide.gate.close()
        guide.go_on()
        guide.until(lambda: guide.page.stage is Stage.LOOKING)
        guide.until(guide.gate.reached.is_set)
        QTest.qWait(450)  # by now the clock of the check that is under way is shown
        self.take(guide, name)
        guide.gate.open()
        guide.wait_for(Stage.CAUSE)

    def plan(self, guide: Guide, fix: str, name: str | None = None) -> None:
        """Choose the fix, and look at what it will change."""
        guide.press(f"fix-{fix}")
        guide.go_to(Stage.PLAN)
        guide.until(lambda: guide.ready() or guide.has("option-hint"))
        if name is not None:
            self.take(guide, name)

    def prove(self, guide: Guide, name: str) -> None:
        """Make the change, and look at what it came to."""
        guide.go_to(Stage.CHANGE)
        guide.until(lambda: guide.has("outcome"))
        self.take(guide, name)

    def unfold(self, guide: Guide, name: str) -> None:
        """Look at the page with everything unfolded."""
        for button in guide.page.findChildren(QToolButton):
            if button.isCheckable():
                button.setChecked(True)
        self.take(guide, name)

    def take(self, guide: Guide, name: str) -> None:
        """Show the window as it is now."""
        self.see(guide.window, name)

    def dialog(self, dialog: QDialog, name: str) -> None:
        """Show a window beside the wizard's own."""
        self.see(dialog, name)

    def see(self, window: QWidget, name: str, *, settled: bool = True) -> None:
        """Show any window."""
        if settled:
            settle()
        self._onlooker.see(window, name)


def settle() -> None:
    """Let everything that is seen take its place."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()
