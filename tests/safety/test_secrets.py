"""Planted secrets are found nowhere but in the backups, which are private by permission."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opend_wizard.__main__ import main
from opend_wizard.simulator.practice import Practice
from tests.safety import canaries
from tests.safety.canaries import CODE, leaks, leaks_in, plant

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")

Say = Callable[..., str]


@pytest.fixture
def patient_with(tmp_path: Path) -> Iterator[Callable[[str, str], tuple[Practice, Path]]]:
    started: list[Practice] = []

    def start(symptom: str, variant: str) -> tuple[Practice, Path]:
        patient = Practice.start(symptom, tmp_path / "practice", variant)
        started.append(patient)
        return patient, plant(patient)

    yield start
    for patient in started:
        patient.close()


@pytest.fixture
def say(capfd: pytest.CaptureFixture[str]) -> Say:
    """Types a command and gives everything it printed."""

    def typed(patient: Practice, command: str, *arguments: str) -> str:
        places = patient.installation_arguments
        flags = [f"--state-dir={places.state_dir}"]
        if command in ("check", "fix", "report", "hold"):
            flags += [f"--program-dir={places.program_dir}", f"--data-dir={places.data_dir}"]
        main([command, *arguments, *flags])
        out, err = capfd.readouterr()
        assert out + err
        return out + err

    return typed


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nothing_said_and_nothing_kept_holds_a_secret(
    form: tuple[str, ...], patient_with: Callable[[str, str], tuple[Practice, Path]], say: Say
) -> None:
    patient, script = patient_with("q03", "q03-neighbour")
    commands = (
        ("check",),
        ("check", "q03", "q13", "q14", "q16", f"--script={script}"),
        ("fix", "q03", "--dry-run"),
        ("fix", "q03", "--yes"),
        ("history",),
        ("undo", "--yes"),
        ("redo", "--yes"),
        ("history",),
        ("symptoms",),
    )
    for command in commands:
        assert leaks(say(patient, *command, *form)) == [], command
    assert list(leaks_in(patient.state_dir)) == []
    kept = [path for path in patient.state_dir.rglob("files/*") if path.is_file()]
    assert any(leaks(path.read_bytes().decode("utf-8", "replace")) for path in kept), "the secrets were never there"


def test_patches_of_a_script_show_no_secret(
    patient_with: Callable[[str, str], tuple[Practice, Path]], say: Say
) -> None:
    patient, script = patient_with("q03", "q03-neighbour")
    for command in (("fix", "q14", "--dry-run"), ("fix", "q14", "--yes")):
        assert leaks(say(patient, *command, f"--script={script}")) == []
    assert list(leaks_in(patient.state_dir)) == []


def test_a_phone_code_goes_to_opend_and_nowhere_else(
    patient_with: Callable[[str, str], tuple[Practice, Path]], say: Say
) -> None:
    patient, _ = patient_with("q04", "q04-phone-code")
    typed = ("--choose=enter_phone_code", f"--set=code={CODE}", "--yes")
    for form in ((), ("--json",)):
        assert leaks(say(patient, "fix", "q04", *typed, *form)) == []
    assert leaks(say(patient, "history")) == []
    assert list(leaks_in(patient.state_dir)) == []


def test_the_report_for_the_engineers_holds_none(
    patient_with: Callable[[str, str], tuple[Practice, Path]], say: Say, tmp_path: Path
) -> None:
    patient, _ = patient_with("q03", "q03-neighbour")
    out = tmp_path / "report.zip"
    said = say(
        patient, "report", "--last=600", f"--out={out}", f"--note=my phone is {canaries.SECRETS['phone']}", "--yes"
    )
    assert leaks(said) == []
    with zipfile.ZipFile(out) as archive:
        for member in archive.infolist():
            assert leaks(member.filename) == []
            assert leaks(archive.read(member).decode("utf-8", "replace")) == [], member.filename
    assert list(leaks_in(patient.state_dir)) == []
