from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from opend_wizard import texts
from opend_wizard.gui import shades, spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.words import Words, breakable
from opend_wizard.texts import Text, verbatim

LONG = Path(
    "/home/somebody/Downloads/moomoo_OpenD_10.11.7108_Ubuntu18.04/moomoo_OpenD_10.11.7108_Ubuntu18.04/OpenD.xml"
)


@given(st.text())
def test_places_to_break_change_nothing_that_is_seen(text: str) -> None:
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


def test_a_long_path_can_be_shown_in_a_narrow_column(qtbot: QtBot) -> None:
    words = Words(verbatim(LONG))
    qtbot.addWidget(words)
    whole = words.fontMetrics().horizontalAdvance(str(LONG))
    assert words.minimumSizeHint().width() < whole / 3


def test_a_long_token_without_separators_can_be_broken_too(qtbot: QtBot) -> None:
    words = Words(verbatim("f" * 200))
    qtbot.addWidget(words)
    assert words.minimumSizeHint().width() < words.fontMetrics().horizontalAdvance("f" * 40)


def test_copying_gives_the_path_without_places_to_break(qtbot: QtBot) -> None:
    words = Words(verbatim(LONG)).selectable()
    qtbot.addWidget(words)
    words.show()
    words.setSelection(0, len(words.text()))
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == str(LONG)


def test_a_screen_reader_hears_the_plain_sentence(qtbot: QtBot) -> None:
    words = Words(verbatim(LONG))
    qtbot.addWidget(words)
    assert words.accessibleName() == str(LONG)


def test_a_file_name_never_turns_into_markup(qtbot: QtBot) -> None:
    words = Words(verbatim("<h1>big</h1>"))
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.text() == "<h1>big</h1>"


def test_quiet_words_follow_the_palette(qtbot: QtBot) -> None:
    words = Words(Text("Quiet"), Role.QUIET)
    qtbot.addWidget(words)
    before = QGuiApplication.palette()
    dark = QPalette(Qt.GlobalColor.black)
    try:
        QApplication.setPalette(dark)
        QApplication.sendEvent(words, QEvent(QEvent.Type.ApplicationPaletteChange))
        assert words.palette().color(QPalette.ColorRole.WindowText) == shades.quiet_text(dark)
    finally:
        QApplication.setPalette(before)


def test_the_language_can_be_switched_while_the_words_stand(qtbot: QtBot) -> None:
    words = Words(Text("Port {port} is free.", port=1))
    qtbot.addWidget(words)
    try:
        texts.use_translator(lambda source: {"Port {port} is free.": "端口 {port} 可用。"}[source])
        QApplication.sendEvent(words, QEvent(QEvent.Type.LanguageChange))
    finally:
        texts.use_translator(str)
    assert words.text() == "端口 1 可用。"
    assert words.accessibleName() == "端口 1 可用。"


@pytest.mark.parametrize("first", [Text("Something"), None])
def test_words_without_text_take_no_room(qtbot: QtBot, first: Text | None) -> None:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    words = Words(first)
    layout.addWidget(words)
    holder.show()
    words.say(Text("Now"))
    assert words.isVisible()
    words.say(None)
    assert not words.isVisible()


def test_words_are_laid_out_once_for_each_width(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words(verbatim(LONG))
    qtbot.addWidget(words)
    asked: list[int] = []
    by_qt = QLabel.heightForWidth

    def counted(label: QLabel, width: int) -> int:
        asked.append(width)
        return by_qt(label, width)

    monkeypatch.setattr(QLabel, "heightForWidth", counted)
    heights = {width: words.heightForWidth(width) for width in (100, 300, 100, 300)}
    assert asked == [100, 300]
    assert heights[100] > heights[300]


def _enlarge(_words: Words) -> None:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(font)


@pytest.mark.parametrize(
    "change",
    [
        lambda words: words.say(verbatim(str(LONG) * 3)),
        lambda words: words.selectable(),
        lambda words: words.setFont(spacing.font(Role.TITLE)),
        lambda words: words.setStyleSheet("padding: 40px"),
        _enlarge,
    ],
    ids=["other words", "selectable", "other font", "other style", "larger text of the system"],
)
def test_the_height_is_that_of_the_words_as_they_are_now(change: Callable[[Words], object], qtbot: QtBot) -> None:
    words, before = Words(verbatim(LONG)), QApplication.font()
    qtbot.addWidget(words)
    words.show()
    try:
        first = words.heightForWidth(200)
        change(words)
        assert words.heightForWidth(200) == QLabel.heightForWidth(words, 200)
        assert words.heightForWidth(200) >= first
    finally:
        QApplication.setFont(before)


def test_a_window_that_is_resized_for_long_fills_no_memory(qtbot: QtBot) -> None:
    words = Words(verbatim(LONG))
    qtbot.addWidget(words)
    assert [words.heightForWidth(width) for width in range(100, 300)] == [
        QLabel.heightForWidth(words, width) for width in range(100, 300)
    ]
    assert len(words._heights) < 50
