"""The RSA key file on a simulated OpenD: absent, in another form, locked, of another size, closed, open to others."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks.rsa_key import key_file_can_be_read, opend_uses_its_key
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend.api import Heard
from opend_wizard.opend.api.keys import Form, look
from opend_wizard.simulator import layout
from opend_wizard.simulator.faults.keys import key_path
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL
from tests import circle
from tests.simulator.keys import make_key

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")


@pytest.fixture
def pkcs8(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("x21", tmp_path / "practice", "x21-pkcs8") as practice:
        yield practice


def with_key(patient: Practice, **given: object) -> Path:
    """Have OpenD run with a key made as told."""
    path = make_key(key_path(patient.stage), **given)  # type: ignore[arg-type]
    path.chmod(0o600)
    patient.start_opend()
    return path


def test_another_form_is_rewritten_and_it_is_the_same_key(pkcs8: Practice) -> None:
    path = key_path(pkcs8.stage)
    assert look(path).form is Form.PKCS8
    went = circle.go(pkcs8, "x21", "key_file_has_opends_form", "rewrite_rsa_key")
    assert went.before.finding("opend_answers").verdict is Verdict.FINE
    list(Journal(pkcs8.state_dir, Machine()).redo(went.run.id))
    assert look(path).usable
    pkcs8.start_opend()
    report = circle.examined(pkcs8, "x21")
    assert report.healthy
    assert report.finding("opend_uses_its_key").verdict is Verdict.FINE
    assert report.finding("opend_answers").verdict is Verdict.FINE


def test_in_everything_it_is_the_only_problem(pkcs8: Practice) -> None:
    report = doctor.examined(ALL, circle.facts_of(pkcs8), chosen=False)
    assert [item.id for item in report.of(Verdict.PROBLEM)] == ["key_file_has_opends_form"]


def test_a_lost_key_is_made_anew(tmp_path: Path) -> None:
    with Practice.start("x21", tmp_path / "practice", "x21-lost") as patient:
        went = circle.go(patient, "x21", "key_file_is_there", "make_rsa_key")
        assert not circle.fix_of(went.before, "make_rsa_key").deliberate
        list(Journal(patient.state_dir, Machine()).redo(went.run.id))
        assert look(key_path(patient.stage)).usable
        patient.start_opend()
        assert circle.examined(patient, "x21").healthy


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"password": b"secret"}, "passphrase"),
        ({"bits": 2048}, "2048 bits"),
        ({"curve": True}, "no RSA key"),
    ],
)
def test_keys_that_cannot_be_used_are_told_apart_and_replaced_only_deliberately(
    pkcs8: Practice, given: dict[str, object], word: str
) -> None:
    with_key(pkcs8, **given)
    report = circle.examined(pkcs8, "x21")
    finding = report.finding("key_file_has_opends_form")
    assert finding.verdict is Verdict.PROBLEM
    assert word in f"{finding.title} {finding.evidence[0].seen}"
    assert circle.fix_of(report, "make_rsa_key").deliberate
    if "password" in given:
        assert "openssl rsa -traditional" in str(finding.remedy)
    circle.go(pkcs8, "x21", "key_file_has_opends_form", "make_rsa_key")


def test_a_public_key_is_recognised(pkcs8: Practice) -> None:
    path = key_path(pkcs8.stage)
    path.write_bytes(b"-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n")
    finding = circle.examined(pkcs8, "x21").finding("key_file_has_opends_form")
    assert "public key" in str(finding.evidence[0].seen)


def test_a_good_key_is_fine_everywhere(pkcs8: Practice) -> None:
    with_key(pkcs8)
    report = doctor.examined(ALL, circle.facts_of(pkcs8), chosen=False)
    assert report.of(Verdict.PROBLEM) == ()
    assert circle.facts_of(pkcs8).answer.heard is Heard.STATE


def test_a_key_that_was_replaced_after_the_start_is_why_opend_cannot_be_asked(pkcs8: Practice) -> None:
    path = with_key(pkcs8)
    make_key(path)
    later = path.stat().st_mtime + 5
    os.utime(path, (later, later))
    facts = circle.facts_of(pkcs8)
    report = doctor.examined(ALL, facts, chosen=False)
    assert facts.answer.heard is not Heard.STATE
    assert report.of(Verdict.PROBLEM)[0].id in ("opend_uses_its_key", "opend_answers")
    assert "changed after OpenD started" in str(report.finding("opend_uses_its_key").title)


def test_opend_that_says_it_uses_none_is_believed(pkcs8: Practice) -> None:
    path = key_path(pkcs8.stage)
    make_key(path)
    long_ago = path.stat().st_mtime - 3600
    os.utime(path, (long_ago, long_ago))
    facts = circle.facts_of(pkcs8)
    assert facts.key_file is not None
    facts.seen["key_file"] = replace(facts.key_file, changed=long_ago)
    finding = opend_uses_its_key(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert "API RSA Enabled: No" in str(finding.evidence[0].seen)
    assert facts.key_in_use is None
    assert facts.answer.heard is Heard.STATE


@unix
def test_a_key_that_others_can_read_is_closed(pkcs8: Practice) -> None:
    path = with_key(pkcs8)
    path.chmod(0o644)
    finding = circle.examined(pkcs8, "x21").finding("key_file_is_private")
    assert finding.verdict is Verdict.ADVICE
    (fix,) = finding.fixes
    list(Journal(pkcs8.state_dir, Machine()).perform(fix, "x21"))
    assert path.stat().st_mode & 0o777 == 0o600
    assert circle.examined(pkcs8, "x21").finding("key_file_is_private").verdict is Verdict.FINE


@unix
@pytest.mark.parametrize(
    ("user", "mode", "verdict"),
    [
        ("trader", 0o000, Verdict.PROBLEM),
        ("trader", 0o400, Verdict.FINE),
        ("other", 0o600, Verdict.PROBLEM),
        ("other", 0o644, Verdict.FINE),
        ("root", 0o000, Verdict.FINE),
    ],
)
def test_who_runs_opend_must_be_able_to_read_it(
    pkcs8: Practice, monkeypatch: pytest.MonkeyPatch, user: str, mode: int, verdict: Verdict
) -> None:
    with_key(pkcs8)
    facts = circle.facts_of(pkcs8)
    facts.seen["running"] = tuple(replace(process, user=user) for process in facts.running)
    monkeypatch.setattr(Machine, "owner", lambda _machine, _path: "trader")
    monkeypatch.setattr(Machine, "mode", lambda _machine, _path: mode)
    finding = key_file_can_be_read(facts)
    assert finding.verdict is verdict
    if user == "other" and verdict is Verdict.PROBLEM:
        assert "chown other" in str(finding.remedy)


@unix
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_closed_key_is_opened_to_its_owner(tmp_path: Path) -> None:
    with Practice.start("x21", tmp_path / "practice", "x21-closed") as patient:
        before = circle.examined(patient, "x21")
        assert before.finding("key_file_can_be_read").verdict is Verdict.PROBLEM
        list(Journal(patient.state_dir, Machine()).perform(circle.fix_of(before, "let_opend_read_key"), "x21"))
        patient.start_opend()
        assert circle.examined(patient, "x21").healthy


def test_a_path_in_short_is_written_in_full(pkcs8: Practice) -> None:
    path = make_key(pkcs8.layout.program_dir / "short.pem")
    layout.configure(pkcs8.layout, {"rsa_private_key": path.name})
    pkcs8.stop_opend()
    finding = circle.examined(pkcs8, "x21").finding("key_file_is_there")
    assert finding.verdict is Verdict.ADVICE
    (fix,) = finding.fixes
    list(Journal(pkcs8.state_dir, Machine()).perform(fix, "x21"))
    assert circle.examined(pkcs8, "x21").finding("key_file_is_there").verdict is Verdict.FINE


def test_a_folder_in_place_of_the_key_is_told(pkcs8: Practice) -> None:
    path = key_path(pkcs8.stage)
    path.unlink()
    path.mkdir()
    finding = circle.examined(pkcs8, "x21").finding("key_file_is_there")
    assert finding.verdict is Verdict.PROBLEM
    assert "not an ordinary file" in str(finding.evidence[0].seen)
