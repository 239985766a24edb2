from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.opend.logs import anchors
from opend_wizard.opend.logs.anchors import ANCHORS, finder, one_by_one

PIECES = st.one_of(
    st.sampled_from([anchor.encode() for anchor in ANCHORS]),
    st.sampled_from([anchor.encode()[:-1] for anchor in ANCHORS]),
    st.sampled_from([b"\n", b"L", b"l", b"\x00", b">>>", b"\xe7\x99"]),
    st.binary(max_size=6),
)


def covered(places: list[int], block: bytes) -> set[int]:
    """The places that an anchor begins at, but for those inside another found before."""
    kept: set[int] = set()
    end = 0
    for place in places:
        if place >= end:
            anchor = next(a.encode() for a in ANCHORS if block.startswith(a.encode(), place))
            kept.add(place)
            end = place + len(anchor)
    return kept


@given(st.lists(PIECES, max_size=30).map(b"".join))
def test_the_quick_and_the_plain_way_find_the_same(block: bytes) -> None:
    assert set(finder()(block)) == covered(list(one_by_one(block)), block)


def test_without_the_library_the_plain_way_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    assert finder.__wrapped__() is one_by_one


def test_the_library_is_used_where_it_is() -> None:
    pytest.importorskip("ahocorasick_rs")
    assert finder.__wrapped__() is not one_by_one


def test_places_rise() -> None:
    block = "登录 Login failed 验证码 xx Login failed".encode()
    places = list(anchors.one_by_one(block))
    assert places == sorted(places)
    assert len(places) == 4
