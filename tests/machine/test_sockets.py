from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine import Listener, Machine
from opend_wizard.machine.sockets import parse_netstat, socket_uids
from tests.pids import pid_of

MAC_NETSTAT = """\
Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
tcp4       0      0  127.0.0.1.11111        *.*                    LISTEN
tcp4       0      0  192.168.1.20.51234     17.57.144.86.5223      ESTABLISHED
tcp46      0      0  *.8080                 *.*                    LISTEN
tcp4       0      0  *.22222                *.*                    LISTEN
tcp6       0      0  *.5000                 *.*                    LISTEN
tcp6       0      0  fe80::1%lo0.33333      *.*                    LISTEN
tcp6       0      0  ::1.631                *.*                    LISTEN
"""


SERVE = """import socket, sys
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
sys.stdin.read()"""
ROOT = getattr(os, "geteuid", lambda: -1)() == 0
EVERYWHERE = "0.0.0.0"


@contextmanager
def listening(code: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        try:
            yield child, int(child.stdout.readline())
        finally:
            child.communicate()


def listening_on(port: int) -> list[Listener]:
    return [each for each in Machine().listeners() if each.port == port]


@pytest.mark.parametrize("ip", ["127.0.0.1", "127.0.0.3", EVERYWHERE, "::1", "::"])
def test_a_listening_socket_is_seen_with_its_process_and_user(ip: str) -> None:
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    with socket.socket(family) as server:
        server.bind((ip, 0))
        server.listen()
        port = server.getsockname()[1]
        assert listening_on(port) == [Listener(ip, port, os.getpid(), Machine().user_name())]


def test_a_bound_or_connected_socket_is_no_listener() -> None:
    with socket.socket() as bound, socket.create_server(("127.0.0.1", 0)) as server:
        bound.bind(("127.0.0.1", 0))
        with socket.create_connection(server.getsockname()) as caller:
            assert listening_on(bound.getsockname()[1]) == []
            assert listening_on(caller.getsockname()[1]) == []
            assert len(listening_on(server.getsockname()[1])) == 1


def test_a_socket_in_another_process_is_told_apart() -> None:
    with listening(SERVE) as (child, port):
        assert [each.pid for each in listening_on(port)] == [pid_of(child)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the user of a hidden socket")
def test_the_user_is_known_where_the_process_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = psutil.net_connections

    def hide(kind: str) -> list[object]:
        return [each._replace(pid=None) for each in everything(kind=kind)]

    monkeypatch.setattr(psutil, "net_connections", hide)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert listening_on(port) == [Listener("127.0.0.1", port, None, Machine().user_name())]


@pytest.mark.skipif(not ROOT, reason="only root can start a process of another user")
def test_the_user_of_another_users_socket() -> None:
    with listening(f"import os, selectors, socket, sys; os.setuid(65534); {SERVE}") as (_, port):
        import pwd

        assert [each.user for each in listening_on(port)] == [pwd.getpwuid(65534).pw_name]


def test_a_system_that_hides_the_whole_table_shows_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(kind: str) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_connections", forbidden)
    monkeypatch.setattr("opend_wizard.machine.sockets.output_of", lambda _: MAC_NETSTAT)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert [(each.ip, each.pid) for each in listening_on(port)] == [("127.0.0.1", os.getpid())]
        assert [(each.ip, each.pid) for each in listening_on(22222)] == [(EVERYWHERE, None)]


def test_one_socket_seen_both_ways_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(kind: str) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_connections", forbidden)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        line = f"tcp4       0      0  127.0.0.1.{port}        *.*                    LISTEN\n"
        monkeypatch.setattr("opend_wizard.machine.sockets.output_of", lambda _: line)
        assert [each.pid for each in listening_on(port)] == [os.getpid()]


def test_a_table_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(kind: str) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(psutil, "net_connections", broken)
    with pytest.raises(Unseen, match="cannot be read"):
        Machine().listeners()


def test_netstat_of_macos() -> None:
    assert parse_netstat(MAC_NETSTAT) == [
        ("127.0.0.1", 11111, None),
        ("::", 8080, None),
        (EVERYWHERE, 22222, None),
        ("::", 5000, None),
        ("fe80::1", 33333, None),
        ("::1", 631, None),
    ]


@pytest.mark.skipif(sys.byteorder != "little", reason="the sample was written by a little-endian machine")
def test_the_tables_of_linux(tmp_path: Path) -> None:
    (tmp_path / "tcp").write_text(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:2B67 00000000:0000 0A 0:0 00:0 0  1000 0 51 1 0 100 0 0 10 0\n"
        "   1: 0100007F:0016 0200007F:9E49 01 0:0 00:0 0     0 0 52 1 0 100 0 0 10 0\n"
        "   2: broken\n"
    )
    (tmp_path / "tcp6").write_text(
        "  sl  local_address                         remote_address                        st ...\n"
        "   0: 00000000000000000000000001000000:56CE 00000000000000000000000000000000:0000 0A"
        " 00000000:00000000 00:00000000 00000000  1001        0 53 1 0 100 0 0 10 0\n"
    )
    assert socket_uids(tmp_path) == {("127.0.0.1", 11111): 1000, ("::1", 22222): 1001}


def test_no_tables_no_users(tmp_path: Path) -> None:
    assert socket_uids(tmp_path) == {}


def test_the_addresses_of_this_machine() -> None:
    addresses = Machine().addresses()
    assert "127.0.0.1" in addresses
    assert not any("%" in each for each in addresses)
    for each in addresses:
        socket.inet_pton(socket.AF_INET6 if ":" in each else socket.AF_INET, each)
