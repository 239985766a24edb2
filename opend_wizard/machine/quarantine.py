"""The mark that macOS puts on what came over the network."""

from __future__ import annotations

NAME = "com.apple.quarantine"
_APPROVED = 0x0040  # somebody has answered macOS' question with yes; the mark itself stays


def holds(mark: str | None) -> bool:
    """Whether the mark, e.g. ``0081;5f2a;Safari;…``, holds the file back; None is no mark at all."""
    if mark is None:
        return False
    try:
        return not int(mark.strip().partition(";")[0], 16) & _APPROVED
    except ValueError:
        return False
