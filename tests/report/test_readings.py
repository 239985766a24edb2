"""A piece of a log in every way it can be read, and from a place in the text back to the byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.report.readings import as_text, readings

pieces = st.lists(
    st.one_of(
        st.text("abc 密码é🙂", max_size=8).map(lambda text: text.encode("utf-8")),
        st.text("abc 密码é🙂", max_size=8).map(lambda text: text.encode("gb18030")),
        st.binary(max_size=8),
    )
).map(b"\n".join)


@given(pieces)
def test_every_character_leads_back_to_its_bytes(piece: bytes) -> None:
    for reading in readings(piece):
        places = [reading.byte(offset) for offset in range(len(reading.text) + 1)]
        assert places == sorted(set(places))
        assert (places[0], places[-1]) == (0, len(piece))
        for offset, letter in enumerate(reading.text):
            taken = piece[places[offset] : places[offset + 1]]
            assert letter in {taken.decode(code, "surrogateescape") for code in ("utf-8", "gb18030")}


def test_what_is_utf8_is_read_once() -> None:
    (reading,) = readings("密码 abc".encode())
    assert reading.text == "密码 abc"


@pytest.mark.parametrize("odd", [b"\x81@", b"\x80", "手机".encode()[:-1], "验证".encode("gb18030")])
def test_each_line_is_read_in_its_own_encoding(odd: bytes) -> None:
    lines = ["密码一".encode(), "账号".encode("gb18030"), odd]
    assert as_text(b"\n".join(lines)).split("\n")[:2] == ["密码一", "账号"]


def test_a_line_cut_within_a_character_is_read_in_both_ways() -> None:
    plain, other = readings("登录账号: 7 手".encode() + "机".encode()[:1])
    assert plain.text.startswith("登录账号: 7 手")
    assert other.text != plain.text
