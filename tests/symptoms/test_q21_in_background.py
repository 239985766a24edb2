"""FAQ Q21 on a simulated OpenD: a unit is written, enabled, seen, and taken back without a trace."""

from __future__ import annotations

import json
import plistlib
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from lxml import etree

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine, unit_edit, units
from opend_wizard.machine.units import Unit
from opend_wizard.model import Fix, Verdict
from opend_wizard.opend import background
from opend_wizard.opend.background import Start
from opend_wizard.opend.places import Edition
from opend_wizard.report import as_json, as_text
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import RunProgram, WriteFile
from opend_wizard.symptoms import q21_in_background
from tests import circle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="practised with systemd")
SET_UP = "opend_is_set_up_to_run_in_background"
ODD = '/tmp/Open D\'s "100%" folder; $(id)'


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q21", tmp_path / "practice") as practice:
        yield practice


def written(fix: Fix) -> bytes:
    """The unit that `fix` writes."""
    (step,) = (step for step in fix.steps if isinstance(step, WriteFile))
    return step.after


def unit_of(patient):
    (path,) = (patient.layout.data_dir.parent / ".config" / "systemd" / "user").glob("*.service")
    return path


def test_the_unit_is_installed_enabled_and_gone_again(patient):
    went = circle.go(patient, "q21", SET_UP, "install_systemd_unit", {"account": "13800138000"})
    assert went.after.finding("opend_logs_in_without_a_person").verdict is Verdict.FINE
    assert not (patient.layout.data_dir.parent / ".config").exists()


def test_the_unit_says_what_it_must(patient):
    fix = circle.remade(
        circle.fix_of(circle.examined(patient, "q21"), "install_systemd_unit"), {"account": "13800138000"}
    )
    circle.last(Journal(patient.state_dir, Machine()).perform(fix, "q21"))
    path = unit_of(patient)
    unit = Unit(path, path.read_bytes(), mine=True)
    words = units.words(unit.get("Service", "ExecStart") or "")
    assert words[0] == str(patient.layout.program)
    assert {"-no_monitor=1", "-login_account=13800138000", "-login_by_remember=1"} <= set(words)
    assert unit.get("Service", "WorkingDirectory") == str(patient.layout.program_dir)
    assert units.seconds(unit.get("Service", "RestartSec") or "") == 1800
    assert units.seconds(unit.get("Unit", "StartLimitIntervalSec") or "") == 6 * 3600
    assert path.stat().st_mode & 0o077 == 0
    assert circle.examined(patient, "x07").finding("systemd_unit_fits_opend").verdict is Verdict.FINE
    assert patient.opend_runs, "installing a unit starts and stops nothing"


def test_nothing_but_the_systems_own_programs_is_run_and_none_of_them_is_systemctl(patient):
    """The practice home is not this user's own, so this user's systemd must not be touched."""
    fix = circle.fix_of(circle.examined(patient, "q21"), "install_systemd_unit")
    commands = [step.command[0] for step in fix.steps if isinstance(step, RunProgram)]
    assert [PurePosixPath(command).name for command in commands] == ["ln"]


def test_a_unit_that_is_not_enabled_is_enabled(patient):
    fix = circle.fix_of(circle.examined(patient, "q21"), "install_systemd_unit")
    circle.last(Journal(patient.state_dir, Machine()).perform(fix, "q21"))
    shutil.rmtree(unit_of(patient).parent / "default.target.wants")
    circle.go(patient, "q21", SET_UP, "enable_systemd_unit")


def test_an_account_that_could_be_something_else_is_refused(patient):
    fix = circle.fix_of(circle.examined(patient, "q21"), "install_systemd_unit")
    for bad in ("a b", "x\ny", "-x=1 y", "$(id)", 'a"b'):
        with pytest.raises(Refused):
            circle.remade(fix, {"account": bad})


def test_the_account_is_shown_nowhere(patient):
    layout.configure(patient.layout, {"login_account": "13800138000"})
    report = circle.examined(patient, "q21")
    fix = circle.fix_of(report, "install_systemd_unit")
    for each in (
        fix,
        circle.remade(fix, {"account": fix.options[0].value}),
        circle.remade(fix, {"account": "13800138000"}),
    ):
        assert b"-login_account=13800138000 " in written(each)
        found = report.get(SET_UP)
        assert found is not None
        plan = as_text.plan(found, each, patient.state_dir, 100)
        assert "13800138000" not in plan + repr(each) + json.dumps(as_json.planned("q21", report, each))


def test_below_10_10_no_account_is_asked_for(patient):
    facts = circle.facts_of(patient)
    facts.installation = replace(facts.installation, version="10.9.6918")
    (fix,) = q21_in_background.SYMPTOM.checks[1](facts).fixes
    assert fix.options == ()
    assert b"login" not in written(fix).split(b"ExecStart")[1].split(b"\n")[0]


def test_without_a_remembered_login_it_is_said(patient):
    (patient.layout.own_data_dir / "Broker.dat").unlink()
    finding = circle.examined(patient, "q21").finding("opend_logs_in_without_a_person")
    assert finding.verdict is Verdict.ADVICE


def test_the_window_edition_is_told_why_not(patient):
    facts = circle.facts_of(patient)
    assert q21_in_background.SYMPTOM.applies_to(facts) is None
    facts.installation = replace(facts.installation, edition=Edition.WINDOW)
    assert q21_in_background.SYMPTOM.applies_to(facts) is not None


class OwnHome(Machine):
    """This machine, the practice home being its user's own, with a systemd that can be reached."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._home = home

    def app_data(self, user: str | None = None) -> Path:
        return self._home


def test_where_systemd_can_be_reached_it_is_asked_itself(patient, tmp_path, monkeypatch):
    (tmp_path / "systemd").mkdir()
    (tmp_path / "systemd" / "private").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if Machine().system_program("systemctl") is None:
        pytest.skip("there is no systemctl here")
    facts = circle.facts_of(patient)
    facts.machine = OwnHome(patient.layout.data_dir.parent)
    finding = q21_in_background.SYMPTOM.checks[1](facts)
    (step,) = (step for step in finding.fixes[0].steps if isinstance(step, RunProgram))
    assert step.command[1:3] == ("--user", "enable")
    assert step.back[1:] == ("--user", "disable", step.command[3])


def start(folder: str = ODD) -> Start:
    return Start("moomoo OpenD", Path(folder) / "OpenD", Path(folder), ("-cfg_file=/a b/%n.xml", "-no_monitor=1"))


def test_odd_paths_come_through_the_unit_unharmed():
    plain = start("/tmp/Open D 100%n; #1")
    unit = Unit(Path("x.service"), background.systemd_unit(plain), mine=True)
    assert units.words(unit.get("Service", "ExecStart") or "") == (str(plain.program), *plain.arguments)
    assert unit.get("Service", "WorkingDirectory") == str(plain.folder).replace("%", "%%")


@pytest.mark.parametrize("letter", [*"'$", '"', "\\"])
def test_what_systemd_would_not_start_is_refused(letter):
    with pytest.raises(Refused, match="systemd starts no program"):
        background.systemd_unit(start(f"/tmp/a{letter}b"))


@pytest.mark.parametrize("make", [background.systemd_unit, background.launch_agent])
def test_a_line_break_begins_no_new_setting(make):
    with pytest.raises(Refused, match="characters"):
        make(start("/tmp/a\nExecStartPre=/bin/evil"))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
@pytest.mark.parametrize("name", ["plain", "with space", "100% odd; #1 ; ü", "# x"])
def test_systemd_itself_finds_nothing_wrong(name, tmp_path):
    folder = tmp_path / name
    folder.mkdir()
    program = folder / "OpenD"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    path = tmp_path / "opend.service"
    path.write_bytes(background.systemd_unit(Start("OpenD", program, folder, ("-no_monitor=1", "-cfg_file=/a b.xml"))))
    command = ["systemd-analyze", "verify", "--user", "--man=no", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"XDG_RUNTIME_DIR": str(tmp_path)})
    of_others = ("/usr/lib/systemd/", "/etc/systemd/")  # the machine's own units, which are looked at along with it
    said = [line for line in done.stderr.splitlines() if not line.startswith(of_others)]
    assert (done.returncode, said) == (0, [])


def test_the_agent_is_a_property_list_with_the_very_words():
    made = plistlib.loads(background.launch_agent(start('/Users/a/Open <D> & "co"')))
    assert made["ProgramArguments"] == ['/Users/a/Open <D> & "co"/OpenD', "-cfg_file=/a b/%n.xml", "-no_monitor=1"]
    assert made["KeepAlive"] == {"SuccessfulExit": False}
    assert made["ThrottleInterval"] >= 1800
    assert background.agent_starts(background.launch_agent(start()))[0] == f"{ODD}/OpenD"
    assert background.agent_starts(b"no plist") == ()


def test_the_task_is_xml_in_utf16_with_the_very_words():
    raw = background.windows_task(start('C:/Open <D> & "co"'), "PC\\me")
    root = etree.fromstring(raw)
    texts = {etree.QName(each).localname: each.text for each in root.iter("{*}*")}
    assert raw.startswith(b"\xff\xfe")
    assert texts["WorkingDirectory"] == 'C:/Open <D> & "co"'
    assert texts["Arguments"] == '"-cfg_file=/a b/%n.xml" -no_monitor=1'
    assert texts["Interval"] == "PT30M"
    assert texts["UserId"] == "PC\\me"


def test_a_new_setting_is_put_at_the_end_of_its_section():
    unit = Unit(Path("x"), b"[Unit]\nA=1\n# about B\n\n[Service]\nB=2 \\\n  3\n", mine=True)
    text = unit_edit.UnitText(unit)
    text.set("Unit", "C", "4")
    text.append("Service", "B", "5")
    assert text.raw == b"[Unit]\nA=1\nC=4\n# about B\n\n[Service]\nB=2 \\\n  3 5\n"
    text.set("Install", "D", "6")
    assert b"[Install]\nD=6\n" in text.raw
    text.remove("Service", "B")
    assert b"B=" not in text.raw
