"""The ladder as a picture: every state by shape and word, aloud, and as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.ladder import LadderView, headline, told
from opend_wizard.gui.widgets.rung import RungRow
from opend_wizard.ladder import Footing, Rung, untrodden
from opend_wizard.texts import Text

SILENT = Text("the port takes the connection and then says nothing")


def climbed(*footings: Footing, seen: Text = SILENT) -> tuple[Rung, ...]:
    """The lowest rungs with these footings, the rest not reached."""
    rungs = untrodden()
    lowest = tuple(
        replace(rung, footing=footing, seen=Text("fine") if footing is Footing.HOLDS else seen)
        for rung, footing in zip(rungs, footings, strict=False)
    )
    return lowest + rungs[len(footings) :]


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[LadderView]:
    view = LadderView(detailed=True)
    qtbot.addWidget(view)
    view.resize(480, 600)
    view.show()
    yield view
    view.close()


def names(view: LadderView) -> list[str]:
    """What a screen reader meets, in its order."""
    return [row.accessibleName() for row in view.findChildren(RungRow) if row.isVisible()]


def close_to(image: QImage, hue: Hue) -> int:
    """How many pixels have the very colour of `hue`."""
    wanted = QColor(hue.value).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def row(view: LadderView, rung_id: str) -> RungRow:
    return next(each for each in view.findChildren(RungRow, f"rung-{rung_id}") if each.isVisible())


def test_each_rung_says_its_number_title_state_and_what_was_seen(view: LadderView) -> None:
    view.show_whole(climbed(Footing.HOLDS, Footing.UNSEEN, Footing.HOLDS, Footing.BROKEN))
    by_number = sorted(names(view), key=lambda name: int(name.split()[1]))
    assert len(by_number) == 10
    assert by_number[0] == "Rung 1 of 10, OpenD runs: holds, fine"
    assert by_number[1].startswith("Rung 2 of 10, OpenD holds its port: could not be seen")
    assert by_number[3] == f"Rung 4 of 10, OpenD's protocol answers: broken, {SILENT}"
    assert all(name.endswith(": not reached") for name in by_number[4:])
    assert view.accessibleName()
    assert str(SILENT) in view.accessibleDescription()


def test_it_fills_in_from_the_foot(view: LadderView) -> None:
    view.plan(untrodden())
    assert all(name.endswith("still to come") for name in names(view))
    assert view.rungs == ()
    for count, rung in enumerate(climbed(*[Footing.HOLDS] * 10), 1):
        view.take(rung)
        assert sum("holds, fine" in name for name in names(view)) == count
    foot, top = row(view, "process"), row(view, "clock")
    QTest.qWait(1)
    assert foot.mapTo(view, foot.rect().topLeft()).y() > top.mapTo(view, top.rect().topLeft()).y()


@pytest.mark.parametrize(
    ("footing", "hue"),
    [(Footing.HOLDS, Hue.GOOD), (Footing.BROKEN, Hue.BAD), (Footing.UNSEEN, Hue.CAREFUL), (Footing.NOT_REACHED, None)],
)
def test_each_state_is_painted_in_its_own_colour(view: LadderView, footing: Footing, hue: Hue | None) -> None:
    view.show_whole(climbed(footing))
    QTest.qWait(1)
    image = row(view, "process").grab().toImage()
    for other in (Hue.GOOD, Hue.BAD, Hue.CAREFUL):
        assert (close_to(image, other) > 20) == (other is hue)


def test_states_differ_in_shape_and_not_only_in_colour(view: LadderView) -> None:
    shapes = set()
    for footing in Footing:
        view.show_whole(climbed(footing, seen=Text("x")))
        QTest.qWait(1)
        image = row(view, "process").grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        picture = image.copy(0, 0, 50, 30)
        shapes.add(tuple(picture.pixelIndex(x, y) for x in range(50) for y in range(30)))
    assert len(shapes) == 4


def test_rungs_above_a_break_are_quiet_and_their_rails_faint(view: LadderView) -> None:
    view.show_whole(climbed(Footing.HOLDS, Footing.BROKEN))
    assert row(view, "process").led_on
    assert not row(view, "port").led_on
    assert not row(view, "tcp").reached


def test_the_same_reason_is_said_once(view: LadderView) -> None:
    view.show_whole(climbed(Footing.HOLDS, Footing.UNSEEN, Footing.UNSEEN))
    assert sum(str(SILENT) in name for name in names(view)) == 1
    assert view.rungs[2].seen == SILENT


def test_it_is_copied_as_text_by_the_keyboard(view: LadderView) -> None:
    view.show_whole(climbed(Footing.HOLDS, Footing.BROKEN))
    QGuiApplication.clipboard().clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "✓ OpenD runs: fine"
    assert lines[1] == f"✗ OpenD holds its port: {SILENT}"
    assert len(lines) == 10


@pytest.mark.parametrize("width", [240, 320, 700])
def test_no_word_is_cut_at_any_width(view: LadderView, width: int) -> None:
    view.show_whole(climbed(Footing.HOLDS, Footing.UNSEEN, Footing.BROKEN))
    view.resize(width, view.heightForWidth(width))
    QTest.qWait(1)
    for each in view.findChildren(QWidget):
        if each.isVisible() and each.hasHeightForWidth():
            assert each.height() >= each.heightForWidth(each.width())


def test_one_sentence_tells_the_whole(qapp: QApplication) -> None:
    assert "OpenD holds its port" in str(told(climbed(Footing.HOLDS, Footing.BROKEN)))
    assert str(SILENT) not in str(headline(climbed(Footing.HOLDS, Footing.BROKEN)))
    assert "could not be seen" in str(told(climbed(*[Footing.HOLDS] * 9, Footing.UNSEEN)))
    assert "holds" in str(told(climbed(*[Footing.HOLDS] * 10)))
