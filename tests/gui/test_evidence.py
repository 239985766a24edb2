from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from opend_wizard.gui.widgets.buttons import Disclosure
from opend_wizard.gui.widgets.evidence import EvidenceTable
from opend_wizard.model import Evidence
from opend_wizard.texts import Text, verbatim


def table(qtbot: QtBot, lines: int) -> EvidenceTable:
    shown = EvidenceTable(
        [Evidence(verbatim(f"File {number}"), Text("there"), Text("missing")) for number in range(lines)]
    )
    qtbot.addWidget(shown)
    shown.show()
    return shown


def seen(shown: EvidenceTable) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible() and "File" in label.text()]


@pytest.mark.parametrize("lines", [1, 4])
def test_a_few_lines_stand_open(qtbot: QtBot, lines: int) -> None:
    shown = table(qtbot, lines)
    assert len(seen(shown)) == lines
    assert shown.findChild(Disclosure) is None


def test_of_many_lines_the_first_are_seen_and_the_rest_unfolds_and_folds(qtbot: QtBot) -> None:
    shown = table(qtbot, 8)
    more = shown.findChild(Disclosure, "more-evidence")
    assert more is not None
    assert seen(shown) == ["File 0", "File 1", "File 2"]
    assert more.accessibleName() == "Show 5 more"
    more.click()
    assert len(seen(shown)) == 8
    more.click()
    QTest.qWait(1)
    assert len(seen(shown)) == 3
