"""Beyond the FAQ: macOS' quarantine; its mark and its xattr are stood in for, since there are none here."""

from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard.checks.quarantine import program_is_not_in_quarantine, program_runs_from_its_own_place
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.machine import Machine, Process
from opend_wizard.model import Verdict
from opend_wizard.opend.places import Brand, find
from opend_wizard.simulator import layout
from opend_wizard.steps import RunProgram
from opend_wizard.symptoms.x13_mac_quarantine import not_on_macos
from tests.only_step import only_step


class Mac(Machine):
    """A Mac whose quarantine holds what it is told."""

    def __init__(self, root: Path, held: bool) -> None:
        super().__init__("macos", root)
        self.held = held

    def quarantined(self, path: Path) -> bool:
        return self.held and path.suffix == ".app"

    def system_program(self, name: str) -> Path | None:
        return Path("/usr/bin") / name


def facts_of(folder: Path, *, held: bool) -> Facts:
    made = layout.make(folder, Brand.MOOMOO, 11111, system="macos")
    machine = Mac(folder, held)
    (installation,) = find(machine, program_dir=made.program_dir, data_dir=made.data_dir)
    return Facts(installation, machine, folder / "state")


def test_a_bundle_in_quarantine_is_taken_out_by_the_systems_own_program(tmp_path):
    facts = facts_of(tmp_path, held=True)
    finding = program_is_not_in_quarantine(facts)
    (fix,) = finding.fixes
    step = only_step(fix, RunProgram)
    assert finding.verdict is Verdict.PROBLEM
    assert fix.deliberate
    assert step.command[:3] == (str(Path("/usr/bin/xattr")), "-dr", "com.apple.quarantine")
    assert step.command[3:] == (str(facts.program_dir / "OpenD.app"),)


def test_one_that_is_free_is_fine(tmp_path):
    assert program_is_not_in_quarantine(facts_of(tmp_path, held=False)).verdict is Verdict.FINE


@pytest.mark.parametrize(
    ("exe", "verdict"),
    [
        ("/private/var/folders/x/T/AppTranslocation/AB-12/d/OpenD.app/Contents/MacOS/OpenD", Verdict.PROBLEM),
        ("/Applications/OpenD.app/Contents/MacOS/OpenD", Verdict.FINE),
    ],
)
def test_a_temporary_place_is_seen_by_its_path(tmp_path, exe, verdict):
    facts = facts_of(tmp_path, held=False)
    process = Process(7, "OpenD", "me", Path(exe), None, (exe,), 1.0, mine=True)
    facts.seen["running"] = (process,)
    assert program_runs_from_its_own_place(facts).verdict is verdict
    facts.seen["running"] = (replace(process, exe=None),)
    with pytest.raises(Missing):
        program_runs_from_its_own_place(facts)


def test_it_applies_to_macos_only(tmp_path):
    facts = facts_of(tmp_path, held=False)
    assert not_on_macos(facts) is None
    facts.machine = Machine("linux")
    assert "macOS" in str(not_on_macos(facts))


def test_elsewhere_nothing_is_in_quarantine(tmp_path):
    assert not Machine("linux").quarantined(tmp_path)
