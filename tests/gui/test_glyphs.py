"""Chinese and Japanese come from the font of their own country."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opend_wizard import languages
from opend_wizard.gui import glyphs, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.switching import speak
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text


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


def test_a_system_that_writes_chinese_keeps_its_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "wanted", lambda: languages.by_tag("zh-CN"))
    monkeypatch.setattr(glyphs, "_own", [])
    monkeypatch.setattr(glyphs, "real", lambda font: font.families()[0])  # as on a system that has this font
    font = QApplication.font()
    font.setFamilies(["Noto Sans CJK SC"])
    QApplication.setFont(font)
    for tag in ("zh-CN", "en", "ja", "zh-CN"):
        glyphs.lend(languages.by_tag(tag))
        assert QApplication.font().families()[:1] == ["Noto Sans CJK SC"]
    assert QApplication.font().families() == ["Noto Sans CJK SC"]


class Listening(QObject):
    """Counts how often the font of a widget changed."""

    changes = 0

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        self.changes += event.type() == QEvent.Type.FontChange
        return False


def test_words_change_their_letters_once_with_their_language(qtbot: QtBot) -> None:
    words, listening = Words(Text("Fine")), Listening()
    qtbot.addWidget(words)
    words.installEventFilter(listening)
    glyphs.begin(languages.by_tag("ja"))
    QApplication.sendEvent(words, QEvent(QEvent.Type.LanguageChange))
    assert "Noto Sans CJK JP" in words.font().families()
    assert "Noto Sans CJK JP" not in QApplication.font().families()
    glyphs.lend(languages.by_tag("ja"))
    assert listening.changes == 1
    assert words.font().families() == QApplication.font().families() == spacing.font(Role.BODY).families()
    speak(languages.ENGLISH)
    assert words.font().families() == QApplication.font().families()
