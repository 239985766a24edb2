"""What stands folded below the causes: each reason is told once, beneath all that it kept from being checked."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from opend_wizard.doctor import Examined
from opend_wizard.gui.widgets.summary import Summary
from opend_wizard.model import Evidence, Finding, Verdict
from opend_wizard.texts import Text, verbatim


def unseen(name: str, reason: str) -> Examined:
    evidence = Evidence(Text("it"), Text("ok"), verbatim(reason))
    return Examined(name, ("q02",), Finding(Verdict.UNSURE, verbatim(name), (evidence,)), 0)


def lines(summary: Summary) -> list[str]:
    return [label.text() for label in summary.findChildren(QLabel) if label.text()]


ITEMS = (unseen("first", "locked"), unseen("second", "gone"), *(unseen(f"more {n}", "locked") for n in range(9)))


def test_a_reason_stands_once_beneath_all_that_it_kept_from_being_checked(qtbot: QtBot) -> None:
    summary = Summary(ITEMS, reasons=True)
    qtbot.addWidget(summary)
    qtbot.waitUntil(lambda: "gone" in lines(summary))
    assert lines(summary) == ["first", *(f"more {n}" for n in range(9)), "locked", "second", "gone"]


def test_without_reasons_the_order_stays(qtbot: QtBot) -> None:
    summary = Summary(ITEMS, reasons=False)
    qtbot.addWidget(summary)
    qtbot.waitUntil(lambda: "more 8" in lines(summary))
    assert lines(summary) == [item.id for item in ITEMS]
