import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil
import pytest

from opend_wizard.errors import Missing, Refused
from opend_wizard.machine import Machine
from opend_wizard.opend.places import find
from opend_wizard.simulator.faults import FAULTS, Fault
from opend_wizard.simulator.faults.states import FAULTS as STATE_FAULTS
from opend_wizard.simulator.layout import configure
from opend_wizard.simulator.options import read_settings
from opend_wizard.simulator.practice import Practice, choose
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_it_stands_until_it_is_closed_and_leaves_nothing(temporary: Path) -> None:
    practice = Practice.start("q03")
    pids = [child.pid for child in practice.stage.processes]
    arguments = practice.installation_arguments
    assert practice.folder.parent == temporary.resolve()
    assert arguments.config.is_file()
    assert len(pids) == 1

    practice.close()
    practice.close()

    assert list(temporary.iterdir()) == []
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_the_wizard_finds_the_practice_where_it_is_told_to_look() -> None:
    with Practice.start("q10") as practice:
        told = practice.installation_arguments
        (found,) = find(Machine(), program_dir=told.program_dir, data_dir=told.data_dir)
        assert (found.config, found.data_dir) == (told.config, told.data_dir)
        assert told.state_dir.is_dir()
        assert practice.folder in told.state_dir.parents
        assert len(found.processes) == 1


def test_opend_can_be_started_again_once_the_port_is_changed() -> None:
    with Practice.start("q03") as practice:
        assert not practice.start_opend()
        configure(practice.layout, {"api_port": str(Machine().free_port("127.0.0.1", practice.layout.api_port))})
        assert practice.start_opend()
        assert practice.opend_runs
        practice.stop_opend()
        assert not practice.opend_runs


def test_the_practice_phone_shows_the_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opend_wizard.simulator.practice.FAULTS", STATE_FAULTS)
    with Practice.start("q04") as practice:
        received_before = practice.phone_codes
        port = int(read_settings(practice.layout.config)["telnet_port"])
        with socket.create_connection(("127.0.0.1", port), timeout=120) as console:
            console.sendall(b"req_phone_verify_code\r\n")
            received = b""
            while b"successfully" not in received:
                received += console.recv(4096)
            received_then = practice.phone_codes
            code = received_then[-1]
            console.sendall(f"input_phone_verify_code -code={code}\r\n".encode())
            while b"Login successful" not in received:
                received += console.recv(4096)
        practice.stop_opend()
        received_after = practice.phone_codes
    assert (len(received_before), len(received_then), len(received_after)) == (0, 1, 0)


def test_a_chosen_folder_is_used_and_emptied(tmp_path: Path) -> None:
    chosen = tmp_path / "here"
    chosen.mkdir()
    with Practice.start("q06", chosen, variant="q06-empty") as practice:
        assert practice.installation_arguments.program_dir.is_relative_to(chosen.resolve())
    assert list(chosen.iterdir()) == []


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("x")
    with pytest.raises(Refused, match="not empty"):
        Practice.start("q02", tmp_path)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_each_fault_can_be_chosen(fault: Fault) -> None:
    assert choose(fault.symptom, fault.id) is fault


def test_the_first_variant_is_the_usual_one() -> None:
    assert choose("q02").id == "q02-damaged"


@pytest.mark.parametrize(("symptom", "variant"), [("q99", None), ("q02", "q03-twin")])
def test_an_unknown_practice_is_named_with_what_there_is(symptom: str, variant: str | None) -> None:
    with pytest.raises(Missing, match=rf"{symptom}.*q02, q03"):
        choose(symptom, variant)


def test_a_fault_that_fails_leaves_nothing(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(stage: Stage) -> None:
        stage.start_opend()
        raise OSError("disk full")

    broken = Fault("q98-broken", "q98", Text("t"), Text("s"), breaks)
    monkeypatch.setattr("opend_wizard.simulator.practice.FAULTS", (broken,))

    with pytest.raises(OSError, match="disk full"):
        Practice.start("q98")

    assert list(temporary.iterdir()) == []


FORGETFUL = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from opend_wizard.simulator.practice import Practice
practice = Practice.start("q03")
print(practice.stage.processes[0].pid, flush=True)
if sys.argv[2] == "wait":
    sys.stdin.read()
"""


def forgetful(how: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", FORGETFUL, tempfile.gettempdir(), how]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_a_wizard_that_just_ends_cleans_up(temporary: Path) -> None:
    with forgetful("end") as other:
        other.communicate(timeout=120)
    assert other.returncode == 0
    assert list(temporary.iterdir()) == []


def test_what_a_killed_wizard_left_is_removed_at_the_next_practice(temporary: Path) -> None:
    with forgetful("wait") as other:
        assert other.stdout is not None
        neighbour = psutil.Process(int(other.stdout.readline()))
        other.kill()
    (left,) = temporary.iterdir()
    psutil.wait_procs([neighbour], timeout=120)

    with Practice.start("q06", variant="q06-empty") as practice:
        assert [practice.folder] == [path.resolve() for path in temporary.iterdir()]
        assert practice.folder.name != left.name


def test_what_a_person_would_do_elsewhere_can_be_done_in_practice(tmp_path: Path) -> None:
    with Practice.start("q01", tmp_path / "practice", "q01-not-agreed") as practice:
        opend = practice.stage.opend
        assert opend is not None
        assert opend.ask(do="state")["status"] == 9
        practice.act()
        assert opend.ask(do="state")["status"] == 10


def test_where_there_is_nothing_to_do_elsewhere_nothing_happens(tmp_path: Path) -> None:
    with Practice.start("q11", tmp_path / "practice") as practice:
        practice.act()
        assert practice.opend_runs
