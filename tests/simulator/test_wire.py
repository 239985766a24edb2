import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.simulator import wire
from opend_wizard.simulator.wire import Broken


def test_a_frame_byte_by_byte() -> None:
    made = wire.frame(1002, 0, 7, b"body")

    assert made[:16] == bytes.fromhex("4654 ea030000 00 00 07000000 04000000")
    assert made[16:36] == bytes.fromhex("02083f4579e08a612425c0c1a17ee47add783b94")
    assert made[36:] == bytes(8) + b"body"


def test_the_checksum_is_that_of_the_plain_body_and_the_length_that_of_the_sent_one() -> None:
    made = wire.frame(1001, 1, 7, b"plain", b"scrambled")

    header = wire.read_header(made[:44])
    assert (header.proto, header.format, header.serial, header.length) == (1001, 1, 7, 9)
    assert header.sha1 == wire.frame(1, 0, 1, b"plain")[16:36]
    assert made[44:] == b"scrambled"


@pytest.mark.parametrize("change", [(0, b"GET "), (12, struct.pack("<I", wire.LONGEST_BODY + 1))])
def test_what_is_no_frame_is_broken(change: tuple[int, bytes]) -> None:
    place, content = change
    made = bytearray(wire.frame(1001, 0, 1, b""))
    made[place : place + len(content)] = content

    with pytest.raises(Broken):
        wire.read_header(bytes(made))


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "00"), (1, "01"), (127, "7f"), (128, "8001"), (300, "ac02"), (-1, "ffffffffffffffffff01")],
)
def test_numbers_as_the_protobuf_documentation_writes_them(number: int, expected: str) -> None:
    assert wire.varint(number).hex() == expected


def test_fields_byte_by_byte() -> None:
    assert wire.tagged(1, 150) == bytes.fromhex("089601")
    assert wire.tagged(2, b"testing") == bytes.fromhex("120774657374696e67")
    assert wire.tagged(11, 0.5) == bytes.fromhex("59 000000000000e03f")
    assert wire.untag(bytes.fromhex("089601 120774657374696e67 0801")) == {1: [150, 1], 2: [b"testing"]}


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_number_comes_back(number: int) -> None:
    assert wire.signed(int(wire.untag(wire.tagged(3, number))[3][0])) == number


@pytest.mark.parametrize("data", ["08", "0880", "1205", "0b", "09 0000", "08" + "ff" * 11])
def test_a_message_that_is_cut_short_or_strange_is_broken(data: str) -> None:
    with pytest.raises(Broken):
        wire.untag(bytes.fromhex(data))


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_broken(data: bytes) -> None:
    try:
        fields = wire.untag(data)
    except Broken:
        return
    assert sum(len(values) for values in fields.values()) <= len(data)
