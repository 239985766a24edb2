"""Everything the window can do, deed by deed, in one practice from its start to the proof."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit

from opend_wizard import languages
from opend_wizard.flow import Stage
from opend_wizard.gui.switching import speak_in_turns
from opend_wizard.gui.widgets.buttons import Disclosure
from tests.turns import Hand, Turns
from tests.window import Driver

_SETTLED = 300  # milliseconds after which everything a deed set off is over


class Deeds:
    """One window over `folder`."""

    def __init__(self, folder: Path, turns: Turns, hand: Hand) -> None:
        self._turns, self._hand = turns, hand
        self._driver = Driver(folder)

    def do(self, fault: str, symptom: str, prepare: Callable[[Driver], object], *, mended: bool) -> None:
        """Do everything, each deed under its name; `prepare` makes it hard, `mended` where the fault can be."""
        self._deed("start", self._start)
        self._deed("practice is set up", lambda: self._driver.practise(fault))
        prepare(self._driver)
        self._deed("words are searched", self._search)
        self._deed("checks", lambda: self._driver.look(symptom))
        self._deed("all details unfolded", self._unfold)
        self._deed("other languages", self._speak)
        if mended:
            self._deed("plan", lambda: self._driver.go_to(Stage.PLAN))
            self._deed("change and proof", self._change)
        self._deed("history", lambda: self._dialog(self._driver.window.show_history))
        self._deed("report", lambda: self._dialog(self._driver.window.show_report))
        self._deed("other sizes", self._resize)
        self._deed("end", self._driver.close)

    def _deed(self, name: str, do: Callable[[], object]) -> None:
        self._turns.deed = name
        do()
        self._hand.qWait(_SETTLED)
        self._turns.deed = ""

    def _start(self) -> None:
        self._driver.open()
        self._driver.until(lambda: self._driver.window.page(Stage.CHANGE) is not None)

    def _search(self) -> None:
        field = self._driver.find(QLineEdit, "search")
        for letter in "port in use":
            self._hand.keyClick(field, letter)
            self._hand.qWait(20)
        with self._turns.one():
            field.clear()

    def _unfold(self) -> None:
        for button in self._driver.page.findChildren(Disclosure):
            if button.isVisible():
                with self._turns.one():
                    button.click()
                self._hand.qWait(_SETTLED)

    def _change(self) -> None:
        driver = self._driver
        driver.go_to(Stage.CHANGE)
        driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))

    def _dialog(self, show: Callable[[], None]) -> None:
        with self._turns.one():
            show()
        self._hand.qWait(500)
        for dialog in self._driver.window.findChildren(QDialog):
            dialog.close()

    def _speak(self) -> None:
        for language in (*languages.LANGUAGES[1:], languages.ENGLISH):
            translate = languages.translator(language)  # read by a thread, where a person chooses it
            with self._turns.one():
                speak_in_turns(language, translate)
            self._hand.qWait(500)

    def _resize(self) -> None:
        window = self._driver.window
        for width in (*range(960, 560, -40), *range(560, 1300, 60)):
            with self._turns.one():
                window.resize(width, width * 2 // 3)
            self._hand.qWait(20)
