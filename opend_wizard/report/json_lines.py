"""Holding the line as JSON: every event on both lines, and what was measured."""

from __future__ import annotations

from typing import TypedDict

from opend_wizard.opend.lifelines import Line, Measured, Pulse
from opend_wizard.report import lifelines


class PulseJson(TypedDict):
    """One event on one of two lines to OpenD, `seconds` after it was opened."""

    heartbeats: bool
    event: str
    seconds: float
    text: str


class LineJson(TypedDict):
    """How one line ended, after how many seconds."""

    event: str
    seconds: float


class MeasuredJson(TypedDict):
    """How OpenD treated a line with and one without heartbeats; `interval` is the one it names, in seconds."""

    interval: int
    beating: LineJson
    silent: LineJson


def pulse(item: Pulse) -> PulseJson:
    """One event."""
    beat = item.beat
    return {
        "heartbeats": item.heartbeats,
        "event": beat.event.name.lower(),
        "seconds": round(beat.seconds, 3),
        "text": str(lifelines.told(item)),
    }


def measured(item: Measured) -> MeasuredJson:
    """What was measured."""
    return {"interval": item.interval, "beating": _line(item.beating), "silent": _line(item.silent)}


def _line(item: Line) -> LineJson:
    return {"event": item.event, "seconds": item.seconds}
