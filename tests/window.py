"""Works the window as a person does: by what can be seen, pressed and typed. Used by tests and for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget, QWizard

from opend_wizard.flow import Stage
from opend_wizard.gui import spacing
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.pages.opend import OpendPage
from opend_wizard.gui.wizard import Wizard
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import by_id

W = TypeVar("W", bound=QWidget)
_B = QWizard.WizardButton
PATIENCE = 180_000  # milliseconds; a busy machine may need them, and who waits goes on at once


class Driver:
    """One window over one state folder."""

    def __init__(self, state_dir: Path) -> None:
        self.desk = Desk(Engine(state_dir))
        self.window = Wizard(self.desk)
        self.window.resize(*spacing.WANTED)  # whatever the screen of the tests has room for

    def open(self) -> None:
        """Show the window and wait until it has looked around."""
        self.window.show()
        self.until(
            lambda: self.desk.scene is not None and self.first.choosing is not None and not self.first.choosing.looking
        )

    def close(self) -> None:
        """Close the window; everything it started has ended then, and nothing of it hears what later ones do."""
        self.window.close()
        self.until(lambda: not self.window.isVisible())
        if not self.desk.finish(PATIENCE):
            raise TimeoutError("a thread of the window is still at work")
        for each in (self.window, self.desk):
            each.deleteLater()
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)

    def until(self, true: Callable[[], object]) -> None:
        """Let the window live until `true` holds; raises TimeoutError."""
        clock = QElapsedTimer()
        clock.start()
        while not true():
            if clock.elapsed() > PATIENCE:
                raise TimeoutError(f"in vain on {self.page.stage.name}: {self.read()}")
            QTest.qWait(10)

    def go_to(self, stage: Stage) -> None:
        """Press the primary button and wait for that page."""
        self.go_on()
        self.wait_for(stage)

    @property
    def patient(self) -> Practice:
        """The simulated OpenD under way."""
        assert self.desk.practice is not None
        return self.desk.practice

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.window.currentPage()
        assert isinstance(page, Page)
        return page

    @property
    def first(self) -> OpendPage:
        """The first page."""
        page = self.window.page(Stage.OPEND)
        assert isinstance(page, OpendPage)
        return page

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that name on the page that is shown."""
        found = [widget for widget in self.page.findChildren(kind, name) if widget.isVisible()]
        assert found, f"no {name} on {self.page.stage.name}"
        return found[0]

    def has(self, name: str) -> bool:
        """Whether a widget of that name is seen on the page."""
        return any(widget.isVisible() for widget in self.page.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press the button of that name on the page, and first unfold the shelf of a symptom."""
        symptom = by_id(name.removeprefix("symptom-"))
        if symptom is not None and not self.has(name):
            self.press(f"shelf-{symptom.group.name.lower()}")
            QTest.qWait(1)  # until all that is seen now has its place
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Paste `text` into the field of that name, in place of what is there."""
        field = self.find(QLineEdit, name)
        field.selectAll()
        QGuiApplication.clipboard().setText(text)
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))

    @property
    def primary(self) -> QAbstractButton:
        """The button that leads on."""
        onward, end = (self.window.button(which) for which in (_B.NextButton, _B.FinishButton))
        return onward if onward.isVisible() else end

    def ready(self) -> bool:
        """Whether the primary button can be pressed."""
        return self.primary.isVisible() and self.primary.isEnabled()

    def go_on(self) -> None:
        """Press the primary button as soon as it can be pressed."""
        self.until(self.ready)
        QTest.mouseClick(self.primary, Qt.MouseButton.LeftButton)

    def wait_for(self, stage: Stage) -> None:
        """Wait until that page is shown."""
        self.until(lambda: self.page.stage is stage)
        QTest.qWait(1)  # what a page puts in when it comes up is shown by the next turn of the event loop

    def read(self) -> str:
        """Every word that can be read on the page."""
        seen = (widget for widget in self.page.findChildren(QWidget) if widget.isVisible())
        return "\n".join(dict.fromkeys(widget.accessibleName() for widget in seen if widget.accessibleName()))

    def practise(self, fault_id: str) -> None:
        """Choose the practice with this fault and go on to the second page."""
        if not self.find(QAbstractButton, "practise").isChecked():
            self.press("practise")
        combo = self.find(QComboBox, "practice-fault")
        faults = [] if self.desk.scene is None else [fault.id for fault in self.desk.scene.faults]
        combo.setCurrentIndex(faults.index(fault_id))
        self.go_to(Stage.TROUBLE)

    def look(self, symptom_id: str) -> None:
        """Choose the symptom and let the wizard look for its cause."""
        self.press("everything" if symptom_id == "all" else f"symptom-{symptom_id}")
        self.go_to(Stage.CAUSE)

    def apply(self, fix_id: str) -> None:
        """Choose the fix, review it, apply it, and wait for the proof."""
        self.press(f"fix-{fix_id}")
        self.go_to(Stage.PLAN)
        self.go_to(Stage.CHANGE)
        self.until(lambda: self.desk.session.outcome is not None and self.has("outcome"))
