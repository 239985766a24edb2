import secrets
import socket
from collections import deque

import pytest

from opend_wizard.simulator import ports


def test_a_free_port_can_be_listened_on_and_then_is_taken() -> None:
    port = ports.free_port()
    with ports.listen("127.0.0.1", port) as server:
        assert server.getsockname() == ("127.0.0.1", port)
        with pytest.raises(OSError, match="in use"):
            ports.listen("127.0.0.1", port)


@pytest.mark.parametrize("port", [-1, 65536, 111111])
def test_a_number_that_is_no_port_is_an_os_error(port: int) -> None:
    with pytest.raises(OSError, match="0-65535"):
        ports.listen("127.0.0.1", port)


def test_a_port_can_be_listened_on_again_while_old_connections_wind_down() -> None:
    port = ports.free_port()
    with ports.listen("127.0.0.1", port) as server, socket.create_connection(("127.0.0.1", port)):
        accepted, _ = server.accept()
        accepted.close()  # the server closes first, so TIME_WAIT is on its side
    ports.listen("127.0.0.1", port).close()


def test_what_was_just_given_is_not_given_to_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Api_port and telnet_port of one practice must differ, though nothing listens on the first yet."""
    monkeypatch.setattr(ports, "_GIVEN", deque(maxlen=9))
    given = ports.free_port()
    draws = iter([given, given + 1])
    monkeypatch.setattr(secrets, "randbelow", lambda _room: next(draws) - ports._FIRST)
    monkeypatch.setattr(ports, "listen", lambda *_where: socket.socket())
    assert ports.free_port() == given + 1
