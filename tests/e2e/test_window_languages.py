"""The language is switched while the window is open: every word follows, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from opend_wizard import languages, preferences
from opend_wizard.flow import Stage
from opend_wizard.gui.switching import speak, speak_in_turns
from opend_wizard.gui.widgets.language_button import SHORTCUT, LanguageButton
from opend_wizard.gui.widgets.words import Words
from tests.e2e.test_window_access import walk
from tests.tongues import PSEUDO, shown, untranslated
from tests.window import Driver


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(languages.ENGLISH)


def switched_and_back(window: QWidget) -> list[str]:
    """What stays in English in the pseudo-language, and what is not as it was afterwards."""
    before = shown(window)
    speak(languages.PSEUDO)
    complaints = untranslated(shown(window))
    speak(languages.ENGLISH)
    after = shown(window)
    gone = [
        f"{where} was {said}, is {after.get((key, where))}"
        for (key, where), said in before.items()
        if after.get((key, where)) != said
    ]
    return complaints + gone


def test_every_word_of_every_page_follows_the_language(driver: Driver) -> None:
    found = [f"{name}: {complaint}" for name in walk(driver) for complaint in switched_and_back(driver.window)]
    driver.window.show_history()
    dialog = driver.window.findChildren(QWidget, "history")[0]
    driver.until(lambda: any(runs.count() for runs in dialog.findChildren(QListWidget, "runs")))
    QTest.qWait(1)
    found += [f"history: {complaint}" for complaint in switched_and_back(dialog)]
    dialog.close()
    driver.window.show_report()
    report = driver.window.findChildren(QWidget, "report")[0]
    found += [f"report: {complaint}" for complaint in switched_and_back(report)]
    report.close()
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_name_behind_other_titles_is_the_one_in_the_title(driver: Driver) -> None:
    """Else Windows shows both of them, as Qt puts the name behind a title that does not end with it."""
    speak(languages.PSEUDO)
    assert PSEUDO.fullmatch(QApplication.applicationDisplayName().replace("\u200b", ""))
    assert QApplication.applicationDisplayName() == driver.window.windowTitle()
    speak(languages.ENGLISH)
    assert QApplication.applicationDisplayName() == driver.window.windowTitle() == "OpenD Wizard"


def choose(driver: Driver, tag: str) -> None:
    button = driver.window.findChildren(QAbstractButton, "language")[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in button.findChildren(QMenu) if menu.isVisible())
    wanted = languages.by_tag(tag)
    action = next(action for action in menu.findChildren(QAction) if action.text() == wanted.name)
    action.trigger()
    menu.close()
    driver.until(lambda: preferences.read(driver.desk.state_dir).language == tag)


def test_choosing_a_language_keeps_the_place_and_what_was_typed(driver: Driver) -> None:
    driver.press("practise")
    driver.practise("q03-neighbour")
    driver.press("symptom-q03")
    driver.type("search", "port in use")
    choose(driver, "ja")
    assert (driver.page.stage, driver.find(QLineEdit, "search").text()) == (Stage.TROUBLE, "port in use")
    assert driver.find(QAbstractButton, "symptom-q03").isChecked()
    assert driver.page.heading.text() == str(driver.page.heading.said) != driver.page.heading.said.source
    driver.go_to(Stage.CAUSE)
    choose(driver, "en")
    assert driver.page.heading.text() == driver.page.heading.said.source


def test_what_is_seen_is_said_at_once_and_all_of_it_in_the_end(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.look("q03")
    speak_in_turns(languages.PSEUDO, languages.pseudo)
    assert PSEUDO.fullmatch(driver.page.heading.accessibleName())
    assert untranslated(shown(driver.window)), "all at once: the window stood still meanwhile"
    driver.until(lambda: not untranslated(shown(driver.window)))


def test_the_last_choice_counts_of_two_in_one_moment(driver: Driver) -> None:
    driver.until(lambda: driver.window.page(Stage.CHANGE) is not None)
    before = shown(driver.window)
    speak_in_turns(languages.PSEUDO, languages.pseudo)
    speak_in_turns(languages.ENGLISH, str)
    driver.until(lambda: shown(driver.window) == before)
    QTest.qWait(20)
    assert shown(driver.window) == before


def test_the_language_is_switched_while_checks_run(driver: Driver) -> None:
    driver.press("practise")
    driver.practise("q03-neighbour")
    driver.press("symptom-q03")
    driver.go_on()
    driver.wait_for(Stage.LOOKING)
    speak(languages.PSEUDO)
    driver.wait_for(Stage.CAUSE)
    assert untranslated(shown(driver.window)) == []


def test_the_language_is_reached_by_its_shortcut(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    QTest.keyClick(driver.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.window.findChildren(QMenu, "languages"))  # the button is pressed for a moment
    menus = driver.window.findChildren(QMenu, "languages")
    assert [action.text() for action in menus[0].actions()] == [each.name for each in languages.LANGUAGES]
    menus[0].close()


def test_words_that_are_said_later_are_in_the_language_in_use(driver: Driver) -> None:
    speak(languages.PSEUDO)
    driver.press("practise")
    assert untranslated(shown(driver.window)) == []
    assert all(PSEUDO.fullmatch(words.accessibleName()) for words in driver.page.findChildren(Words) if words.text())


def test_the_key_of_the_choice_is_the_same_in_every_language(qtbot: QtBot) -> None:
    button = LanguageButton()
    qtbot.addWidget(button)
    for language in languages.LANGUAGES:
        speak(language)
        assert button.shortcut() == QKeySequence(SHORTCUT)
