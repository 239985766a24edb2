"""Every building block that is shown when the system's colours change looks as if it had been made in the new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from opend_wizard.flow import Chapter
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.banner import PracticeBanner
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.card import Card
from opend_wizard.gui.widgets.diff import DiffView
from opend_wizard.gui.widgets.ladder_card import LadderCard
from opend_wizard.gui.widgets.lifeline import Lifeline
from opend_wizard.gui.widgets.link import Link
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.rail import Rail
from opend_wizard.gui.widgets.timeline import TimelineView
from opend_wizard.gui.widgets.verdict import Mark, Pending
from opend_wizard.gui.widgets.words import Words
from opend_wizard.ladder import Footing
from opend_wizard.model import Verdict
from opend_wizard.report.diff import diff_lines
from opend_wizard.texts import Text
from tests.gui.test_ladder import climbed
from tests.gui.test_shades import palette
from tests.gui.test_timeline import GAVE_WAY

Make = Callable[[], QWidget]


def _verdict(verdict: Verdict) -> QWidget:
    mark = Mark()
    mark.show_verdict(verdict)
    return mark


def _pending() -> QWidget:
    mark = Mark()
    mark.show_pending(Pending.STOPPED)
    return mark


def _notice() -> QWidget:
    notice = Notice("notice", Button(Text("&Do it"), "do-it", "undo"))
    notice.tell(Hue.CAREFUL, Text("Something"), Text("More about it"))
    return notice


def _rail() -> QWidget:
    rail = Rail()
    rail.show_picture()
    rail.show_chapter(Chapter.CAUSE)
    return rail


def _card() -> QWidget:
    card = Card("card", Text("A choice"), Text("What it costs"))
    card.setChecked(True)
    return card


def _picture() -> QWidget:
    picture = Picture()
    picture.show_icon("practice", Text("Practice"))
    return picture


BLOCKS: dict[str, Make] = {
    "quiet words": lambda: Words(Text("Quietly"), Role.QUIET),
    "words": lambda: Words(Text("Plainly"), Role.STRONG),
    "card": _card,
    "notice": _notice,
    "rail": _rail,
    "diff": lambda: DiffView(diff_lines(b"one\ntwo\n", b"one\n2\n")),
    "ladder": lambda: LadderCard(climbed(Footing.HOLDS, Footing.UNSEEN, Footing.BROKEN), titled=True),
    "timeline": lambda: TimelineView(GAVE_WAY),
    "lifeline": lambda: Lifeline(heartbeats=True),
    "link": lambda: Link("https://www.moomoo.com/download/OpenAPI"),
    "banner": PracticeBanner,
    "picture": _picture,
    "pending": _pending,
    **{f"verdict {verdict.value}": partial(_verdict, verdict) for verdict in Verdict},
}


@pytest.fixture(autouse=True)
def colours_of_the_system(qapp: QApplication) -> Iterator[None]:
    before = QPalette(qapp.palette())
    yield
    qapp.setPalette(before)


def shown(make: Make, qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    box.addWidget(make())
    box.addStretch(1)
    page.resize(500, 400)
    page.show()
    qtbot.waitExposed(page)
    return page


def seen(page: QWidget) -> QImage:
    focused = page.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return page.grab().toImage()


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize(("first", "then"), [("light", "dark"), ("dark", "light")])
def test_it_looks_as_if_made_in_the_new_colours(
    block: str, first: str, then: str, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setPalette(palette(first))
    page = shown(BLOCKS[block], qtbot)
    before = seen(page)
    qapp.setPalette(palette(then))
    qtbot.wait(1)
    now = seen(page)
    assert now != before
    page.hide()
    assert now == seen(shown(BLOCKS[block], qtbot))
