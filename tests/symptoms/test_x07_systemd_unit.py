"""A systemd unit of the person's own: what does not fit is named by its line and mended, comments kept."""

from __future__ import annotations

import sys

import pytest

from opend_wizard.checks.systemd_unit import systemd_unit_fits_opend
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine, units
from opend_wizard.machine.keepers import Keeper
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import RunProgram, WriteFile
from tests import circle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux'")
CHECK = "systemd_unit_fits_opend"


@pytest.fixture
def patient(tmp_path):
    with Practice.start("x07", tmp_path / "practice") as practice:
        yield practice


def path_of(patient):
    return patient.layout.data_dir.parent / ".config" / "systemd" / "user" / "opend.service"


def sound(patient):
    return f"""[Unit]
StartLimitIntervalSec=6h
StartLimitBurst=4
[Service]
ExecStart="{patient.layout.program}" -no_monitor=1
WorkingDirectory={patient.layout.program_dir}
Restart=always
RestartSec=30min
"""


def finding_with(patient, text):
    path_of(patient).write_text(text)
    return circle.examined(patient, "x07").finding(CHECK)


def test_it_is_mended_with_its_comments_and_back_byte_for_byte(patient):
    went = circle.go(patient, "x07", CHECK, "mend_systemd_unit")
    places = [str(evidence.what) for evidence in went.before.finding(CHECK).evidence]
    assert [place.split(": ")[0].rpartition(", ")[2] for place in places] == ["line 8", "line 9", "line 12", "line 11"]


def test_comments_stay_and_every_point_is_mended(patient):
    fix = circle.fix_of(circle.examined(patient, "x07"), "mend_systemd_unit")
    circle.last(Journal(patient.state_dir, Machine()).perform(fix, "x07"))
    text = path_of(patient).read_text()
    assert text.startswith("# My OpenD, please keep it running\n[Unit]\nDescription=OpenD\nStartLimit")
    assert "\n# from the forum\n" in text
    assert "Type=simple" in text
    assert text.index("StartLimitBurst=4") < text.index("[Service]")


def test_a_sound_unit_is_fine(patient):
    assert finding_with(patient, sound(patient)).verdict is Verdict.FINE


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (" -no_monitor=1", "", "second process"),
        ("-no_monitor=1", "-no_monitor=1 -no_monitor=0", "second process"),
        ("WorkingDirectory=", "# WorkingDirectory=", "own folder"),
        ("[Unit]\nStartLimitIntervalSec=6h", "[Unit]", "locks its login"),
        ("[Service]", "[Service]\nStartLimitIntervalSec=1h", "wrong section"),
        ("[Service]", "[Service]\nProtectSystem=strict", "data folder"),
    ],
)
def test_each_point_by_itself(old, new, told, patient):
    text = sound(patient).replace(old, new)
    if told == "locks its login":
        text = text.replace("30min", "10s")
    finding = finding_with(patient, text)
    assert finding.verdict is Verdict.PROBLEM
    assert told in str(finding.title)
    assert len(finding.evidence) == 1
    circle.last(Journal(patient.state_dir, Machine()).perform(finding.fixes[0], "x07"))
    assert circle.examined(patient, "x07").finding(CHECK).verdict is Verdict.FINE


@pytest.mark.parametrize(
    "more",
    [
        "[Service]\nRestartSec=15min\n[Unit]\nStartLimitIntervalSec=10s\n",
        "[Service]\nRestart=no\nRestartSec=1\n[Unit]\nStartLimitIntervalSec=10s\n",
        "[Service]\nRestartSec=1\n",
        "[Service]\nProtectHome=no\nProtectSystem=full\n",
    ],
)
def test_what_is_right_in_another_way_is_no_problem(more, patient):
    assert finding_with(patient, sound(patient) + more).verdict is Verdict.FINE


def test_a_drop_in_counts_and_is_not_overwritten(patient):
    path = path_of(patient)
    drop = path.with_name("opend.service.d")
    drop.mkdir()
    (drop / "10-pause.conf").write_text("[Service]\nWorkingDirectory=/\n")
    finding = finding_with(patient, sound(patient))
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes or finding.fixes[0].steps[0].path == path
    (drop / "10-pause.conf").write_text(f"[Service]\nWorkingDirectory={patient.layout.program_dir}\n")
    assert finding_with(patient, sound(patient).replace("WorkingDirectory=", "#")).verdict is Verdict.FINE


def test_started_through_another_program_it_is_told_and_left_alone(patient):
    text = sound(patient).replace('ExecStart="', 'ExecStart=/usr/bin/screen -DmS x "').replace(" -no_monitor=1", "")
    finding = finding_with(patient, text)
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "-no_monitor=1" in str(finding.remedy)


def test_a_unit_of_another_program_is_nobodys_business(patient):
    text = sound(patient).replace(str(patient.layout.program), "/opt/other/OpenD")
    assert finding_with(patient, text).verdict is Verdict.SKIPPED


def test_a_forking_unit_that_works_is_no_problem(patient):
    text = sound(patient).replace(" -no_monitor=1", "").replace("[Service]", "[Service]\nType=forking")
    assert finding_with(patient, text).verdict is Verdict.PROBLEM
    facts = circle.facts_of(patient)
    facts.seen["keeper"] = Keeper.SYSTEMD
    assert systemd_unit_fits_opend(facts).verdict is Verdict.FINE


def test_where_systemd_can_be_reached_it_reads_the_unit_again_also_after_undo(patient):
    if Machine().system_program("systemctl") is None:
        pytest.skip("there is no systemctl here")
    facts = circle.facts_of(patient)
    facts.seen["has_user_manager"] = True
    (fix,) = systemd_unit_fits_opend(facts).fixes
    before, written, after = fix.steps
    assert isinstance(before, RunProgram)
    assert isinstance(written, WriteFile)
    assert isinstance(after, RunProgram)
    assert before.command[1:] == after.back[1:] == ("--user", "daemon-reload")


@pytest.mark.parametrize(
    ("span", "expected"),
    [("5", 5), ("5min 20s", 320), ("1h30m", 5400), ("100ms", 0.1), ("infinity", None), ("", None), ("5 apples", None)],
)
def test_spans_of_time(span, expected):
    assert units.seconds(span) == expected


def test_command_lines_as_systemd_reads_them():
    assert units.words('-@/a\\ b/OpenD "-c=x \\"y\\"" \'it is\' 100%%') == ("/a b/OpenD", '-c=x "y"', "it is", "100%")
    assert units.words("") == ()
