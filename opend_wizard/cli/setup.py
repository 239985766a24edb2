"""What every command starts from: the machine, the wizard's own folder, and the OpenD in question."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard import commands
from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.opend.places import Installation, find
from opend_wizard.patience import Patience
from opend_wizard.texts import Text


class CouldNotRun(Told):
    """There is nothing to work on, or more than one candidate."""


@dataclass(frozen=True)
class Setup:
    """The places a command works on; each look makes fresh Facts."""

    machine: Machine
    state_dir: Path
    program_dir: Path | None = None
    data_dir: Path | None = None
    config: Path | None = None
    seconds: float | None = None
    ask_again: bool = False
    script: Path | None = None

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Setup:
        """The setup that the command line asks for."""
        machine = Machine()
        given = vars(arguments)
        return cls(
            machine=machine,
            state_dir=given.get("state_dir") or machine.state_dir(),
            program_dir=given.get("program_dir"),
            data_dir=given.get("data_dir"),
            config=given.get("config"),
            seconds=given.get("timeout"),
            ask_again=bool(given.get("ask_again")),
            script=given.get("script"),
        )

    def installations(self) -> tuple[Installation, ...]:
        """Every OpenD found, or the one that was pointed at; running ones first, simulated ones only if pointed at."""
        found = find(self.machine, program_dir=self.program_dir, data_dir=self.data_dir, config=self.config)
        if self.program_dir is None and self.data_dir is None and self.config is None:
            found = tuple(each for each in found if not each.simulated)
        return tuple(sorted(found, key=lambda installation: not installation.processes))

    def others(self) -> Text | None:
        """That there are more OpenDs than the one that is looked at, and how to choose; None if there are not."""
        folders = [str(each.program_dir) for each in self.installations()[1:]]
        if not folders:
            return None
        return Text("There are other OpenDs too; choose one with --program-dir: {folders}", folders=", ".join(folders))

    def facts(self, stop: Callable[[], bool] = lambda: False) -> Facts:
        """A fresh picture of the one OpenD to work on; raises `CouldNotRun` where there is none."""
        found = self.installations()
        if not found:
            raise CouldNotRun(Text("No OpenD was found on this computer. Name its folder with --program-dir."))
        if not found[0].found and found[0].note is not None:
            raise CouldNotRun(found[0].note)
        self._name_the_one(found)
        patience = Patience(self.seconds, stop)
        return Facts(found[0], self.machine, self.state_dir, patience, ask_again=self.ask_again, script=self.script)

    def _name_the_one(self, found: Sequence[Installation]) -> None:
        """Let every command that is shown mean this OpenD, where it would not by itself."""
        named = (self.program_dir, self.data_dir, self.config)
        if not any(named) and len(found) > 1:
            named = (found[0].program_dir, None if found[0].program_dir else found[0].data_dir, None)
        commands.use(replace(commands.given().about(*named), script=self.script))

    def only_one(self) -> None:
        """Raise `CouldNotRun` if it is not clear which OpenD is to be changed."""
        found = self.installations()
        if len(found) > 1:
            folders = ", ".join(str(i.program_dir) for i in found)
            raise CouldNotRun(
                Text("Several OpenDs were found: {folders}. Name one with --program-dir.", folders=folders)
            )

    @property
    def journal(self) -> Journal:
        """The record of what the wizard has changed."""
        return Journal(self.state_dir, self.machine)
