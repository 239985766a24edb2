"""What the window is about is carried on in the commands that it shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from opend_wizard import commands
from opend_wizard.commands import Given, Typed
from opend_wizard.flow import Session
from opend_wizard.gui.describe import Found
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.items import Scene
from opend_wizard.machine import Machine
from opend_wizard.opend.places import find


def test_commands_in_the_window_mean_the_opend_that_was_chosen(desk: Desk, tmp_path: Path) -> None:
    commands.use(Given(language="ja"))  # another than is in use: it was chosen in the window since
    (one,) = find(Machine(), program_dir=tmp_path)
    other = replace(one, program_dir=tmp_path / "other")
    described = [Found(each, ()) for each in (one, other)]
    desk.furnish(Scene((described[0],), (), (), (), ()))
    desk.update(Session(one))
    state = f" --state-dir {commands.quoted(str(tmp_path / 'state'))}"
    assert str(Typed("hold")) == f"{commands.program()} hold{state}"
    desk.update(Session(other))  # chosen by its folder
    folder = commands.quoted(str(tmp_path / "other"))
    assert str(Typed("hold")) == f"{commands.program()} hold --program-dir {folder}{state}"
    desk.furnish(Scene(tuple(described), (), (), (), ()))
    desk.update(Session(one, script=tmp_path / "a.py"))
    script = f"--program-dir {commands.quoted(str(tmp_path))} --script {commands.quoted(str(tmp_path / 'a.py'))}"
    assert str(Typed("fix q03")) == f"{commands.program()} fix q03 {script}{state}"
