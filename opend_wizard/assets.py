"""Where the pictures and translations are: beside the package in a checkout, inside it once installed or frozen."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def asset(name: str) -> Path:
    """The file or folder `name` (with forward slashes) of `resources/`; raises FileNotFoundError if it is not there."""
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, _PLACES))}")
