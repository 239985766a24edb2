"""What every archive format comes down to: a row of files and folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    """One file or folder in an archive, its name and content not proven yet.

    `size` in bytes and `crc` are what the archive records; None where the format has none, or
    has it only behind the content. `chunks` gives the content, once; where the format records a
    CRC it raises if the content read to its end does not have it.
    """

    name: str
    is_folder: bool
    size: int | None = None
    crc: int | None = None
    chunks: Callable[[], Iterator[bytes]] = field(default=lambda: iter(()), compare=False, repr=False)
