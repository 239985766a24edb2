"""A command that the terminal suggests can be typed as it is, and acts on the same OpenD and the same history."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from opend_wizard import commands
from opend_wizard.__main__ import main
from opend_wizard.cli.setup import Setup
from opend_wizard.commands import Given, Typed
from opend_wizard.machine import Machine
from opend_wizard.opend.places import Installation, find
from tests.cli.conftest import Terminal


@pytest.mark.skipif(sys.platform == "win32", reason="taken apart as POSIX shells do")
def test_the_suggested_fix_and_its_way_back_are_typed_as_they_are_shown(
    terminal_for: Callable[[str], Terminal], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = terminal_for("q03")
    terminal.type("check", "q03", "--lang", "en")
    lines = [line.strip() for line in terminal.out.splitlines()]
    suggested = next(line for line in lines if line.startswith("opend-wizard fix q03 --choose use_free_api_port"))
    assert main([*shlex.split(suggested)[1:], "--yes"]) == 0
    out = capsys.readouterr().out
    way_back = next(line.partition(": ")[2] for line in out.splitlines() if ": opend-wizard undo 2" in line)
    assert main([*shlex.split(way_back)[1:], "--yes"]) == 0
    terminal.type("check", "q03")
    assert suggested.removesuffix(" --lang en") in terminal.out


def test_where_there_are_several_the_one_that_was_looked_at_is_named(
    terminal_for: Callable[[str], Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    places = terminal_for("q03").patient.installation_arguments
    (one,) = find(Machine(), program_dir=places.program_dir, data_dir=places.data_dir)
    elsewhere = replace(one, program_dir=places.data_dir)
    found: tuple[Installation, ...] = (one, elsewhere)
    monkeypatch.setattr(Setup, "installations", lambda _setup: found)
    setup = Setup(Machine(), places.state_dir)
    setup.facts()
    named = commands.quoted(str(one.program_dir))
    assert str(Typed("fix q03")) == f"{commands.program()} fix q03 --program-dir {named}"
    commands.use(Given())
    found = (one,)
    setup.facts()
    assert str(Typed("fix q03")) == f"{commands.program()} fix q03"
