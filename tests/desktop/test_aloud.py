"""The whole wizard through AT-SPI, as a screen reader has it: no eye, no mouse and no key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop import halting
from tests.desktop.reader import CHECKED, FOCUSABLE, FOCUSED, POLITE, Reader
from tests.desktop.screen import Screen, until

pytestmark = pytest.mark.slow


def hears(reader: Reader, beginning: str) -> tuple[str, int]:
    """Wait for an announcement; gives the rest of it and its politeness."""
    found = until(
        lambda: [said for said in reader.heard if said[0].startswith(beginning)],
        lambda: f"“{beginning}” was not said: {reader.heard}",
    )
    return found[-1]


def on_page(reader: Reader, heading: str) -> None:
    """The page of that name is read in a sensible order, and nothing that takes the keyboard is without a name."""
    reader.find("label", heading)
    every = reader.everything()
    nameless = [thing for thing in every if thing.has(FOCUSABLE) and not thing.name and thing.role != "scroll pane"]
    assert not nameless, nameless
    pages = [place for place, thing in enumerate(every) if thing.role == "filler" and thing.name == heading]
    assert pages, f"no page is named “{heading}”:\n{reader.told()}"
    inside = [thing for thing in every[pages[0] + 1 :] if thing.name and thing.role == "label"]
    practising = [thing.name for thing in inside].index(heading)
    assert practising <= 3, "the title does not come first"  # before it only the line that this is practice


def test_the_whole_way_is_told_and_can_be_gone_by_a_screen_reader(screen: Screen, reader: Reader) -> None:
    screen.wizard()
    reader.find("push button", "Choose a folder")
    on_page(reader, "OpenD on this computer")
    reader.act("radio button", "Practise on a simulated OpenD")
    choice = until(lambda: [thing for thing in reader.everything() if thing.role == "combo box"])[0]
    assert choice.description == "How the simulated OpenD is broken"
    reader.act("push button", "Continue")

    hears(reader, "What is going wrong?")
    on_page(reader, "What is going wrong?")
    search = reader.find("text", "Search")
    assert search.has(FOCUSED)
    reader.write(search, "own data does not exist")
    assert hears(reader, "Entries that match: ")[1] == POLITE
    reader.act("radio button", "OpenD exits: “the program's own data")
    reader.act("push button", "Look for the cause")

    said, politeness = hears(reader, "The cause was found")
    assert politeness == POLITE
    assert len(said.splitlines()) == 3, "the news, how many, and the most likely cause"
    on_page(reader, "The cause was found")
    fix = reader.find("radio button", "Unpack the missing and damaged files")
    assert fix.has(CHECKED)
    assert fix.description.endswith("Can be undone at any time.")
    reader.act("push button", "Review")

    hears(reader, "What will change")
    on_page(reader, "What will change")
    reader.act("push button", "Apply")
    assert hears(reader, "Did it help?\nSolved.")[1] == POLITE
    on_page(reader, "Did it help?")
    reader.act("push button", "Undo this change")
    hears(reader, "The change was undone")

    reader.act("push button", "History…")
    runs = reader.find("list", "Changes, the newest first")
    item = reader.find("list item", "Unpack the missing and damaged files")
    assert "undone" in item.name.lower()
    assert runs.depth < item.depth
    reader.act("push button", "Close")
    said_once = [words for words, _ in reader.heard]
    assert len(said_once) == len(set(said_once)), "the same was said twice"


def test_looking_that_is_stopped_is_told(screen: Screen, reader: Reader) -> None:
    source = str(Path(halting.__file__).parents[2])
    screen.wizard("practice", "q03", "--window", module=halting.__name__, PYTHONPATH=source)
    hears(reader, "What is going wrong?")
    reader.act("radio button", "I am not sure: check everything")
    reader.act("push button", "Look for the cause")
    reader.act("push button", "Stop looking")
    said, politeness = hears(reader, "Looking was stopped")
    assert "Nothing was changed." in said
    assert politeness == POLITE
    assert reader.find("push button", "Look again").has(FOCUSED)
