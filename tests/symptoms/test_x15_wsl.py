"""WSL as far as files tell: an address of its own, or Windows' own; nothing of it anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.checks.wsl import script_and_opend_are_on_one_side
from opend_wizard.errors import Missing
from opend_wizard.machine import Machine, Surroundings
from opend_wizard.machine.wsl import Wsl
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import x15_wsl
from tests import circle


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q10", tmp_path / "practice") as practice:
        yield practice


def inside(monkeypatch: pytest.MonkeyPatch, wsl: Wsl) -> None:
    monkeypatch.setattr(Machine, "surroundings", lambda _machine: Surroundings.WSL)
    monkeypatch.setattr(Machine, "wsl", lambda _machine: wsl)


def test_nowhere_else_it_is_looked_at(patient: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Machine, "surroundings", lambda _machine: Surroundings.PLAIN)
    facts = circle.facts_of(patient)
    assert x15_wsl.SYMPTOM.applies_to(facts) is not None
    with pytest.raises(Missing):
        script_and_opend_are_on_one_side(facts)


def test_an_opend_that_runs_inside_is_fine(patient: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    inside(monkeypatch, Wsl(mirrored=False, host="172.20.0.1"))
    report = circle.examined(patient, "x15")
    assert report.finding("script_and_opend_are_on_one_side").verdict is Verdict.FINE


@pytest.mark.parametrize(
    ("wsl", "words"),
    [
        (Wsl(mirrored=False, host="172.20.0.1"), ("172.20.0.1", "networkingMode=mirrored")),
        (Wsl(mirrored=None, host=None), ("ip route", "RSA key")),
        (Wsl(mirrored=True, host=None), ("may hang", "127.0.0.1")),
    ],
)
def test_an_opend_on_the_other_side_is_an_advice(
    patient: Practice, monkeypatch: pytest.MonkeyPatch, wsl: Wsl, words: tuple[str, ...]
) -> None:
    patient.stop_opend()
    inside(monkeypatch, wsl)
    finding = script_and_opend_are_on_one_side(circle.facts_of(patient))
    assert finding.verdict is Verdict.ADVICE
    assert [word for word in words if word not in str(finding.remedy)] == []
