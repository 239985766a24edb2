"""Chinese and Japanese come from the font of their own country."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opend_wizard import languages
from opend_wizard.gui import glyphs, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.switching import speak


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    before = QApplication.font()
    yield
    speak(languages.ENGLISH)
    QApplication.setFont(before)


@pytest.mark.parametrize(
    ("tag", "family"), [("zh-CN", "Noto Sans CJK SC"), ("zh-HK", "Noto Sans CJK HK"), ("ja", "Noto Sans CJK JP")]
)
def test_the_letters_are_those_of_the_language_behind_the_systems_own(tag: str, family: str) -> None:
    own, drawn = QApplication.font().families(), QFontInfo(QApplication.font()).family()
    speak(languages.by_tag("ja" if tag != "ja" else "zh-CN"))
    speak(languages.by_tag(tag))
    families = QApplication.font().families()
    assert families[1 : len(own) + 1] == own
    assert QFontInfo(QApplication.font()).family() == drawn
    assert next(each for each in families if each.startswith("Noto Sans CJK")) == family
    assert family in spacing.font(Role.MONO).families()
    speak(languages.ENGLISH)
    assert QApplication.font().families() == own


def test_the_systems_own_language_leaves_its_font_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "wanted", lambda: languages.by_tag("ja"))
    before = QApplication.font()
    glyphs.lend(languages.by_tag("ja"))
    assert QApplication.font() == before
