import socket
import struct
from collections.abc import Iterator

import pytest

from opend_wizard.simulator import wire
from opend_wizard.simulator.peers.manners import Handover, HangUp, Manner, hand_over

FRAME = wire.frame(1002, 0, 7, b"the body of a reply")
PUSH = wire.frame(1003, 0, 8, b"news")


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname(), timeout=120)
        server, _ = listener.accept()
    with client, server:
        yield client, server


def hand(server: socket.socket, manner: Manner, seconds: float = 0.0, over: bool = False) -> bool:
    """Hand a reply over; whether the connection ends with it."""

    def wait(_seconds: float) -> bool:
        return over

    try:
        hand_over(manner, Handover(server, FRAME, PUSH, seconds, wait))
    except HangUp:
        server.close()
        return True
    return False


def rest(client: socket.socket) -> bytes:
    data = b""
    while received := client.recv(4096):
        data += received
    return data


Pair = tuple[socket.socket, socket.socket]


@pytest.mark.parametrize("manner", [Manner.NORMAL, Manner.SLOW, Manner.DRIP, Manner.SPLIT])
def test_some_are_only_slow(pair: Pair, manner: Manner) -> None:
    client, server = pair
    assert not hand(server, manner)
    server.close()
    assert rest(client) == FRAME


@pytest.mark.parametrize("manner", [Manner.SLOW, Manner.DRIP, Manner.SPLIT])
def test_and_can_be_interrupted(pair: Pair, manner: Manner) -> None:
    client, server = pair
    assert hand(server, manner, seconds=3600, over=True)
    assert len(rest(client)) < len(FRAME)


def test_slow_waits_as_long_as_told(pair: Pair) -> None:
    client, server = pair
    waited: list[float] = []

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        return False

    hand_over(Manner.SLOW, Handover(server, FRAME, PUSH, 1.5, wait))
    assert waited == [1.5]
    assert client.recv(4096) == FRAME


def test_glued_brings_a_push_in_the_same_piece(pair: Pair) -> None:
    client, server = pair
    assert not hand(server, Manner.GLUED)
    server.close()
    assert rest(client) == PUSH + FRAME


@pytest.mark.parametrize(("manner", "ends"), [(Manner.CUT, True), (Manner.STALL, False)])
def test_half_a_frame(pair: Pair, manner: Manner, ends: bool) -> None:
    client, server = pair
    assert hand(server, manner) is ends
    server.close()
    assert rest(client) == FRAME[: len(FRAME) // 2]


@pytest.mark.parametrize("manner", [Manner.CLOSE, Manner.CLOSE_ON_REQUEST])
def test_hanging_up(pair: Pair, manner: Manner) -> None:
    client, server = pair
    assert hand(server, manner)
    assert rest(client) == b""


def test_resetting_is_rude(pair: Pair) -> None:
    client, server = pair
    assert hand(server, Manner.RESET)
    with pytest.raises(ConnectionResetError):
        rest(client)


def test_silent_sends_nothing_and_keeps_the_line(pair: Pair) -> None:
    client, server = pair
    assert not hand(server, Manner.SILENT)
    client.settimeout(0.1)
    with pytest.raises(TimeoutError):
        client.recv(1)


def test_half_open_sends_the_end_but_still_listens(pair: Pair) -> None:
    client, server = pair
    assert not hand(server, Manner.HALF_OPEN)
    assert client.recv(10) == b""
    client.sendall(b"still here")
    assert server.recv(20) == b"still here"


@pytest.mark.parametrize(
    ("manner", "place", "content"),
    [
        (Manner.ABSURD_LENGTH, 12, struct.pack("<I", 0xFFFFFFF0)),
        (Manner.BAD_SHA1, 16, bytes(20)),
        (Manner.WRONG_SERIAL, 8, b"\xff\xff\xff\xff"),
        (Manner.WRONG_MAGIC, 0, b"XX"),
    ],
)
def test_one_part_of_the_header_is_wrong_and_nothing_else(
    pair: Pair, manner: Manner, place: int, content: bytes
) -> None:
    client, server = pair
    assert not hand(server, manner)
    server.close()
    sent = rest(client)
    assert sent[place : place + len(content)] == content
    assert sent[:place] + FRAME[place : place + len(content)] + sent[place + len(content) :] == FRAME


def test_garbage_is_no_frame(pair: Pair) -> None:
    client, server = pair
    assert not hand(server, Manner.GARBAGE)
    server.close()
    assert len(rest(client)) == 400


def test_every_manner_but_the_normal_one_differs_from_it(pair: Pair) -> None:
    """A manner without a way of its own would silently be polite."""
    from opend_wizard.simulator.peers import manners

    assert set(manners._WAYS) == set(Manner) - {Manner.NORMAL}


def test_dripping_is_seen_byte_by_byte(pair: Pair) -> None:
    client, server = pair
    server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    waits: list[float] = []
    seen: list[bytes] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        seen.append(client.recv(100))
        return False

    hand_over(Manner.DRIP, Handover(server, FRAME[:10], PUSH, 0.01, wait))
    assert b"".join(seen) == FRAME[:10]
    assert {len(piece) for piece in seen} == {1}
    assert set(waits) == {0.01}
