"""FAQ Q17 on simulated OpenDs: a second one with settings of its own, and ports that collide."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend import config
from opend_wizard.opend.places import SIMULATED, Edition
from opend_wizard.simulator import layout
from opend_wizard.simulator.launch import Child
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms.q17_two_opends import SYMPTOM
from tests import circle


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q17", tmp_path / "practice") as practice:
        yield practice


def make_second(patient, values=None):
    fix = circle.fix_of(circle.examined(patient, "q17"), "make_second_settings")
    fix = circle.remade(fix, values) if values else fix
    circle.last(Journal(patient.state_dir, Machine()).perform(fix, "q17"))
    return patient.layout.program_dir / "OpenD-2.xml", fix


def test_a_second_opend_is_made_and_gone_again(patient):
    went = circle.go(patient, "q17", "second_opend_is_there", "make_second_settings")
    assert went.after.finding("each_opend_has_its_own_ports").verdict is Verdict.FINE


def test_a_whole_second_folder_is_made_only_on_purpose_and_gone_again(patient):
    program = patient.layout.program
    program.write_bytes(b"x" * 3_000_000)
    (patient.layout.program_dir / "Log").mkdir()
    (patient.layout.program_dir / "Log" / "old.log").write_bytes(b"old")
    (patient.layout.program_dir / "link").symlink_to("/etc/passwd")
    went = circle.go(patient, "q17", "second_opend_is_there", "make_second_folder")
    fix = circle.fix_of(went.before, "make_second_folder")
    assert fix.deliberate
    assert "3.1 MB" in str(fix.caution)
    run = circle.last(Journal(patient.state_dir, Machine()).perform(fix, "q17"))
    second = patient.layout.program_dir.with_name(f"{patient.layout.program_dir.name}-2")
    assert (second / program.name).read_bytes() == program.read_bytes()
    assert (second / program.name).stat().st_ino != program.stat().st_ino
    assert os.access(second / program.name, os.X_OK)
    assert not (second / "Log").exists()
    assert not (second / "link").exists()
    assert config.read(second / "OpenD.xml").get("api_port") != str(patient.layout.api_port)
    assert circle.examined(patient, "q17").finding("each_opend_has_its_own_ports").verdict is Verdict.FINE
    circle.last(Journal(patient.state_dir, Machine()).undo(run.id))
    assert not second.exists()


def test_nothing_large_is_written(patient):
    _, fix = make_second(patient)
    assert sum(len(getattr(step, "after", b"")) for step in fix.steps) < 20_000


def test_it_has_ports_and_logs_of_its_own_and_nobodys_login(patient):
    layout.configure(
        patient.layout,
        {"telnet_port": "22222", "login_account": "4711", "login_pwd": "first secret", "login_pwd_md5": "ab" * 16},
    )
    path, fix = make_second(patient)
    first, second = config.read(patient.layout.config), config.read(path)
    for name in ("api_port", "telnet_port"):
        assert second.get(name) not in (None, first.get(name))
    assert second.get("log_path") not in (None, first.get("log_path"))
    assert b"first secret" not in path.read_bytes()
    assert b"4711" not in path.read_bytes()
    assert b"ab" * 16 not in path.read_bytes()
    assert "first secret" not in repr(fix)
    assert f"port={first.get('api_port')}" in str(fix.afterwards)
    assert f"port={second.get('api_port')}" in str(fix.afterwards)


def test_below_10_10_the_person_is_told_where_the_account_belongs(patient):
    facts = circle.facts_of(patient)
    facts.installation = replace(facts.installation, version="10.9.6918")
    fix, _ = SYMPTOM.checks[0](facts).fixes
    assert "OpenD-2.xml yourself" in str(fix.afterwards)


def test_both_run_and_each_is_the_others_second(patient):
    path, _ = make_second(patient)
    other = Child(
        [SIMULATED, f"-cfg_file={path}", f"-data_dir={patient.layout.data_dir}", "-brand=MOOMOO"],
        patient.layout.program_dir,
    )
    try:
        assert other.first["ready"] is True
        report = circle.examined(patient, "q17")
        assert f"process {other.pid}" in str(report.finding("second_opend_is_there").evidence[1].what)
        assert report.finding("each_opend_has_its_own_ports").verdict is Verdict.FINE
        assert report.finding("each_opend_has_its_own_folders").verdict is Verdict.ADVICE
    finally:
        other.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="the starter is a shell script here")
def test_the_starter_starts_opend_with_the_second_settings(patient, tmp_path):
    path, _ = make_second(patient)
    patient.layout.program.write_text('#!/bin/sh\nprintf "%s|" "$PWD" "$@"\n')
    starter = path.with_name("start-OpenD-2.sh")
    assert os.access(starter, os.X_OK)
    said = subprocess.run([str(starter), "-lang=en"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    folder = patient.layout.program_dir
    assert said == f"{folder}|-cfg_file={folder}/OpenD-2.xml|-lang=en|"


@pytest.mark.parametrize("bad", ["0", "65536", "port", ""])
def test_a_port_that_is_none_is_refused(bad, patient):
    fix = circle.fix_of(circle.examined(patient, "q17"), "make_second_settings")
    with pytest.raises(Refused):
        circle.remade(fix, {"port": bad})
    with pytest.raises(Refused):
        circle.remade(fix, {"port": str(patient.layout.api_port)})


def test_two_folders_with_the_same_port_are_told_apart(tmp_path):
    with Practice.start("q17", tmp_path / "practice", "q17-same-port") as patient:
        went = circle.go(patient, "q17", "each_opend_has_its_own_ports", "use_free_api_port")
        assert "second OpenD" in str(went.before.finding("each_opend_has_its_own_ports").evidence[0].what)
        assert went.before.finding("second_opend_is_there").verdict is Verdict.FINE


def test_the_window_edition_is_told_why_not(patient):
    facts = circle.facts_of(patient)
    assert SYMPTOM.applies_to(facts) is None
    window = Facts(replace(facts.installation, edition=Edition.WINDOW), facts.machine, facts.state_dir)
    assert "only once" in str(SYMPTOM.applies_to(window))
