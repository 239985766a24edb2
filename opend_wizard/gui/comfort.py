"""The person's wishes for the looks of every program, as the window heeds them; no Qt."""

from __future__ import annotations

_wished = (False, False)


def still() -> bool:
    """Whether nothing is to move that need not."""
    return _wished[0]


def plain() -> bool:
    """Whether no colours are wanted but those of the system's palette."""
    return _wished[1]


def wish(*, still: bool, plain: bool) -> None:
    """What counts from now on."""
    global _wished  # noqa: PLW0603  (one system a process, as with its palette)
    _wished = still, plain
