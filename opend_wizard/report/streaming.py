"""Redacts files of any size in flat memory: piece by piece, and closely only where a secret could stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from opend_wizard.report import suspects
from opend_wizard.report.readings import Reading, readings
from opend_wizard.report.redact import Redactor
from opend_wizard.report.regions import regions
from opend_wizard.report.secret_shapes import Span

PIECE = 512 * 1024  # bytes that are read at once
_HOLD = 40 * 1024  # bytes at the end of a piece that wait for the next one: no region is longer
_NOTHING_KNOWN = -1
_END_OF_WORD = re.compile(rb"[\s\"'<>,;]")


class Streamer:
    """One redactor for many files: first it learns from each, then each is redacted.

    What any of them names as a secret is so taken out of all of them, also where it stood earlier.
    """

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._hunted = _NOTHING_KNOWN
        self._known: Callable[[bytes], Iterator[int]] = suspects.known(())

    def learn(self, pieces: Iterable[bytes]) -> Iterator[int]:
        """Learn the secrets that a file names; yields how many bytes were looked through each time."""
        rest = b""
        for piece, last in _with_last(pieces):
            block = rest + piece
            cut = _cut(block, last)
            for start, end in regions(block, (at for at in suspects.named(block) if at < cut)):
                for reading in readings(block[start:end]):
                    self._redactor.learn_from(reading.text)
            rest = block[cut:]
            yield cut

    def redact(self, pieces: Iterable[bytes], where: str) -> Iterator[bytes]:
        """The content of a file without its secrets, piece by piece; `where` is what the list of them says."""
        rest, swallowing = b"", False
        for piece, last in _with_last(pieces):
            block = rest + piece
            done = _end_of_word(block, 0) if swallowing else 0  # a secret longer than a piece goes on
            if swallowing and done == len(block):
                rest = b""
                continue
            parts = [b""]
            swallowing = False
            cut = max(_cut(block, last), done)
            for start, end in regions(block, (at for at in self._places(block) if at < cut)):
                first = max(start, done)
                if end <= first:
                    continue
                parts.append(block[done:first])
                redacted, done = self._region(block, first, end, where)
                parts.append(redacted)
                swallowing = done == len(block) and not last and not block.endswith(b"\n") and end < done
            cut = max(cut, done)
            parts.append(block[done:cut])
            rest = block[cut:]
            yield b"".join(parts)

    def _places(self, block: bytes) -> Iterator[int]:
        hunted = self._redactor.hunted
        if len(hunted) != self._hunted:
            self._hunted, self._known = len(hunted), suspects.known(hunted)
        return chain(suspects.named(block), suspects.shaped(block), self._known(block))

    def _region(self, block: bytes, start: int, end: int, where: str) -> tuple[bytes, int]:
        """What stands for the region, and where it ends: if a secret was cut there, behind the rest of its word."""
        piece = block[start:end]
        parts, done = [], 0
        for first, last, span in self._spans(piece):
            parts += [piece[done:first], self._redactor.stand_in(span, where).encode()]
            done = last
        parts.append(piece[done:])
        if parts[-1] == b"" and done and block[end : end + 1] not in (b"", b"\n", b"\r"):
            end = _end_of_word(block, end)
        return b"".join(parts), end

    def _spans(self, piece: bytes) -> list[tuple[int, int, Span]]:
        """The bytes to be taken out, in order: a secret that is one in any reading."""
        found = [each for reading in readings(piece) for each in self._spans_in(reading)]
        joined: list[tuple[int, int, Span]] = []
        for start, end, span in sorted(found, key=lambda each: (each[0], -each[1])):
            if joined and start < joined[-1][1]:
                first, last, named = joined[-1]
                joined[-1] = (first, max(last, end), named)
            else:
                joined.append((start, end, span))
        return joined

    def _spans_in(self, reading: Reading) -> Iterator[tuple[int, int, Span]]:
        for span in self._redactor.spans(reading.text):
            yield reading.byte(span.start), reading.byte(span.end), span


def pieces_of(
    file: BinaryIO, start: int, end: int, stop: Callable[[], None], *, whole: bool = False
) -> Iterator[bytes]:
    """The bytes of `file` from `start` up to `end`; `stop` may raise to end it.

    NULs, which only hide text, are left out, but not where the `whole` content counts.

    A file that is cut meanwhile, or cannot be read any further, just ends earlier.
    """
    file.seek(start)
    left = end - start
    while left > 0:
        stop()
        try:
            piece = file.read(min(PIECE, left))
        except OSError:
            return
        if not piece:
            return
        left -= len(piece)
        yield piece if whole else piece.replace(b"\0", b"")


def _with_last(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    yield from ((piece, False) for piece in pieces)
    yield b"", True


def _cut(block: bytes, last: bool) -> int:
    """How much of `block` can be judged now: whole lines, with enough behind them; of an endless line a part."""
    if last:
        return len(block)
    limit = len(block) - _HOLD
    return max(0, limit) if block.rfind(b"\n", 0, max(0, limit)) < 0 else block.rfind(b"\n", 0, limit) + 1


def _end_of_word(block: bytes, start: int) -> int:
    found = _END_OF_WORD.search(block, start)
    return found.start() if found else len(block)
