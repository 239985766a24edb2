"""What a screen reader is told while the page changes by itself: once, in order, and urgently only where it must be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog

from opend_wizard.flow import Stage
from opend_wizard.gui import announce
from opend_wizard.gui.history import HistoryDialog
from opend_wizard.texts import Text
from tests.window import Driver

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Every announcement in one line, and whether it was urgent."""
    said: Heard = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message().replace("\n", " | "), urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


@pytest.fixture(autouse=True)
def nothing_unsaid(qapp: object) -> Iterator[None]:
    yield
    announce._to_say.clear()


def hears(driver: Driver, heard: Heard, beginning: str) -> None:
    driver.until(lambda: heard and heard[-1][0].startswith(beginning))


def test_every_page_and_the_proof_are_announced_once_and_in_order(driver: Driver, heard: Heard) -> None:
    driver.practise("q10-off")
    hears(driver, heard, "What is going wrong?")
    driver.look("q10")
    hears(driver, heard, "The cause was found | ")
    driver.press("fix-let_opend_keep_quote_right")
    driver.go_to(Stage.PLAN)
    hears(driver, heard, "What will change")
    driver.go_to(Stage.CHANGE)
    hears(driver, heard, "Did it help? | ")
    driver.press("undo")
    hears(driver, heard, "The change was undone | ")
    said = [words for words, _ in heard]
    said = said[next(place for place, words in enumerate(said) if "Setting up a simulated OpenD…" in words) :]
    headings = [words.partition(" | ")[0] for words in said]
    assert headings[1:4] == ["What is going wrong?", "Looking for the cause", "The cause was found"]
    assert "What will change" in headings
    assert "Did it help? | Solved. The check that failed before passes now." in said
    assert said[-1] == "The change was undone | Everything is as it was before the change, byte for byte."
    assert len(said) == len(set(said)), "the same was said twice"
    assert not any(urgent for _, urgent in heard), "nothing of this failed"


@pytest.mark.slow
def test_what_is_most_likely_is_said_with_the_news_that_it_was_found(driver: Driver, heard: Heard) -> None:
    driver.practise("q03-neighbour")
    driver.look("q03")
    report = driver.desk.session.report
    assert report is not None
    driver.until(lambda: "found" in heard[-1][0])
    assert str(report.causes[0].item.finding.title) in heard[-1][0]


@pytest.mark.slow
def test_looking_that_is_stopped_is_said_politely(driver: Driver, heard: Heard) -> None:
    driver.practise("q03-neighbour")
    driver.press("symptom-q03")
    driver.go_on()
    driver.until(lambda: driver.page.stage is Stage.LOOKING)
    driver.page.escape()
    hears(driver, heard, "Looking was stopped | ")
    assert "Nothing was changed. You can look again, or go back." in heard[-1][0]
    assert heard[-1][1] is False


@pytest.mark.slow
def test_a_change_that_fails_breaks_in(driver: Driver, heard: Heard) -> None:
    driver.practise("q10-off")
    driver.look("q10")
    driver.press("fix-let_opend_keep_quote_right")
    driver.go_to(Stage.PLAN)
    config = driver.patient.installation_arguments.config
    assert config is not None
    config.write_text(config.read_text(encoding="utf-8") + "<!-- edited meanwhile -->", encoding="utf-8")
    driver.go_on()
    driver.until(lambda: driver.has("try-again"))
    hears(driver, heard, "Nothing was changed | ")
    assert heard[-1][1] is True
    assert config.name in heard[-1][0]


@pytest.mark.slow
def test_how_much_a_search_finds_is_said_when_the_typing_rests(driver: Driver, heard: Heard) -> None:
    driver.practise("q03-neighbour")
    driver.type("search", "ECONNREFUSED")
    hears(driver, heard, "Entries that match: ")
    driver.type("search", "xyzzyxyzzy")
    hears(driver, heard, "No entry matches these words.")


def test_an_empty_history_says_so(driver: Driver, heard: Heard) -> None:
    driver.window.show_history()
    hears(driver, heard, "Nothing has been changed yet.")
    driver.window.findChildren(HistoryDialog)[-1].reject()


def test_a_window_that_is_gone_is_not_spoken_of(driver: Driver, heard: Heard) -> None:
    dialog = QDialog(driver.window)
    dialog.open()
    announce.announce(dialog, Text("Done"))
    dialog.close()
    dialog.deleteLater()
    announce.announce(driver.window, Text("Done"))
    driver.until(lambda: heard)
    assert len(heard) == 1
