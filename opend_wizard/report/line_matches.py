"""Which lines two versions of a file have in common: quick also for long files and repeated lines."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

Pair = tuple[int, int]
_SMALL = 200_000  # pairs of lines that difflib compares in no time


def common_lines(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Pairs of positions of equal lines, rising on both sides.

    Equal heads and tails go first. What is left is split at lines that occur once on either
    side, and difflib, whose time can grow with the cube of the length, gets the small rests.
    """
    found: list[Pair] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        low, high, new_low, new_high = waiting.pop()
        while low < high and new_low < new_high and old[low] == new[new_low]:
            found.append((low, new_low))
            low, new_low = low + 1, new_low + 1
        while low < high and new_low < new_high and old[high - 1] == new[new_high - 1]:
            high, new_high = high - 1, new_high - 1
            found.append((high, new_high))
        if (high - low) * (new_high - new_low) <= _SMALL:
            found += _by_difflib(old[low:high], new[new_low:new_high], low, new_low)
        else:
            waiting += _between(_anchors(old, new, (low, high, new_low, new_high)), (low, high, new_low, new_high))
    return sorted(found)


def _by_difflib(old: Sequence[str], new: Sequence[str], low: int, new_low: int) -> list[Pair]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [(low + b.a + i, new_low + b.b + i) for b in blocks for i in range(b.size)]


def _anchors(old: Sequence[str], new: Sequence[str], part: tuple[int, int, int, int]) -> list[Pair]:
    """Lines that occur exactly once among the new ones, as the longest rising row of pairs."""
    low, high, new_low, new_high = part
    counts = Counter(new[new_low:new_high])
    places = {new[j]: j for j in range(new_low, new_high) if counts[new[j]] == 1}
    pairs = [(i, places[old[i]]) for i in range(low, high) if old[i] in places]
    return _longest_rise(pairs)


def _longest_rise(pairs: list[Pair]) -> list[Pair]:
    ends: list[int] = []  # the smallest end of a row of each length
    rows: list[int] = []  # its index in `pairs`
    before: list[int | None] = []
    for index, (_i, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(rows[length - 1] if length else None)
        ends[length : length + 1] = [j]
        rows[length : length + 1] = [index]
    rise: list[Pair] = []
    at = rows[-1] if rows else None
    while at is not None:
        rise.append(pairs[at])
        at = before[at]
    return rise[::-1]


def _between(anchors: list[Pair], part: tuple[int, int, int, int]) -> list[tuple[int, int, int, int]]:
    """The parts between the anchors, each beginning with its anchor; none if there is no anchor to split at."""
    low, high, new_low, new_high = part
    if not anchors:
        return []  # nothing tells these lines apart: all of them are shown as replaced
    starts = [(low, new_low), *anchors]
    ends = [*anchors, (high, new_high)]
    return [(i, k, j, m) for (i, j), (k, m) in zip(starts, ends, strict=True) if i < k and j < m]
