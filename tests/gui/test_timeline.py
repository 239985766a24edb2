"""The story of the quote right as a picture: by shape and word, aloud, and as text."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.picture import PictureView, read
from opend_wizard.gui.widgets.timeline import TimelineView
from opend_wizard.gui.widgets.timeline_picture import TimelinePicture
from opend_wizard.gui.widgets.words import Words
from opend_wizard.opend.rights import Away, Moment, Timeline, Turn
from opend_wizard.report.text_rights import MOST

START = datetime.fromisoformat("2026-09-18 10:30:00")


def moment(turn: Turn, seconds: float | None, soon: float | None = None) -> Moment:
    return Moment(turn, None if seconds is None else START + timedelta(seconds=seconds), ("US Stocks",), soon)


GAVE_WAY = Timeline(
    (
        moment(Turn.TAKEN_AWAY, 0),
        moment(Turn.TAKEN_BACK, 0.3),
        moment(Turn.TAKEN_AWAY, 6.4, 6.4),
        moment(Turn.GAVE_WAY, 6.4),
    ),
    (Away("US Stocks", "LV3", "BMP"),),
)


def shown(qtbot: QtBot, story: Timeline, width: int = 520) -> TimelineView:
    view = TimelineView(story)
    qtbot.addWidget(view)
    view.resize(width, 420)
    view.show()
    return view


def pixels(widget: QWidget, hue: Hue) -> int:
    image: QImage = widget.grab().toImage()
    wanted = QColor(hue.value).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_each_turn_can_be_read_heard_and_copied(qtbot: QtBot) -> None:
    view = shown(qtbot, GAVE_WAY)
    lines = [each.accessibleName() for each in view.findChildren(Words) if each.objectName().startswith("turn-")]
    assert len(lines) == 4
    assert lines[2] == "10:30:06 Another device took it away again, 6.4 seconds after the last time (US Stocks)"
    assert "gave way" in view.findChildren(TimelinePicture)[0].accessibleName()
    view.copy()
    text = QGuiApplication.clipboard().text()
    assert "10:30:06  – OpenD gave way" in text
    assert "within 10 seconds" in text


def test_the_picture_has_every_sign_and_the_window_of_ten_seconds(qtbot: QtBot) -> None:
    view = shown(qtbot, GAVE_WAY)
    picture = view.findChildren(TimelinePicture)[0]
    for hue in (Hue.CAREFUL, Hue.GOOD, Hue.BAD):
        assert pixels(picture, hue) > 20
    calm = shown(qtbot, Timeline(GAVE_WAY.moments[:2]))
    assert pixels(calm.findChildren(TimelinePicture)[0], Hue.BAD) == 0


@pytest.mark.parametrize("width", [240, 1400])
def test_it_can_be_drawn_narrow_and_wide(qtbot: QtBot, width: int) -> None:
    assert not shown(qtbot, GAVE_WAY, width).grab().toImage().isNull()


def test_without_times_there_is_no_picture_but_the_lines(qtbot: QtBot) -> None:
    view = shown(qtbot, Timeline((moment(Turn.TAKEN_AWAY, None), moment(Turn.TAKEN_BACK, None))))
    assert not view.findChildren(TimelinePicture)
    assert "OpenD took the right back" in view.text


def test_a_busy_day_shows_its_newest_turns_and_says_so(qtbot: QtBot) -> None:
    many = tuple(moment(Turn.TAKEN_AWAY, 100.0 * number) for number in range(30))
    view = shown(qtbot, Timeline(many))
    assert f"Earlier turns in the log: {30 - MOST}" in view.text
    assert len([each for each in view.findChildren(Words) if each.objectName().startswith("turn-")]) == MOST


@pytest.mark.parametrize("form", ["png", "jpg"])
def test_a_picture_is_shown_whatever_its_name_says(qtbot: QtBot, tmp_path: Path, form: str) -> None:
    path = tmp_path / "PicVerifyCode.png"
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(tmp_path / f"picture.{form}"))
    (tmp_path / f"picture.{form}").rename(path)
    view = PictureView(path)
    qtbot.addWidget(view)
    assert [label for label in view.findChildren(QLabel, "picture-image") if not label.pixmap().isNull()]


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_told_with_its_path(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "PicVerifyCode.png"
    path.write_bytes(content)
    assert read(path) is None
    view = PictureView(path)
    qtbot.addWidget(view)
    said = " ".join(each.accessibleName() for each in view.findChildren(Words))
    assert "cannot be shown here" in said
    assert str(path) in said
