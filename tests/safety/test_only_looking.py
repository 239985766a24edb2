"""Looking changes nothing: it writes only the wizard's own notes, and sends nothing but to the OpenD in question."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.simulator.faults import FAULTS, Fault
from opend_wizard.simulator.practice import Practice
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text
from tests.circle import tree
from tests.safety import spy, traced

USUAL = ("q02-damaged", "q03-twin", "q04-phone-code")
HARMLESS = ("/dev/null", "/dev/tty")
LOADED = "/bin/true"  # which does nothing; what is seen is whether the system's loader finds a library for it
USUAL_PORT = "11111"  # where OpenD listens if its configuration cannot be read (facts: §3.2)

Notes = list[list[str]]


def _nothing(stage: Stage) -> None:
    stage.start_opend()


HEALTHY = Fault("healthy", "q14", Text("Nothing is wrong"), Text("All is well. It stays so."), _nothing)


def possible() -> Iterator[object]:
    for fault in (HEALTHY, *FAULTS):
        if fault.impossible() is None:
            marks = () if fault is HEALTHY or fault.id in USUAL else (pytest.mark.slow,)
            yield pytest.param(fault, id=fault.id, marks=marks)


def looking(patient: Practice) -> list[str]:
    places = patient.installation_arguments
    return [
        "check",
        f"--program-dir={places.program_dir}",
        f"--data-dir={places.data_dir}",
        f"--config={places.config}",
        f"--state-dir={places.state_dir}",
        "--json",
    ]


def started(fault: Fault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Practice:
    monkeypatch.setattr("opend_wizard.simulator.practice.FAULTS", (fault,))
    return Practice.start(fault.symptom, folder, fault.id)


def foreign(notes: Notes, patient: Practice) -> list[list[str]]:
    """What was done beyond the wizard's own folder and the OpenD looked at."""
    own = str(patient.state_dir)
    ports = {str(port) for port in (patient.layout.api_port, patient.layout.telnet_port) if port is not None}
    if not patient.layout.config.is_file():
        ports.add(USUAL_PORT)
    found = []
    for kind, what in notes:
        if kind in ("write", "make") and (what.startswith(own) or what in HARMLESS):
            continue
        if kind == "make" and own.startswith(what):  # the way to its own folder
            continue
        if kind == "send" and "127.0.0.1" in what and any(port in what for port in ports):
            continue
        if [kind, what] == ["start", LOADED]:
            continue
        found.append([kind, what])
    return found


@pytest.mark.parametrize("fault", [*possible()])
def test_nothing_is_changed_and_nothing_sent_elsewhere(
    fault: Fault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "notes.json"
    with started(fault, tmp_path / "practice", monkeypatch) as patient:
        before = tree(patient.folder, patient.state_dir)
        command = [sys.executable, "-m", "tests.safety.spy", str(notes), *looking(patient)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode in (0, 1), done.stderr
        assert json.loads(done.stdout)["findings"]
        assert tree(patient.folder, patient.state_dir) == before
        assert foreign(json.loads(notes.read_text(encoding="utf-8")), patient) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_nor_is_it_below_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with started(HEALTHY, tmp_path / "practice", monkeypatch) as patient:
        command = [sys.executable, "-B", "-m", "opend_wizard", *looking(patient)]
        notes = traced.run(command, tmp_path / "calls")
        assert ["send", f"127.0.0.1:{patient.layout.api_port}"] in notes
        assert foreign(notes, patient) == []


def test_this_spy_sees_what_it_is_there_for(tmp_path: Path) -> None:
    """Without this the tests above would prove nothing."""
    script = (
        "import os,socket,subprocess,sys\n"
        "from tests.safety import spy\n"
        "notes=[]\n"
        "sys.addaudithook(lambda event, given: spy.note(notes, event, given))\n"
        "open('written','w').close(); os.mkdir('made'); os.rename('written','renamed'); os.chmod('made',0o700)\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))\n"
        "subprocess.run([sys.executable,'-c',''])\n"
        "print(sorted({kind for kind, _ in notes}), sorted({os.path.basename(w) for k, w in notes}))\n"
    )
    root = str(Path(spy.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("['make', 'send', 'start', 'write']")
    for name in ("written", "made", "renamed"):
        assert name in done.stdout
