"""Finds any of many words in one pass, however many they are; `anchors` has the quicker way for a fixed few."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

_TO_PRIVATE_USE = 0x10F800 - 0xD800
_SURROGATE = re.compile("[\ud800-\udfff]")
BytesFinder = Callable[[bytes], Iterator[int]]
"""Gives where in a block one of the words begins, rising or nearly so."""
TextFinder = Callable[[str], Iterator[tuple[int, int]]]
"""Gives where in a text the words begin and end, also those that overlap."""


def in_bytes(words: Iterable[bytes]) -> BytesFinder:
    """A finder of `words`, exactly as they are written; where some overlap, the leftmost one is enough."""
    wanted = sorted(set(words))
    if not wanted:
        return _nowhere
    try:
        import ahocorasick_rs
    except ImportError:
        return lambda block: _one_by_one(block, wanted)
    kind = ahocorasick_rs.MatchKind.LeftmostFirst
    machine = ahocorasick_rs.BytesAhoCorasick(wanted, matchkind=kind)
    return lambda block: (start for _word, start, _end in machine.find_matches_as_indexes(block))


def in_text(words: Iterable[str]) -> TextFinder:
    """A finder of `words`, exactly as they are written."""
    wanted = sorted(set(words))
    if not wanted:
        return _nowhere_in_text
    try:
        import ahocorasick_rs
    except ImportError:
        return lambda text: _each_in(text, wanted)
    machine = ahocorasick_rs.AhoCorasick([_sayable(word) for word in wanted])

    def at_once(text: str) -> Iterator[tuple[int, int]]:
        found = machine.find_matches_as_indexes(_sayable(text), overlapping=True)
        return ((start, end) for word, start, end in found if text[start:end] == wanted[word])

    return at_once


def _sayable(text: str) -> str:
    """`text` with a character for each byte that was none: one that nobody uses, and of the same length."""
    return _SURROGATE.sub(lambda found: chr(ord(found[0]) + _TO_PRIVATE_USE), text)


def _nowhere(_block: bytes) -> Iterator[int]:
    return iter(())


def _nowhere_in_text(_text: str) -> Iterator[tuple[int, int]]:
    return iter(())


def _one_by_one(block: bytes, words: list[bytes]) -> Iterator[int]:
    found: set[int] = set()
    for word in words:
        at = block.find(word)
        while at >= 0:
            found.add(at)
            at = block.find(word, at + 1)
    return iter(sorted(found))


def _each_in(text: str, words: list[str]) -> Iterator[tuple[int, int]]:
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = text.find(word, at + 1)
