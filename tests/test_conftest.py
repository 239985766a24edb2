"""The guards around every test catch what they are there for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from tests.guards import is_this_machine

ROOT = Path(__file__).resolve().parent.parent

BAD_TESTS = """
import contextlib, pytest, socket, subprocess, sys, threading, time, warnings
from PySide6.QtCore import QThreadPool, qWarning
from tests import guards

@pytest.fixture(scope="module", autouse=True)
def impatient(): guards.GRACE = 0.2

def test_connects(): socket.create_connection(("192.0.2.1", 80), timeout=0.1)
def test_connects_and_hides_it():
    with contextlib.suppress(Exception): socket.socket().connect_ex(("192.0.2.1", 80))
def test_sends():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s: s.sendto(b"x", ("192.0.2.1", 80))
def test_looks_up(): socket.getaddrinfo("example.com", 80)
def test_leaves_a_process():
    global process
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
def test_leaves_a_thread(): threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
def test_qt_warns(qtbot): qWarning("something is wrong")
def test_python_warns(): warnings.warn("something is old")
def test_thread_fails():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
def test_leaves_work_in_the_pool(): QThreadPool.globalInstance().start(lambda: time.sleep(1))
"""
GOOD_TESTS = """
import pytest, socket, subprocess, sys, threading

@pytest.fixture(scope="module")
def lasting():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()

def test_process_of_all_tests(lasting): subprocess.run([sys.executable, "-c", ""], check=True)
def test_it_lasts(lasting):
    subprocess.run([sys.executable, "-c", ""], check=True)
    assert lasting.poll() is None
def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("127.0.0.1", server.getsockname()[1])).close()
def test_process_that_ends(): subprocess.run([sys.executable, "-c", ""], check=True)
def test_process_that_is_about_to_end():
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    process.stdin.close()
    process.kill()
    process.wait()
def test_thread_that_ends(): threading.Thread(target=lambda: None).start()
def test_qt(qtbot): pass
"""
FROZEN_TESTS = """
import os, subprocess
runs = []

def freeze():
    subprocess.run(["sh", "-c", f"kill -STOP {os.getpid()}; sleep 1; kill -CONT {os.getpid()}"], check=True)

def test_is_frozen_once():
    runs.append("frozen")
    if len(runs) == 1: freeze()
    assert len(runs) == 2
def test_fails_without_that():
    runs.append("failed")
    assert len(runs) == 4
def test_fails_whatever_happens():
    freeze()
    assert len(runs) == 0
"""


def reported(folder: Path, tests: dict[str, str]) -> str:
    """What pytest says of these, with the guards around them."""
    (folder / "tests").mkdir()
    for name in ("pyproject.toml", "tests/conftest.py", "tests/guards.py", "tests/stalls.py"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for name, text in tests.items():
        (folder / "tests" / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "--tb=line", "-p", "no:cacheprovider", "-p", "no:randomly"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def test_bad_tests_fail_and_good_ones_pass(tmp_path: Path) -> None:
    report = reported(tmp_path, {"test_wrong.py": BAD_TESTS, "test_good.py": GOOD_TESTS})
    bad = set(re.findall(r"def (test_\w+)", BAD_TESTS))
    assert set(re.findall(r"^(?:FAILED|ERROR) tests/test_wrong\.py::(\w+)", report, re.MULTILINE)) == bad, report
    assert not re.findall(r"^(?:FAILED|ERROR) tests/test_good", report, re.MULTILINE), report
    assert len(re.findall(r"^PASSED tests/test_good", report, re.MULTILINE)) == GOOD_TESTS.count("def test"), report


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be frozen there by a signal")
def test_only_what_failed_while_the_machine_stood_still_is_run_again(tmp_path: Path) -> None:
    report = reported(tmp_path, {"test_frozen.py": FROZEN_TESTS})
    assert re.findall(r"^(\w+) tests/test_frozen\.py::(\w+)", report, re.MULTILINE) == [
        ("PASSED", "test_is_frozen_once"),
        ("FAILED", "test_fails_without_that"),
        ("FAILED", "test_fails_whatever_happens"),
    ], report
    assert re.findall(r"^RUN AGAIN tests/test_frozen\.py::(\w+)", report, re.MULTILINE) == [
        "test_is_frozen_once",
        "test_fails_whatever_happens",
    ]


def test_the_home_is_the_tests_own(home: Path, tmp_path: Path) -> None:
    assert Path.home() == home
    assert Path("~").expanduser() == home
    assert home not in [tmp_path, *tmp_path.parents, *tmp_path.rglob("*")]
    for find in (platformdirs.user_state_path, platformdirs.user_config_path, platformdirs.user_data_path):
        assert home in find("x").parents
    assert os.environ["QT_QPA_PLATFORM"]


@pytest.mark.parametrize("host", ["", None, "localhost", "127.0.0.1", b"127.8.9.1", "::1", "::ffff:127.0.0.1", "::"])
def test_hosts_on_this_machine(host: object) -> None:
    assert is_this_machine(host)


@pytest.mark.parametrize("host", ["example.com", "192.168.1.1", "::ffff:8.8.8.8", "fe80::1%eth0", b"example.com"])
def test_hosts_elsewhere(host: object) -> None:
    assert not is_this_machine(host)
