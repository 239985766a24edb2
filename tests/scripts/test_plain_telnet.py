"""The class that is put in telnetlib's place, held against the simulated OpenD's Telnet port."""

import runpy

import pytest

from opend_wizard.assets import asset
from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.opend import configured
from opend_wizard.simulator.server import Server


@pytest.fixture
def plain():
    return runpy.run_path(str(asset("examples/plain_telnet.py")))["Telnet"]


@pytest.fixture
def telnet(tmp_path):
    """The address of a simulated OpenD's Telnet port."""
    made = layout.make(tmp_path / "machine", Brand.MOOMOO, ports.free_port(), ports.free_port())
    opend, problem = configured(made.brand, made.config, made.data_dir, {})
    opend.start(10, problem)
    yield "127.0.0.1", made.telnet_port
    opend.end()


def test_the_vendors_own_example_works_with_it(plain, telnet):
    with plain(*telnet) as tn:
        tn.write(b"request_highest_quote_right\r\n")
        reply = b""
        while True:
            message = tn.read_until(b"\r\n", timeout=0.5)
            reply += message
            if message == b"":
                break
    assert b"quote" in reply.lower()


def test_what_is_read_is_neither_lost_nor_read_twice(plain):
    def say(link):
        link.sendall(b"one\r\ntwo")
        link.recv(10)
        link.sendall(b"\r\nthree")

    with Server("127.0.0.1", ports.free_port(), say) as server:
        tn = plain(*server.address)
        assert tn.read_until(b"\r\n", 5) == b"one\r\n"
        assert tn.read_until(b"\r\n", 0.2) == b"two"
        tn.write(b"x")
        assert tn.read_until(b"three", 5) == b"\r\nthree"
        assert tn.read_some() == b""
        tn.close()
        tn.close()


def test_all_that_came_is_read_at_once(plain):
    with Server("127.0.0.1", ports.free_port(), lambda link: link.sendall(b"a" * 10_000)) as server:
        with plain(*server.address) as tn:
            assert tn.read_all() == b"a" * 10_000
        with plain(*server.address) as tn:
            begin = tn.read_some()
            assert begin + tn.read_very_eager() == b"a" * 10_000
