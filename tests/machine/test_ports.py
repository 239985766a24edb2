from __future__ import annotations

import errno
import os
import socket
import sys
from ipaddress import ip_address
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.machine import Listener, Listening, Machine, ports
from opend_wizard.machine.ports import parse_excluded_ranges, parse_reserved_ports

ROOT = getattr(os, "geteuid", lambda: -1)() == 0
EVERYWHERE = "0.0.0.0"
ENGLISH = """
Protocol tcp Port Exclusion Ranges

Start Port    End Port
----------    --------
      5357        5357
     11080       11179
     50000       50059     *

* - Administered port exclusions.

"""
CHINESE = """
协议 tcp 端口排除范围

开始端口    结束端口
----------    --------
      5357        5357
     11080       11179
     50000       50059     *

* - 管理的端口排除。

"""
GERMAN = """
Protokoll tcp-Portausschlussbereiche

Startport   Endport
----------    --------
      5357        5357
     11080       11179
     50000       50059     *

* - Verwaltete Portausschlüsse.

"""


def free_number() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])


def test_a_free_port_is_free_and_stays_free() -> None:
    port = free_number()
    assert Machine().can_listen("127.0.0.1", port) is Listening.FREE
    with socket.create_server(("127.0.0.1", port)):
        pass


@pytest.mark.parametrize(
    ("held", "wanted"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.0.0.1", EVERYWHERE),
        (EVERYWHERE, "127.0.0.1"),
        (EVERYWHERE, EVERYWHERE),
        ("::1", "::1"),
    ],
)
@pytest.mark.parametrize("reuse", [False, True])
def test_a_port_that_is_listened_on_is_taken(held: str, wanted: str, *, reuse: bool) -> None:
    with socket.socket(socket.AF_INET6 if ":" in held else socket.AF_INET) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
        server.bind((held, 0))
        server.listen()
        assert Machine().can_listen(wanted, server.getsockname()[1]) is Listening.TAKEN


def test_two_addresses_can_have_the_same_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert Machine().can_listen("127.0.0.2", server.getsockname()[1]) is Listening.FREE


def test_connections_that_linger_are_not_in_the_way() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as caller:
            accepted, _ = server.accept()
            accepted.close()  # who closes first keeps the port in TIME_WAIT
            assert caller.recv(1) == b""
    if sys.platform != "win32":  # which passes over it anyway
        with socket.socket() as plain, pytest.raises(OSError, match="in use"):
            plain.bind(("127.0.0.1", port))  # so it is lingering indeed
    assert Machine().can_listen("127.0.0.1", port) is Listening.FREE


def test_nothing_is_accepted_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "listen", never)
    assert Machine().can_listen("127.0.0.1", free_number()) is Listening.FREE


@pytest.mark.parametrize("port", [0, -1, 65536, 10**9])
def test_what_is_no_port_is_not_allowed(port: int) -> None:
    assert Machine().can_listen("127.0.0.1", port) is Listening.NOT_ALLOWED


@pytest.mark.parametrize("ip", ["192.0.2.77", "2001:db8::77", "localhost", "", "1.2.3", "127.0.0.1 ", "example.com"])
def test_what_is_no_address_of_this_machine(ip: str) -> None:
    assert Machine().can_listen(ip, free_number()) is Listening.NO_SUCH_ADDRESS


@pytest.mark.skipif(ROOT, reason="root may listen on every port")
@pytest.mark.skipif(Machine().first_unprivileged_port() <= 81, reason="this system has no privileged ports")
def test_a_privileged_port_is_not_allowed() -> None:
    assert Machine().can_listen("127.0.0.1", 81) is Listening.NOT_ALLOWED


@pytest.mark.parametrize(
    ("number", "meaning"),
    [
        (errno.EACCES, Listening.NOT_ALLOWED),
        (errno.EPERM, Listening.NOT_ALLOWED),
        (errno.EAFNOSUPPORT, Listening.NO_SUCH_ADDRESS),
        (errno.EMFILE, Listening.UNSEEN),
    ],
)
def test_what_the_system_answers(number: int, meaning: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(socket.socket, "bind", refuse)
    assert Machine().can_listen("127.0.0.1", 11111) is meaning


def test_on_macos_a_wildcard_and_an_address_share_a_port() -> None:
    overlapping = [ports._overlapping(ip_address(ip)) for ip in ("127.0.0.1", EVERYWHERE, "::1", "::")]
    assert overlapping == [EVERYWHERE, "127.0.0.1", "::", "::1"]


class Windows(Machine):
    """Windows as far as its answer about a port differs."""

    def __init__(self, *listeners: Listener) -> None:
        super().__init__("windows")
        self._listeners = listeners

    def listeners(self) -> tuple[Listener, ...]:
        return self._listeners

    def reserved_ranges(self) -> tuple[range, ...]:
        return parse_excluded_ranges(ENGLISH)


def test_on_windows_not_allowed_may_mean_reserved_or_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "try_listening", lambda *_: Listening.NOT_ALLOWED)
    holder = Listener(EVERYWHERE, 22222, None, None)
    assert Windows(holder).can_listen("127.0.0.1", 11111) is Listening.NOT_ALLOWED  # in 11080-11179
    assert Windows(holder).can_listen("127.0.0.1", 22222) is Listening.TAKEN
    assert Windows().can_listen("127.0.0.1", 22222) is Listening.NOT_ALLOWED


def test_the_next_free_port_on_windows_lies_behind_the_excluded_range() -> None:
    assert Windows().free_port("127.0.0.1", 11111) >= 11180


def test_the_next_free_port_is_the_next() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        near = server.getsockname()[1]
        port = Machine().free_port("127.0.0.1", near, frozenset({near + 1}))
        assert port > near + 1
        assert Machine().can_listen("127.0.0.1", port) is Listening.FREE


def test_the_next_free_port_passes_over_one_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        assert Machine().free_port("127.0.0.1", taken - 1) > taken


def test_the_next_free_port_is_one_that_anybody_may_use() -> None:
    assert Machine().free_port("127.0.0.1", 0) >= Machine().first_unprivileged_port()


def test_no_port_above_the_last() -> None:
    with pytest.raises(Refused, match="No free port is left between 65536 and 65535"):
        Machine().free_port("127.0.0.1", 65535)


def test_no_port_at_an_address_that_is_not_ours() -> None:
    with pytest.raises(Refused, match=r"192\.0\.2\.77 is not an address of this machine"):
        Machine().free_port("192.0.2.77", 11111)


@pytest.mark.parametrize("answer", [ENGLISH, CHINESE, GERMAN])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_excluded_ranges_in_any_language(answer: str, line_end: str) -> None:
    ranges = parse_excluded_ranges(answer.replace("\n", line_end))
    assert ranges == (range(5357, 5358), range(11080, 11180), range(50000, 50060))


def test_an_answer_without_ranges() -> None:
    assert parse_excluded_ranges("") == ()
    assert parse_excluded_ranges("The following command was not found: int ipv4 show excludedportrange 1 2 3.") == ()
    assert parse_excluded_ranges("  70000 80000\n  20 10\n") == ()


def test_reserved_ports_of_linux(tmp_path: Path) -> None:
    assert parse_reserved_ports("8080,9148-9150\n") == (range(8080, 8081), range(9148, 9151))
    assert parse_reserved_ports("\n") == ()
    (tmp_path / "ip_local_reserved_ports").write_text("11111-11120\n")
    (tmp_path / "ip_unprivileged_port_start").write_text("80\n")
    assert ports.reserved("linux", tmp_path) == (range(11111, 11121),)
    assert ports.first_unprivileged("linux", tmp_path) == 80


def test_without_the_files_of_linux(tmp_path: Path) -> None:
    assert ports.reserved("linux", tmp_path) == ()
    assert ports.first_unprivileged("linux", tmp_path) == 1024
    (tmp_path / "ip_local_reserved_ports").write_text("nonsense")
    assert ports.reserved("linux", tmp_path) == ()


def test_the_other_systems() -> None:
    assert ports.first_unprivileged("windows") == 1
    assert ports.first_unprivileged("macos") == 1024
    assert ports.reserved("macos") == ()


def test_windows_is_asked_for_its_excluded_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def answer(command: list[str]) -> str:
        asked.append(command)
        return GERMAN

    monkeypatch.setattr(ports, "output_of", answer)
    assert Machine("windows").reserved_ranges()[1] == range(11080, 11180)
    assert asked == [["netsh", "int", "ipv4", "show", "excludedportrange", "protocol=tcp"]]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux' own files")
def test_this_machine_has_a_border() -> None:
    assert 0 <= Machine().first_unprivileged_port() <= 65536
