"""Beyond the FAQ: too little memory; the figures are handed in, since a test cannot take memory away."""

import pytest

from opend_wizard.checks.memory import memory_suffices
from opend_wizard.machine.memory import Memory
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from tests import circle

MB = 1_000_000


@pytest.fixture(scope="module")
def patient(tmp_path_factory):
    with Practice.start("q02", tmp_path_factory.mktemp("x18") / "practice") as practice:
        yield practice


@pytest.fixture
def facts(patient):
    found = circle.facts_of(patient)
    found.seen["ended_for_memory"] = ()
    return found


@pytest.mark.parametrize(
    ("memory", "verdict"),
    [
        (Memory(8_000 * MB, 4_000 * MB, 0, 0), Verdict.FINE),
        (Memory(480 * MB, 50 * MB, 1_000 * MB, 900 * MB), Verdict.FINE),
        (Memory(1_000 * MB, 100 * MB, 0, 0), Verdict.ADVICE),
        (Memory(8_000 * MB, 4_000 * MB, 1_000 * MB, 0, limit=256 * MB), Verdict.ADVICE),
        (Memory(256 * MB, 200 * MB, 0, 0), Verdict.PROBLEM),
        (Memory(8_000 * MB, 4_000 * MB, 0, 0, limit=256 * MB), Verdict.PROBLEM),
    ],
)
def test_the_verdict_depends_on_what_there_is(facts, memory, verdict):
    facts.seen["memory"] = memory
    assert memory_suffices(facts).verdict is verdict


def test_the_kernels_word_is_shown(facts):
    facts.seen |= {
        "memory": Memory(8_000 * MB, 4_000 * MB, 0, 0),
        "ended_for_memory": ("Out of memory: Killed (OpenD)",),
    }
    finding = memory_suffices(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert "Killed (OpenD)" in str(finding.evidence[0].seen)


def test_an_opend_that_runs_was_not_ended_for_good(facts):
    facts.seen |= {
        "memory": Memory(1_000 * MB, 100 * MB, 0, 0),
        "ended_for_memory": ("Out of memory: Killed (OpenD)",),
        "running": facts.processes[:1],
    }
    assert memory_suffices(facts).verdict is Verdict.FINE
