"""What is typed behind a flag, as a value; each raises `ArgumentTypeError` or ValueError for what is none."""

from __future__ import annotations

import argparse

from opend_wizard.errors import Refused
from opend_wizard.languages import by_tag
from opend_wizard.texts import Text

_LONGEST = 7 * 24 * 60  # minutes


def spoken(typed: str) -> str:
    """`typed` where it is a language; it was put in use before the command line was read."""
    try:
        return by_tag(typed).tag
    except Refused as refused:
        raise argparse.ArgumentTypeError(str(refused)) from None


def count(typed: str) -> int:
    """`typed` as a number of intervals."""
    count = int(typed)
    if not 0 < count <= 360:
        raise argparse.ArgumentTypeError(str(Text("a number from 1 to 360 is needed")))
    return count


def seconds(typed: str) -> float:
    """`typed` as seconds."""
    seconds = float(typed)
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(str(Text("a number of seconds above 0 is needed")))
    return seconds


def minutes(typed: str) -> float:
    """`typed` as minutes."""
    minutes = float(typed)
    if not 0 < minutes <= _LONGEST:
        raise argparse.ArgumentTypeError(
            str(Text("a number of minutes above 0, and at most a week of them, is needed"))
        )
    return minutes
