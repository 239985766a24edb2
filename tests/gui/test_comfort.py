"""The window heeds the person's wishes for stillness and for the system's own colours, also while it is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from opend_wizard.gui import comfort, shades
from opend_wizard.gui.heeding import heed
from opend_wizard.gui.items import Settling
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.verdict import Mark, Pending
from opend_wizard.gui.widgets.watching import Watching
from opend_wizard.machine.comfort import Comfort
from opend_wizard.model import Verdict

R = QPalette.ColorRole


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    yield
    comfort.wish(still=False, plain=False)


def colours(mark: Mark) -> set[str]:
    """Every colour that is drawn in full."""
    image = mark.pixmap().toImage()
    seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in seen if colour.alpha() == 255}


@pytest.fixture
def running(qtbot: QtBot) -> Mark:
    mark = Mark()
    qtbot.addWidget(mark)
    mark.show()
    mark.show_pending(Pending.RUNNING)
    return mark


def test_what_turns_stands_still_at_once_and_turns_again(running: Mark) -> None:
    moved = [running.moving]
    heed(Comfort(still=True))
    moved.append(running.moving)
    running.show_pending(Pending.RUNNING)
    moved.append(running.moving)
    heed(Comfort())
    assert [*moved, running.moving] == [True, False, False, True]


def test_what_is_at_work_turns_again_when_it_is_seen_again(running: Mark) -> None:
    running.hide()
    assert not running.moving
    running.show()
    assert running.moving


@pytest.mark.parametrize("still", [True, False])
def test_a_wait_of_unknown_length_moves_only_where_it_may(qtbot: QtBot, still: bool) -> None:
    heed(Comfort(still=still))
    watching = Watching()
    qtbot.addWidget(watching)
    watching.take(Settling(4.0))
    assert (watching._settling.findChildren(QProgressBar)[0].maximum() == 1) is still


def test_signs_have_the_palettes_one_colour_where_that_is_wished_for(qtbot: QtBot) -> None:
    mark = Mark()
    qtbot.addWidget(mark)
    mark.show_verdict(Verdict.PROBLEM)
    ink = QApplication.palette().color(R.WindowText).name()
    assert ink not in colours(mark)
    heed(Comfort(plain=True))
    assert colours(mark) == {ink}
    heed(Comfort())
    assert ink not in colours(mark)


def test_nothing_is_mixed_where_the_systems_colours_are_wished_for() -> None:
    palette = QPalette()
    own = {R.Window: "#000000", R.WindowText: "#ffff00", R.Base: "#000001", R.Text: "#fefe00", R.Highlight: "#00ffff"}
    for role, colour in own.items():
        palette.setColor(role, QColor(colour))
    comfort.wish(still=False, plain=True)
    plain = [each(palette) for each in (shades.quiet_text, shades.hairline, shades.card, shades.rail, shades.on_sign)]
    plain += [shades.chosen_card(palette)]
    plain += [each(palette, hue) for hue in Hue for each in (shades.tint, shades.edge, shades.sign)]
    assert {colour.name() for colour in plain} <= set(own.values())
