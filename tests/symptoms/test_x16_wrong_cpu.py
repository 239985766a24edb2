"""Beyond the FAQ: a program for another processor."""

import sys

import pytest

from opend_wizard.checks.program_file import program_fits_the_processor
from opend_wizard.errors import Missing
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from tests import circle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="practised on Linux only")


@pytest.fixture(scope="module")
def patient(tmp_path_factory):
    with Practice.start("x16", tmp_path_factory.mktemp("x16") / "practice") as practice:
        yield practice


class Elsewhere(Machine):
    """Another processor, and what translates for it."""

    def __init__(self, here: str, translating: str | None) -> None:
        super().__init__("linux")
        self.here, self.translating = here, translating

    def processor(self) -> str:
        return self.here

    def translator(self) -> str | None:
        return self.translating


def on(patient, here, made_for, translator=None):
    facts = circle.facts_of(patient)
    facts.seen |= {"program_processors": made_for, "running": ()}
    facts.machine = Elsewhere(here, translator)
    return program_fits_the_processor(facts).verdict


def test_the_other_processor_is_named(patient):
    finding = circle.examined(patient, "x16").finding("program_fits_the_processor")
    assert finding.verdict is Verdict.PROBLEM
    assert str(finding.evidence[0].expected) == Machine().processor()
    assert str(finding.evidence[0].seen) != str(finding.evidence[0].expected)


def test_the_verdict_depends_on_processor_and_translator(patient):
    assert on(patient, "x86_64", ("x86_64",)) is Verdict.FINE
    assert on(patient, "arm64", ("x86_64", "arm64")) is Verdict.FINE
    assert on(patient, "arm64", ("x86_64",), "qemu-x86_64") is Verdict.ADVICE
    assert on(patient, "arm64", ("x86_64",)) is Verdict.PROBLEM
    assert on(patient, "x86_64", ("arm64",), "qemu-x86_64") is Verdict.PROBLEM


def test_what_is_no_compiled_program_is_not_judged(tmp_path):
    with Practice.start("q02", tmp_path / "practice") as patient, pytest.raises(Missing):
        program_fits_the_processor(circle.facts_of(patient))
