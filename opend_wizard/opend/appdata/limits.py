"""How much an archive may claim and how much is held in memory at a time; all sizes in bytes."""

from __future__ import annotations

CHUNK = 1 << 20  # larger pieces are not faster, and every piece is a chance to cancel

MAX_MEMBERS = 20_000  # files and folders together
MAX_TOTAL = 4_000_000_000  # unpacked; OpenD's whole package is about an eighth of this (facts: §1.2)
MAX_RATIO = 250  # static data hardly passes 30; a bomb is made to reach 1,000 and far more
ANY_RATIO = 64_000_000  # up to this size no ratio is suspicious

MAX_NAME = 255  # of the whole relative name in UTF-8: Windows allows 260 including the data folder
MAX_DEPTH = 12

MAX_DIRECTORY = 4 << 20  # a zip's list of members, which zipfile reads in one piece
MAX_HEADERS = 64 << 20  # all headers of a tar together
XZ_MEMORY = 128 << 20  # `xz -9` needs 65 MB; the format would allow 4 GB


def ceiling(archive_size: int) -> int:
    """How many bytes an archive of `archive_size` may unpack to."""
    return min(MAX_TOTAL, max(ANY_RATIO, MAX_RATIO * archive_size))
