"""Commands are shown as they have to be typed here: the right program, the same OpenD, history and language."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from opend_wizard import commands
from opend_wizard.cli.arguments import parser
from opend_wizard.commands import Given, Typed
from opend_wizard.texts import Text
from tests import translations

HERE = Given(Path("/my state"), Path("/opend"), Path("/data"), Path("/OpenD.xml"), Path("/it's.py"), "ja")


@pytest.fixture
def frozen_for_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")


@pytest.mark.usefixtures("frozen_for_windows")
def test_the_window_programs_name_is_not_what_is_typed() -> None:
    assert parser().prog == "opend-wizard-cli"
    assert str(Text("Later: {command}", command=Typed("undo", "7"))) == "Later: opend-wizard-cli undo 7"


@pytest.mark.usefixtures("frozen_for_windows")
def test_windows_shells_know_only_double_quotation_marks() -> None:
    assert commands.quoted(r"C:\OpenD\OpenD.xml") == r"C:\OpenD\OpenD.xml"
    assert commands.quoted(r"C:\Program Files\a&b") == r'"C:\Program Files\a&b"'


def test_elsewhere_there_is_one_program() -> None:
    assert parser().prog == "opend-wizard"
    assert str(Typed("undo")) == "opend-wizard undo"


@pytest.mark.skipif(sys.platform == "win32", reason="paths as POSIX has them")
@pytest.mark.parametrize(
    "line", ["check q03", "fix q03 --choose x", "hold", "report", "undo 7", "history", "practice q03"]
)
def test_what_is_shown_can_be_typed_and_means_the_same(line: str) -> None:
    commands.use(HERE)
    program, *words = shlex.split(str(Typed(line)))
    typed = vars(parser().parse_args(words))
    named = ("state_dir", "program_dir", "data_dir", "config", "script")
    assert program == "opend-wizard"
    assert typed["lang"] == "ja"
    assert {name: typed[name] for name in named if typed.get(name)} == {
        name: getattr(HERE, name) for name in named if name in typed and not line.startswith("practice")
    }


def test_a_folder_is_named_as_it_is_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    commands.use(Given(Path("state")))
    assert str(Typed("undo")) == f"opend-wizard undo --state-dir {commands.quoted(str(tmp_path / 'state'))}"


def test_a_record_keeps_what_was_shown() -> None:
    commands.use(Given(language="ja"))
    kept = Text("Type {command}", command=Typed("undo")).to_json()
    commands.use(Given())
    assert str(Text.from_json(kept)) == "Type opend-wizard undo --lang ja"


def test_no_sentence_names_a_command_by_itself() -> None:
    assert [sentence for sentence in translations.sources() if "opend-wizard " in sentence] == []
