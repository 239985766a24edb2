import socket
import ssl
import urllib.request

import pytest

from opend_wizard.simulator import ports, wire
from opend_wizard.simulator.peers.impostors import Impostor, host_of
from opend_wizard.simulator.server import Server

OPEND_HELLO = wire.frame(1001, 0, 1, b"\x0a\x02\x08\x01")


def serve(impostor: Impostor) -> Server:
    return Server("127.0.0.1", ports.free_port(), host_of(impostor))


def everything(caller: socket.socket) -> bytes:
    data = b""
    while received := caller.recv(65536):
        data += received
    return data


def test_every_impostor_has_its_host() -> None:
    assert all(callable(host_of(impostor)) for impostor in Impostor)


def test_http_answers_a_browser_and_refuses_opends_frames() -> None:
    with serve(Impostor.HTTP) as server:
        host, port = server.address
        with urllib.request.urlopen(f"http://{host}:{port}/", timeout=120) as answer:
            assert b"It works" in answer.read()
        with socket.create_connection(server.address, timeout=120) as caller:
            caller.sendall(OPEND_HELLO)
            assert everything(caller).startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_tls_answers_opends_frames_with_an_alert_and_keeps_a_handshake_waiting() -> None:
    with serve(Impostor.TLS) as server:
        with socket.create_connection(server.address, timeout=120) as caller:
            caller.sendall(OPEND_HELLO)
            assert everything(caller) == bytes.fromhex("15030100020246")
        context = ssl.create_default_context()
        with socket.create_connection(server.address, timeout=0.3) as caller, pytest.raises(TimeoutError):
            context.wrap_socket(caller, server_hostname="localhost")


@pytest.mark.parametrize(
    ("impostor", "greeting"),
    [
        (Impostor.SSH, b"SSH-2.0-"),
        (Impostor.TELNET, b"\xff\xfd\x18"),
        (Impostor.FTP, b"220 "),
        (Impostor.OPERATION, b"moomoo OpenD"),
    ],
)
def test_those_that_speak_first_do(impostor: Impostor, greeting: bytes) -> None:
    with serve(impostor) as server, socket.create_connection(server.address, timeout=120) as caller:
        assert caller.recv(1000).startswith(greeting)


def test_ssh_hangs_up_on_opends_frames() -> None:
    with serve(Impostor.SSH) as server, socket.create_connection(server.address, timeout=120) as caller:
        caller.sendall(OPEND_HELLO)
        assert everything(caller).endswith(b"Invalid SSH identification string.\r\n")


def test_echo_gives_back_what_it_gets() -> None:
    with serve(Impostor.ECHO) as server, socket.create_connection(server.address, timeout=120) as caller:
        caller.sendall(OPEND_HELLO)
        assert caller.recv(1000) == OPEND_HELLO


def test_silent_says_nothing() -> None:
    with serve(Impostor.SILENT) as server, socket.create_connection(server.address, timeout=0.3) as caller:
        caller.sendall(OPEND_HELLO)
        with pytest.raises(TimeoutError):
            caller.recv(1)


def test_chatter_has_no_end_until_it_is_closed() -> None:
    with serve(Impostor.CHATTER) as server, socket.create_connection(server.address, timeout=120) as caller:
        assert sum(len(caller.recv(65536)) for _ in range(200)) > 1_000_000
