"""The report is in the window's language until another one is chosen, and that is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from opend_wizard import languages, preferences
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.widgets.report_language import ReportLanguage
from opend_wizard.languages import LANGUAGES, by_tag


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.use(languages.ENGLISH)


def made(qtbot: QtBot, desk: Desk) -> ReportLanguage:
    box = ReportLanguage(desk.state_dir)
    qtbot.addWidget(box)
    return box


def test_it_follows_the_window_until_another_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    languages.use(by_tag("ja"))
    box = made(qtbot, desk)
    assert box.language.tag == "ja"
    box.remember(desk)
    assert preferences.read(desk.state_dir).report_language == ""

    box.setCurrentIndex(LANGUAGES.index(by_tag("zh-HK")))
    box.remember(desk)
    qtbot.waitUntil(lambda: preferences.read(desk.state_dir).report_language == "zh-HK")
    languages.use(languages.ENGLISH)
    assert made(qtbot, desk).language.tag == "zh-HK"
