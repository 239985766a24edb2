import socket
from pathlib import Path

import pytest

from opend_wizard.simulator import neighbour, ports
from opend_wizard.simulator.launch import Child


def test_it_holds_the_port_until_it_is_told_to_end(tmp_path: Path) -> None:
    port = ports.free_port()
    child = Child([neighbour.MARKER, str(port)], tmp_path)
    try:
        assert child.first == {"ready": True, "port": port}
        with pytest.raises(OSError, match="in use"):
            ports.listen("127.0.0.1", port)
        socket.create_connection(("127.0.0.1", port), timeout=120).close()
    finally:
        child.stop()
    ports.listen("127.0.0.1", port).close()
    assert child.process.returncode == 0


def test_it_says_so_when_the_port_is_taken(tmp_path: Path) -> None:
    port = ports.free_port()
    with ports.listen("127.0.0.1", port):
        child = Child([neighbour.MARKER, str(port)], tmp_path)
        assert child.first["ready"] is False
        assert child.wait() == 1
        child.stop()
