"""What would tell two causes apart, with a button where the wizard can do it; the arguments about a cause."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from opend_wizard.doctor import Apart, Argument, Cause, Examined
from opend_wizard.gui.widgets.why import TellApart, Why
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Finding, Verdict
from opend_wizard.texts import Text
from opend_wizard.trial import Effort, Trial

ITEM = Examined("some_check", ("q99",), Finding(Verdict.PROBLEM, Text("It is broken.")), 0.0)
FOR, AGAINST = (Argument(Text("Seen here."), 4),), (Argument(Text("Yet it works."), 1),)


@pytest.mark.parametrize("trial", [Trial.ASK_AGAIN, Trial.LOOK_AGAIN, Trial.START_OPEND, Trial.NAME_SCRIPT])
def test_what_the_wizard_can_do_has_a_button(qtbot: QtBot, trial: Trial) -> None:
    panel = TellApart(Apart(trial.text, trial.effort, ("a", "b"), trial))
    qtbot.addWidget(panel)
    button = panel.findChild(QAbstractButton, "try-it")
    assert isinstance(button, QAbstractButton)
    assert "&" in button.text()
    assert button.accessibleName()
    with qtbot.waitSignal(panel.wanted) as wanted:
        button.click()
    assert wanted.args == [trial]


@pytest.mark.parametrize("trial", [None, Trial.LOOK_AT_WINDOW, Trial.MEND_FIRST])
def test_what_only_the_person_can_do_is_a_sentence(qtbot: QtBot, trial: Trial | None) -> None:
    panel = TellApart(Apart(Text("Which do you see?"), Effort.ASK_PERSON, ("a", "b"), trial))
    qtbot.addWidget(panel)
    assert panel.findChild(QAbstractButton, "try-it") is None
    assert "Which do you see?" in [words.text() for words in panel.findChildren(Words)]


@pytest.mark.parametrize(("against", "heads"), [((), []), (AGAINST, ["For", "Against"])])
def test_arguments_are_folded_and_named_only_where_there_are_two_sides(
    qtbot: QtBot, against: tuple[Argument, ...], heads: list[str]
) -> None:
    why = Why(Cause(ITEM, FOR, against, ()))
    qtbot.addWidget(why)
    why.show()
    (fold,) = why.findChildren(QToolButton)
    assert not any(words.isVisible() for words in why.findChildren(Words))
    fold.click()
    said = [words.text() for words in why.findChildren(Words) if words.isVisible()]
    assert [each for each in said if each in ("For", "Against")] == heads
    assert "• Seen here." in said
