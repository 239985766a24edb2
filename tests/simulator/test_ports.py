import socket

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
