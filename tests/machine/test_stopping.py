from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import psutil
import pytest

if sys.platform == "win32":
    pytest.skip("Unix users and permissions are made for these tests", allow_module_level=True)

import pwd

from opend_wizard.errors import Refused
from opend_wizard.machine import Machine, stopping

READY = "print('ready', flush=True); sys.stdin.read()"
STUBBORN = f"import signal, sys; signal.signal(signal.SIGTERM, signal.SIG_IGN); {READY}"
POLITE = f"import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit(7)); {READY}"


class Started(list[subprocess.Popen[bytes]]):
    def __call__(self, code: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.append(process)
        assert process.stdout is not None
        process.stdout.readline()
        return process


@pytest.fixture
def start() -> Iterator[Started]:
    started = Started()
    yield started
    for process in started:
        process.kill()
        process.communicate()


def began(process: subprocess.Popen[bytes]) -> float:
    return psutil.Process(process.pid).create_time()


def test_a_process_is_asked_to_end(start: Started) -> None:
    process = start(POLITE)
    Machine().stop(process.pid, began(process))
    assert process.wait(120) == 7


def test_a_process_that_does_not_listen_is_ended_by_force(start: Started) -> None:
    process = start(STUBBORN)
    Machine().stop(process.pid, began(process), polite=0.2)
    assert process.wait(120) == -signal.SIGKILL


def test_the_exit_status_is_left_to_the_parent(start: Started) -> None:
    process = start(POLITE)
    Machine().stop(process.pid, began(process))
    assert os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT) is not None  # not collected by us


def test_a_process_that_is_gone_needs_no_stopping(start: Started) -> None:
    process = start(POLITE)
    started = began(process)
    process.kill()
    process.wait()
    Machine().stop(process.pid, started)


def test_another_process_with_the_same_number_is_left_alone(start: Started) -> None:
    process = start(POLITE)
    with pytest.raises(Refused, match=f"Process {process.pid} is another program by now"):
        Machine().stop(process.pid, began(process) - 100)
    assert process.poll() is None


@pytest.fixture
def harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should the code under test be wrong, it must not end what runs these tests."""

    def never(process: psutil.Process) -> None:
        raise AssertionError(process.pid)

    for way in ("terminate", "kill", "send_signal"):
        monkeypatch.setattr(psutil.Process, way, never)


@pytest.mark.usefixtures("harmless")
def test_the_wizard_and_what_runs_it_are_left_alone() -> None:
    for process in (psutil.Process(), psutil.Process().parent()):
        assert process is not None
        with pytest.raises(Refused, match="is not stopped"):
            Machine().stop(process.pid, process.create_time())


@pytest.mark.usefixtures("harmless")
def test_the_first_process_is_left_alone() -> None:
    with pytest.raises(Refused):
        Machine().stop(1, psutil.Process(1).create_time())


@pytest.mark.parametrize("name", ["systemd", "sshd", "explorer.exe", "WindowServer"])
def test_a_process_of_the_session_is_left_alone(name: str, start: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    process = start(POLITE)
    monkeypatch.setattr(psutil.Process, "name", lambda _: name)
    with pytest.raises(Refused, match="belongs to the system"):
        Machine().stop(process.pid, began(process))
    assert process.poll() is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can start a process of another user")
def test_another_users_process_is_left_alone(start: Started) -> None:
    process = start(f"import os, signal, sys; os.setuid(65534); {POLITE}")
    with pytest.raises(Refused, match=f"belongs to the user {pwd.getpwuid(65534).pw_name}"):
        Machine().stop(process.pid, began(process))
    assert process.poll() is None


def test_a_process_whose_user_is_hidden_is_left_alone(start: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    process = start(POLITE)

    def hidden(_: psutil.Process) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil.Process, "uids", hidden)
    with pytest.raises(Refused, match="belongs to another user"):
        Machine().stop(process.pid, began(process))
    assert process.poll() is None


def test_what_the_system_forbids_is_told(start: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    process = start(POLITE)

    def forbidden(_: psutil.Process) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil.Process, "terminate", forbidden)
    with pytest.raises(Refused, match="could not be stopped"):
        Machine().stop(process.pid, began(process))


def test_a_process_that_cannot_end_is_told(start: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    process = start(STUBBORN)
    monkeypatch.setattr(psutil.Process, "kill", lambda _: None)
    monkeypatch.setattr(stopping, "_AFTER_KILL", 0.1)
    with pytest.raises(Refused, match="is still there"):
        Machine().stop(process.pid, began(process), polite=0.1)
