"""Commands are named as they are typed: on Windows, the frozen program with a console has a name of its own."""

from __future__ import annotations

import sys

import pytest

from opend_wizard.cli import naming
from opend_wizard.cli.arguments import parser
from opend_wizard.cli.voice import Voice
from opend_wizard.texts import Text


@pytest.fixture
def frozen_for_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")


@pytest.mark.usefixtures("frozen_for_windows")
def test_the_window_programs_name_is_not_what_is_typed(capsys: pytest.CaptureFixture[str]) -> None:
    assert parser().prog == "opend-wizard-cli"
    Voice(as_json=False).say(Text("To take it back later: opend-wizard undo"))
    Voice(as_json=False).say("Type opend-wizard\nfix q03 or opend-wizard --help.")
    assert capsys.readouterr().out.splitlines() == [
        "To take it back later: opend-wizard-cli undo",
        *("Type opend-wizard-cli", "fix q03 or opend-wizard-cli --help."),
    ]


@pytest.mark.usefixtures("frozen_for_windows")
@pytest.mark.parametrize(
    "text", [r"C:\Users\me\AppData\Local\opend-wizard\runs", "my-opend-wizards x", "opend-wizard."]
)
def test_paths_and_other_words_stay(text: str) -> None:
    assert naming.as_typed_here(text) == text


def test_elsewhere_there_is_one_program() -> None:
    assert naming.as_typed_here("opend-wizard undo") == "opend-wizard undo"
    assert parser().prog == "opend-wizard"
