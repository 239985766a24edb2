"""What no test may do or leave behind; `conftest.py` puts these guards around every test."""

from __future__ import annotations

import ipaddress
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

GRACE = 60.0  # seconds in which what a test has told to end may end; a busy machine may need them
_CALLS = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}  # event -> which argument is the address
_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_STARTS = ("subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn")


class LeftThisMachineError(Exception):
    """A test tried to reach something else than the loopback interface."""


class Watch:
    """Listens to the interpreter's audit events: what is being connected to, what is being started."""

    def __init__(self) -> None:
        self.strayed: list[str] = []
        self.started = False
        self.lasting: set[psutil.Process] = set()  # of fixtures that last longer than a test
        self.on = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Note or refuse what is about to happen (see `sys.addaudithook`)."""
        if event in _STARTS:
            self.started = True
        elif not self.on:
            return
        elif event in _CALLS:
            self._look_at(arguments[_CALLS[event]], arguments[0])
        elif event in _LOOK_UPS and not is_this_machine(arguments[0]):
            self._refuse(arguments[0])

    def _look_at(self, address: object, sender: object) -> None:
        on_the_net = isinstance(sender, socket.socket) and sender.family in (socket.AF_INET, socket.AF_INET6)
        if on_the_net and isinstance(address, tuple) and not is_this_machine(address[0]):
            self._refuse(address)

    def _refuse(self, address: object) -> None:
        self.strayed.append(str(address))
        raise LeftThisMachineError(address)


def is_this_machine(host: object) -> bool:
    """Whether `host`, as given to the socket module, needs neither the network nor a name server."""
    name = host.decode() if isinstance(host, bytes) else host
    if not isinstance(name, str) or name in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None) or address
    return bool(mapped.is_loopback or mapped.is_unspecified)


watch = Watch()
sys.addaudithook(watch)


@contextmanager
def nothing_strays() -> Iterator[None]:
    """Fail if anything inside tries to leave this machine, also where the code swallowed the refusal."""
    watch.strayed.clear()
    watch.on = True
    try:
        yield
    finally:
        watch.on = False
    if watch.strayed:
        raise AssertionError(f"the test tried to reach {', '.join(watch.strayed)}")


@contextmanager
def nothing_stays() -> Iterator[None]:
    """Fail if a process, a thread or work in Qt's pool that began inside is still there at the end."""
    if watch.started:  # since the last test: a fixture of several tests did it
        watch.lasting = set(_processes())
        watch.started = False
    threads = set(threading.enumerate())
    yield
    left = [*_processes_left(), *_threads_left(threads), *_work_left()]
    if left:
        raise AssertionError(f"the test left behind: {', '.join(left)}")


def _processes() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def _processes_left() -> list[str]:
    if not watch.started:
        return []
    watch.started = False
    _, alive = psutil.wait_procs([each for each in _processes() if each not in watch.lasting], timeout=GRACE)
    names = [f"process {process.pid} ({process.name()})" for process in alive]
    for process in alive:
        process.kill()
    psutil.wait_procs(alive, timeout=GRACE)
    return names


def _threads_left(before: set[threading.Thread]) -> list[str]:
    end = time.monotonic() + GRACE
    left = []
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # a thread of Qt's that once ran Python code
            continue
        thread.join(max(0.0, end - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    return left


def _work_left() -> list[str]:
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QThreadPool

    done = QThreadPool.globalInstance().waitForDone(int(GRACE * 1000))
    return [] if done else ["work in Qt's thread pool"]
