"""How closely tests look that could go through thousands of moments: every few by default, each when asked for."""

from __future__ import annotations

import os

EXHAUSTIVE = bool(os.environ.get("OPEND_WIZARD_EXHAUSTIVE"))  # what `run.py test --exhaustive` sets


def every(stride: int) -> int:
    """`stride`, or 1 in an exhaustive run."""
    return 1 if EXHAUSTIVE else stride
