import socket
import threading
import time

import pytest

from opend_wizard.simulator import ports
from opend_wizard.simulator.server import Server


def echo(caller: socket.socket) -> None:
    while received := caller.recv(100):
        caller.sendall(received)


def call(server: Server) -> socket.socket:
    return socket.create_connection(server.address, timeout=120)


def test_each_caller_is_served_by_itself() -> None:
    with Server("127.0.0.1", ports.free_port(), echo) as server, call(server) as one, call(server) as other:
        other.sendall(b"2")
        assert other.recv(10) == b"2"
        one.sendall(b"1")
        assert one.recv(10) == b"1"
        assert server.callers == 2


def test_a_taken_port_is_an_error() -> None:
    with Server("127.0.0.1", ports.free_port(), echo) as server, pytest.raises(OSError, match="in use"):
        Server(*server.address, echo)


def test_close_hangs_up_on_everybody_and_frees_the_port_at_once() -> None:
    server = Server("127.0.0.1", ports.free_port(), echo)
    address = server.address
    with call(server) as caller:
        caller.sendall(b"x")
        assert caller.recv(10) == b"x"
        server.close()
        server.close()
        assert caller.recv(10) == b""
    assert server.callers == 0
    ports.listen(*address).close()


def test_dropping_the_callers_leaves_the_door_open() -> None:
    with Server("127.0.0.1", ports.free_port(), echo) as server:
        with call(server) as caller:
            caller.sendall(b"x")
            caller.recv(10)
            server.drop_callers()
            assert caller.recv(10) == b""
        with call(server) as again:
            again.sendall(b"y")
            assert again.recv(10) == b"y"


def test_the_line_is_closed_when_the_host_is_done() -> None:
    server = Server("127.0.0.1", ports.free_port(), lambda caller: caller.sendall(b"bye"))
    with server, call(server) as caller:
        assert caller.recv(10) == b"bye"
        assert caller.recv(10) == b""


def test_a_host_may_close_the_server_itself() -> None:
    made: list[Server] = []
    done = threading.Event()

    def host(_caller: socket.socket) -> None:
        made[0].close()
        done.set()

    made.append(Server("127.0.0.1", ports.free_port(), host))
    with call(made[0]):
        assert done.wait(120)


def test_a_hundred_callers_come_and_go() -> None:
    with Server("127.0.0.1", ports.free_port(), echo) as server:
        callers = [call(server) for _ in range(100)]
        for caller in callers:
            caller.sendall(b"z")
            assert caller.recv(10) == b"z"
        assert server.callers == 100
        for caller in callers:
            caller.close()
        end = time.monotonic() + 120
        while server.callers and time.monotonic() < end:
            threading.Event().wait(0.01)
        assert server.callers == 0
