import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from opend_wizard.errors import Told
from opend_wizard.simulator import launch, neighbour, ports
from opend_wizard.simulator.launch import Child, command

ROOT = Path(__file__).parents[2]


def test_from_source_the_package_is_run_as_a_module() -> None:
    assert command("--simulated-neighbour", "1") == [
        sys.executable,
        "-m",
        "opend_wizard",
        "--simulated-neighbour",
        "1",
    ]


def test_frozen_the_program_runs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert command("--simulated-neighbour", "1") == [sys.executable, "--simulated-neighbour", "1"]


def test_last_words_of_a_program_that_fails_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "command", lambda *_: [sys.executable, "-c", "raise SystemExit('went wrong')"])

    with pytest.raises(Told, match="went wrong"):
        Child([], tmp_path)


def test_a_program_that_says_nothing_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = "import sys; sys.stdin.read()"
    monkeypatch.setattr(launch, "command", lambda *_: [sys.executable, "-c", silent])
    monkeypatch.setattr(launch, "_START_SECONDS", 0.2)
    started: list[subprocess.Popen[str]] = []
    original = subprocess.Popen

    def note(*arguments: object, **named: object) -> "subprocess.Popen[str]":
        started.append(original(*arguments, **named))  # type: ignore[call-overload]  # handed on as it came
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", note)

    with pytest.raises(Told, match="no answer"):
        Child([], tmp_path)
    assert started[0].poll() is not None


def test_a_program_that_does_not_want_to_end_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stubborn = "import threading; print('{}', flush=True); threading.Event().wait()"
    monkeypatch.setattr(launch, "command", lambda *_: [sys.executable, "-c", stubborn])
    monkeypatch.setattr(launch, "_STOP_SECONDS", 0.2)

    child = Child([], tmp_path)
    assert child.alive
    child.stop()

    assert not child.alive


def test_asking_one_that_has_ended_is_told(tmp_path: Path) -> None:
    child = Child([neighbour.MARKER, str(ports.free_port())], tmp_path)
    child.stop()

    with pytest.raises(Told, match="ended"):
        child.ask(do="anything")


ORPHAN = """
import sys
from pathlib import Path
from opend_wizard.simulator import neighbour
from opend_wizard.simulator.launch import Child
child = Child([neighbour.MARKER, sys.argv[1]], Path(sys.argv[2]))
print(child.pid, flush=True)
sys.stdin.read()
"""


def test_it_never_outlives_a_parent_that_is_killed(tmp_path: Path) -> None:
    port = ports.free_port()
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(port), str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    gone, alive = psutil.wait_procs([child], timeout=120)
    assert (gone, alive) == ([child], [])
