"""The story of the quote right as plain data."""

from __future__ import annotations

from typing import TypedDict

from opend_wizard.opend.rights import GIVES_WAY_WITHIN, Timeline
from opend_wizard.report.text_rights import said


class MomentJson(TypedDict):
    """One turn; `when` is this computer's own time, null where the log does not tell it."""

    turn: str
    when: str | None
    markets: list[str]
    soon_after: float | None
    text: str


class TimelineJson(TypedDict):
    """What happened, oldest first, and the markets whose right another device has at its end."""

    gives_way_within: float
    moments: list[MomentJson]
    away: list[str]


def timeline_json(timeline: Timeline | None) -> TimelineJson | None:
    """The whole story; None where there is none."""
    if timeline is None:
        return None
    moments = [
        MomentJson(
            turn=moment.turn.value,
            when=None if moment.when is None else moment.when.isoformat(timespec="milliseconds"),
            markets=list(moment.markets),
            soon_after=None if moment.soon_after is None else round(moment.soon_after, 3),
            text=str(said(moment)),
        )
        for moment in timeline.moments
    ]
    return {
        "gives_way_within": GIVES_WAY_WITHIN,
        "moments": moments,
        "away": [away.market for away in timeline.away],
    }
