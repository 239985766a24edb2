"""What was changed can be seen, undone and made again, also when somebody changed it since."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListWidget
from pytestqt.qtbot import QtBot

from opend_wizard.gui.history import HistoryDialog
from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from tests.window import Driver

FIX = "let_opend_keep_quote_right"
CRASHES = """
import os, sys
from pathlib import Path
from opend_wizard.journal import Journal, primitives
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text

place = primitives.move
def move(*where):
    place(*where)
    if path.read_bytes() == b"new":  # the power goes between the two files
        os._exit(9)

primitives.move = move
state, path = Path(sys.argv[1]), Path(sys.argv[2])
steps = tuple(WriteFile(each, each.read_bytes(), b"new", Text("new")) for each in (path, path.with_name("other")))
list(Journal(state, Machine()).perform(Fix("fix", Text("Give it new contents."), steps), "q03"))
"""


def mended(driver: Driver) -> Path:
    """Go as far as the proof of a change; gives the file that was changed."""
    driver.practise("q10-off")
    driver.look("q10")
    driver.apply(FIX)
    return driver.patient.layout.config


def history(driver: Driver) -> HistoryDialog:
    """The history, opened and filled."""
    driver.window.button(driver.window.WizardButton.CustomButton1).click()
    dialog = driver.window.findChildren(HistoryDialog)[-1]
    driver.until(dialog.runs.isVisible)
    return dialog


def press(dialog: HistoryDialog, name: str) -> None:
    button = next(each for each in dialog.findChildren(QAbstractButton, name) if each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(dialog: HistoryDialog, name: str) -> bool:
    return any(each.isVisible() for each in dialog.findChildren(QAbstractButton, name))


def test_a_change_is_listed_undone_and_made_again(driver: Driver) -> None:
    config = mended(driver)
    after = config.read_bytes()
    dialog = history(driver)
    runs = dialog.findChild(QListWidget, "runs")
    assert runs is not None
    assert "done, it helped" in runs.item(0).text()
    press(dialog, "undo")
    driver.until(lambda: shown(dialog, "redo"))
    assert config.read_bytes() != after
    driver.until(lambda: "undone" in runs.item(0).text())
    assert driver.desk.session.undone
    driver.until(lambda: driver.has("redo"))
    press(dialog, "redo")
    driver.until(lambda: shown(dialog, "undo"))
    assert config.read_bytes() == after
    dialog.close()
    driver.until(lambda: driver.has("outcome"))
    assert driver.desk.session.proven


def test_undoing_asks_when_the_file_was_changed_since_and_keeps_what_was_newer(driver: Driver) -> None:
    config = mended(driver)
    newer = config.read_bytes() + b"<!-- mine -->"
    config.write_bytes(newer)
    driver.press("undo")
    driver.until(lambda: driver.has("undo-anyway"))
    assert config.name in driver.read()
    driver.press("leave-it")
    assert config.read_bytes() == newer

    driver.press("undo")
    driver.until(lambda: driver.has("undo-anyway"))
    driver.press("undo-anyway")
    driver.until(lambda: driver.has("redo"))
    assert b"<auto_hold_quote_right>0</auto_hold_quote_right>" in config.read_bytes()
    run = Journal(driver.desk.engine.state_dir, Machine()).runs()[0]
    assert run.state is RunState.UNDONE
    assert newer in [path.read_bytes() for path in run.folder.rglob("*") if path.is_file()]


def test_an_empty_history_says_so(driver: Driver) -> None:
    driver.window.button(driver.window.WizardButton.CustomButton1).click()
    dialog = driver.window.findChildren(HistoryDialog)[-1]
    driver.until(lambda: "Nothing has been changed yet" in dialog.empty.accessibleName())
    assert not dialog.runs.isVisible()
    dialog.close()


@pytest.mark.parametrize("answer", ["undo", "later"])
def test_a_change_that_was_cut_short_is_offered_to_be_undone(qtbot: QtBot, tmp_path: Path, answer: str) -> None:
    path, other, state = tmp_path / "file", tmp_path / "other", tmp_path / "state"
    path.write_bytes(b"old")
    other.write_bytes(b"old")
    assert subprocess.run([sys.executable, "-c", CRASHES, state, path], check=False).returncode == 9
    assert [path.read_bytes(), other.read_bytes()] == [b"new", b"old"]
    driver = Driver(state)
    driver.open()
    driver.until(lambda: driver.has("unfinished"))
    assert "Give it new contents." in driver.read()
    if answer == "undo":
        driver.press("undo")
        driver.until(lambda: not driver.has("unfinished"))
        assert [path.read_bytes(), other.read_bytes()] == [b"old", b"old"]
    driver.close()
    (run,) = Journal(state, Machine()).runs()
    assert run.state is (RunState.TAKEN_BACK if answer == "undo" else RunState.UNFINISHED)
