"""The whole wizard with real key presses on a real X server, without a mouse; judged by what it wrote."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from opend_wizard.simulator.faults import FAULTS
from tests.desktop.reader import CHECKED, Reader
from tests.desktop.screen import PATIENCE, Screen, until

pytestmark = pytest.mark.slow


def focus(reader: Reader) -> str:
    """The name of what has the keyboard."""
    thing = reader.focused()
    return "" if thing is None else thing.name


def at(reader: Reader, name: str) -> None:
    """Wait until that has the keyboard."""
    until(lambda: focus(reader).startswith(name), lambda: f"“{focus(reader)}” has the keyboard, not “{name}”")


def tab_to(screen: Screen, reader: Reader, name: str) -> None:
    """Press Tab until that has the keyboard."""
    for _ in range(30):
        before = focus(reader)
        if before.startswith(name):
            return
        screen.keys("Tab")
        _leaves(reader, before)
    raise AssertionError(f"Tab does not come to “{name}”")


def _leaves(reader: Reader, before: str) -> None:
    until(lambda: focus(reader) != before, lambda: f"Tab leads nowhere from “{before}”")


def history(screen: Screen) -> list[dict[str, object]]:
    """What the terminal says of the practice's own history."""
    (state,) = Path(screen.environment["TMPDIR"]).rglob("wizard")
    command = [sys.executable, "-m", "opend_wizard", "history", "--json", "--state-dir", str(state)]
    told = subprocess.run(command, env=screen.environment, capture_output=True, check=True, timeout=PATIENCE)
    runs: list[dict[str, object]] = json.loads(told.stdout)["runs"]
    return runs


def test_from_the_search_to_the_proof_and_back_and_on(screen: Screen, reader: Reader, home: Path) -> None:
    wizard = screen.wizard()
    to_the_proof(screen, reader)
    look_into_history(screen, reader)
    make_a_report(screen, reader, home)
    screen.keys("question")
    until(lambda: screen.title().startswith("Keyboard"))
    at(reader, "Shortcuts")
    screen.keys("Escape")
    until(lambda: screen.title() == "OpenD Wizard")
    screen.keys("ctrl+l")
    until(lambda: screen.windows() > 1)  # the menu is a window of its own
    screen.keys("Up", "Return")  # the last of all
    until(lambda: [file for file in home.rglob("preferences.json") if "language" in file.read_text("utf-8")])
    screen.keys("Escape")
    assert wizard.wait(PATIENCE) == 0


def to_the_proof(screen: Screen, reader: Reader) -> None:
    at(reader, "Choose a folder")
    tab_to(screen, reader, "Practise on a simulated OpenD")
    screen.keys("space", "Tab", "Home")
    screen.keys(*["Down"] * [fault.id for fault in FAULTS].index("q03-neighbour"))
    screen.keys("Return")

    at(reader, "Search")
    screen.type("own data does not exist")
    screen.keys("ctrl+a")
    screen.type("service failed to start")
    screen.keys("Down")
    at(reader, "OpenD says its service failed to start")
    screen.keys("Return")
    at(reader, "Let OpenD use port")
    screen.keys("Down")
    at(reader, "Stop ")
    screen.keys("Up", "Return")
    at(reader, "Port")
    assert history(screen) == []
    screen.keys("alt+a")
    reader.find("label", "Solved")
    assert [run["state"] for run in history(screen)] == ["done"]


def look_into_history(screen: Screen, reader: Reader) -> None:
    screen.keys("ctrl+z")
    reader.find("label", "The change was undone")
    until(lambda: [run["state"] for run in history(screen)] == ["undone"])
    screen.keys("ctrl+h")
    at(reader, "Let OpenD use port")
    until(lambda: screen.title().startswith("History"))
    screen.keys("Escape")
    until(lambda: screen.title() == "OpenD Wizard")
    assert focus(reader), "nothing has the keyboard after the history"


def make_a_report(screen: Screen, reader: Reader, home: Path) -> None:
    screen.keys("alt+v")
    until(lambda: screen.title().startswith("Report"))
    at(reader, "Trouble with trades")
    tab_to(screen, reader, "Record it")
    screen.keys("Down")
    until(lambda: reader.find("radio button", "Take what was written").has(CHECKED))
    screen.keys("alt+b")
    at(reader, "Save the report")
    screen.keys("alt+r")
    reader.find("label", "The report is saved")
    (report,) = home.rglob("opend-report-*.zip")
    assert zipfile.ZipFile(report).testzip() is None
    screen.keys("Escape")
    until(lambda: screen.title() == "OpenD Wizard")
