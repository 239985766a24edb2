"""Common lines are common, in order, and as many as a person would see."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.report import line_matches
from opend_wizard.report.line_matches import common_lines

_lines = st.lists(st.sampled_from("abcdefgh"), max_size=20)


@given(_lines, _lines, st.sampled_from([0, 5, 200_000]))
def test_pairs_are_equal_lines_and_rise_on_both_sides(old: list[str], new: list[str], small: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_matches, "_SMALL", small)
        pairs = common_lines(old, new)
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
    if old == new:
        assert len(pairs) == len(old)


def test_of_two_swapped_parts_the_longer_one_stays() -> None:
    short, long = [f"s{n}" for n in range(800)], [f"l{n}" for n in range(1_200)]
    pairs = common_lines(["head", *short, *long, "tail"], ["head", *long, *short, "tail"])
    assert len(pairs) == 1_202


def test_unique_lines_hold_a_long_file_together() -> None:
    old = [line for n in range(2_000) for line in ("{", f"line {n}", "}")]
    new = [line for n in range(0, 2_000, 2) for line in ("{", f"line {n}", "}")]
    assert len(common_lines(old, new)) == len(new)
