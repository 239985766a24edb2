from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from opend_wizard.machine import Machine, Process
from opend_wizard.machine.processes import UserNames
from tests.effort import calls_of

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="about how Unix tells of processes and users")
WAITING = "import sys; print('ready', flush=True); sys.stdin.read()"


@pytest.fixture
def child(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", WAITING, "-login_pwd=hunter2", "两 words"]
    with subprocess.Popen(command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(120)


def seen(pid: int) -> Process | None:
    return next((each for each in Machine().processes() if each.pid == pid), None)


def test_a_process_is_seen_as_it_is(child: subprocess.Popen[bytes], tmp_path: Path) -> None:
    found = seen(child.pid)
    assert found is not None
    assert found.cwd == tmp_path
    assert found.exe is not None
    assert found.exe.samefile(sys.executable)
    assert found.command[-2:] == ("-login_pwd=hunter2", "两 words")
    assert found.mine
    assert found.user == Machine().user_name()
    assert abs(time.time() - found.started) < 600


def test_the_command_is_in_no_repr(child: subprocess.Popen[bytes]) -> None:
    found = seen(child.pid)
    assert "hunter2" in str(found.command if found else "")
    assert "hunter2" not in repr(found)
    assert "hunter2" not in str((found,))


@unix_only
def test_a_process_that_has_ended_is_not_seen(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and nobody has collected it
    assert psutil.Process(child.pid).status() == psutil.STATUS_ZOMBIE
    assert seen(child.pid) is None


def test_a_process_that_ends_while_it_is_looked_at(
    child: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    look = psutil.Process.exe

    def end_first(process: psutil.Process) -> str:
        if process.pid == child.pid:
            child.kill()
            child.wait()
        return look(process)

    monkeypatch.setattr(psutil.Process, "exe", end_first)
    assert seen(child.pid) is None
    assert seen(os.getpid()) is not None


@unix_only
@pytest.mark.parametrize("hidden", ["exe", "cwd", "cmdline", "name", "uids"])
def test_what_is_forbidden_is_left_open(hidden: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(process: psutil.Process) -> str:
        raise psutil.AccessDenied(process.pid)

    for part in ("cache_activate", "cache_deactivate"):  # which psutil expects of some methods
        setattr(forbidden, part, getattr(getattr(psutil.Process, hidden), part, None))
    monkeypatch.setattr(psutil.Process, hidden, forbidden)
    found = seen(os.getpid())
    assert found is not None
    left: object = {"cmdline": (), "name": Path(found.command[0]).name if found.command else ""}.get(hidden)
    field = {"cmdline": "command", "uids": "user"}.get(hidden, hidden)
    assert getattr(found, field) == left
    assert found.mine is (hidden != "uids")


def test_every_process_is_seen_once_and_in_order() -> None:
    pids = [each.pid for each in Machine().processes()]
    assert os.getpid() in pids
    assert pids == sorted(set(pids))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the threads of its kernel")
def test_threads_of_the_kernel_are_no_programs(child: subprocess.Popen[bytes]) -> None:
    seen = {each.pid for each in Machine().processes()}
    listed = [each.info for each in psutil.process_iter(["pid", "ppid", "name"])]  # others come and go meanwhile
    threads = {each["pid"] for each in listed if each["name"] == "kthreadd" or 2 in (each["pid"], each["ppid"])}
    assert child.pid in seen
    if not psutil.pid_exists(2) or psutil.Process(2).name() != "kthreadd":
        pytest.skip("this machine shows none")
    assert len(threads) > 1
    assert not threads & seen


@unix_only
def test_a_name_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    names = UserNames()
    mine = names.of(os.geteuid())
    monkeypatch.delattr("pwd.getpwuid")
    assert names.of(os.geteuid()) == mine


def test_a_user_without_an_entry_is_called_by_number() -> None:
    assert UserNames().of(3_987_654) == "3987654"


def test_the_work_grows_with_the_processes_only() -> None:
    found, calls = calls_of(Machine().processes)
    assert calls < 3000 * len(found)  # 800 and fewer; were all looked up for each, many thousands
