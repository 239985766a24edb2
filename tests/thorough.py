"""How closely tests look that could go through thousands of moments: every few by default, each when asked for."""

from __future__ import annotations

import os

from hypothesis import settings

EXHAUSTIVE = bool(os.environ.get("OPEND_WIZARD_EXHAUSTIVE"))  # what `run.py test --exhaustive` sets


def every(stride: int) -> int:
    """`stride`, or 1 in an exhaustive run."""
    return 1 if EXHAUSTIVE else stride


def examples(number: int) -> int:
    """`number` of examples in a slow run, and as many fewer by default as other tests try then."""
    return number * settings().max_examples // settings.get_profile("slow").max_examples
