"""A command of the system in the preview and in the JSON: exactly what is run, and what takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.doctor import Examined
from opend_wizard.model import Fix, problem
from opend_wizard.report import as_text
from opend_wizard.report.json_parts import fix_json
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text

ENABLE = RunProgram(
    ("/usr/bin/systemctl", "--user", "enable", "a b.service"),
    Text("Have it started by itself."),
    ("/usr/bin/systemctl", "--user", "disable", "a b.service"),
)
INSTALL = RunProgram(("/usr/bin/apt-get", "install", "-y", "libfuse2"), Text("Install libfuse2."), elevated=True)


def shown(step: RunProgram) -> str:
    fix = Fix("x", Text("Do it."), (step,))
    finding = Examined("a_check", ("q21",), problem(Text("Wrong."), fixes=(fix,)), 0.0)
    return " ".join(as_text.plan(finding, fix, Path("/state"), 100).split())


def test_the_preview_says_what_is_run_and_what_takes_it_back() -> None:
    text = shown(ENABLE)
    assert "Have it started by itself. This runs: /usr/bin/systemctl --user enable 'a b.service'" in text
    assert "Taken back by: /usr/bin/systemctl --user disable 'a b.service'" in text
    assert "cannot be undone" not in text


def test_what_asks_for_rights_or_stays_for_good_says_so() -> None:
    text = shown(INSTALL)
    assert "Your system asks for permission, then runs: /usr/bin/apt-get install -y libfuse2" in text
    assert "This cannot be undone." in text


@pytest.mark.parametrize(("step", "reversible"), [(ENABLE, True), (INSTALL, False)])
def test_the_json_names_the_command(step: RunProgram, reversible: bool) -> None:
    (made,) = fix_json(Fix("x", Text("Do it."), (step,)))["steps"]
    assert made["kind"] == "run_program"
    assert made["reversible"] is reversible
    assert made["command"] in ("/usr/bin/systemctl --user enable 'a b.service'", "/usr/bin/apt-get install -y libfuse2")
