"""Connections of this machine, seen from both ends, with real sockets."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest

from opend_wizard.machine import Machine
from opend_wizard.simulator import ports


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket, int]]:
    """A caller, the end that answers it, and the port."""
    port = ports.free_port()
    with ports.listen("127.0.0.1", port) as door, socket.create_connection(("127.0.0.1", port)) as caller:
        answering, _ = door.accept()
        with answering:
            yield caller, answering, port


def states(port: int) -> dict[tuple[str, int], str]:
    return {each.local: each.state for each in Machine().connections(port) if each.pid == os.getpid()}


def test_both_ends_are_seen_with_their_process(pair: tuple[socket.socket, socket.socket, int]) -> None:
    caller, _answering, port = pair
    seen = Machine().connections(port)
    assert {each.state for each in seen} == {"ESTABLISHED"}
    assert {each.pid for each in seen} == {os.getpid()}
    assert {(each.local, each.remote) for each in seen} == {
        (("127.0.0.1", port), caller.getsockname()),
        (caller.getsockname(), ("127.0.0.1", port)),
    }


def test_an_end_that_does_not_notice_the_hang_up_waits_to_be_closed(
    pair: tuple[socket.socket, socket.socket, int],
) -> None:
    caller, answering, port = pair
    answering.close()
    assert states(port)[caller.getsockname()] == "CLOSE_WAIT"


def test_other_ports_and_listeners_do_not_count(pair: tuple[socket.socket, socket.socket, int]) -> None:
    assert Machine().connections(ports.free_port()) == ()
    assert all(each.remote[1] for each in Machine().connections(pair[2]))


def test_an_ipv4_address_written_as_ipv6_is_told_as_ipv4() -> None:
    with socket.socket(socket.AF_INET6) as door:
        door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        try:
            door.bind(("::", 0))
        except OSError:
            pytest.skip("this machine has no IPv6")
        door.listen()
        port = door.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as caller:
            assert {each.local for each in Machine().connections(port)} >= {caller.getsockname()}
            assert {each.remote[0] for each in Machine().connections(port)} == {"127.0.0.1"}
