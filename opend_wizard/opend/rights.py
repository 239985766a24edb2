"""The quote right over time, as OpenD's log tells it: taken away, taken back, given up (FAQ Q9, Q10)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from opend_wizard.opend.logs import Hit, Kind

GIVES_WAY_WITHIN = 10.0
"""Seconds: taken away a second time within them, OpenD leaves the right to the other device (FAQ Q9)."""

_TOGETHER = timedelta(seconds=1)  # lines of several markets that tell of one event
_SAME_STORY = timedelta(seconds=60)
_LINE = re.compile(r"(?P<market>[^\W\d][\w ]*): *(?P<level>\w+), *(?:Permission Status|权限状态)", re.IGNORECASE)


class Turn(Enum):
    """What happened to the quote right; the values are stable names for reports."""

    TAKEN_AWAY = "taken_away"
    TAKEN_BACK = "taken_back"
    GAVE_WAY = "gave_way"


@dataclass(frozen=True)
class Moment:
    """One turn; `when` is as legible in the log, without a zone, None where no time is.

    `soon_after` is how many seconds before it was taken away already, where that is within the ten.
    """

    turn: Turn
    when: datetime | None
    markets: tuple[str, ...]
    soon_after: float | None = None


@dataclass(frozen=True)
class Away:
    """A market whose right another device has: what OpenD had before and has now, e.g. ``LV3`` and ``BMP``."""

    market: str
    before: str
    now: str


@dataclass(frozen=True)
class Timeline:
    """What happened in the order of the log, and what another device has at its end."""

    moments: tuple[Moment, ...] = ()
    away: tuple[Away, ...] = ()

    @property
    def gave_way(self) -> bool:
        """Whether OpenD gave way last, and has not got the right back since."""
        return bool(self.away) and bool(self.moments) and self.moments[-1].turn is Turn.GAVE_WAY

    @property
    def timed(self) -> bool:
        """Whether every moment has its time."""
        return bool(self.moments) and all(moment.when is not None for moment in self.moments)

    @property
    def newest(self) -> tuple[Moment, ...]:
        """The last moments that belong together: none a minute or more after the one before it."""
        begin = len(self.moments) - 1
        while begin > 0 and _close(self.moments[begin - 1], self.moments[begin], _SAME_STORY):
            begin -= 1
        return self.moments[max(0, begin) :]


def timeline(hits: Iterable[Hit]) -> Timeline:
    """The story that the telling lines of a log tell, in the order in which they were written."""
    story = _Story()
    for hit in hits:
        story.follow(hit)
    return Timeline(tuple(_with_giving_way(story.moments)), tuple(story.away.values()))


class _Story:
    """What is known while the lines are read."""

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self.away: dict[str, Away] = {}
        self._levels: dict[str, str] = {}

    def follow(self, hit: Hit) -> None:
        if hit.kind is Kind.STARTED:
            self.away, self._levels = {}, {}  # a login takes the right anew
            return
        found = _LINE.search(hit.text) if hit.kind in (Kind.QUOTE_RIGHT, Kind.QUOTE_RIGHT_KICKED) else None
        if found is None:
            return
        market, level = found["market"].strip(), found["level"].upper()
        if hit.kind is Kind.QUOTE_RIGHT_KICKED:
            self.away[market] = Away(market, self._levels.get(market, ""), level)
            self._happened(Turn.TAKEN_AWAY, hit, market)
            return
        self._levels[market] = level
        if self.away.pop(market, None) is not None:
            self._happened(Turn.TAKEN_BACK, hit, market)

    def _happened(self, turn: Turn, hit: Hit, market: str) -> None:
        moment = Moment(turn, moment_of(hit.when), (market,))
        last = self.moments[-1] if self.moments else None
        together = last is not None and last.turn is turn and market not in last.markets
        if last is not None and together and _close(last, moment, _TOGETHER):
            self.moments[-1] = replace(last, markets=(*last.markets, market))
        else:
            self.moments.append(moment)


def _with_giving_way(moments: list[Moment]) -> list[Moment]:
    """The same moments with the ten-second rule told: what came too soon, and where OpenD gave way to it."""
    told: list[Moment] = []
    before: Moment | None = None
    for index, moment in enumerate(moments):
        if moment.turn is not Turn.TAKEN_AWAY:
            told.append(moment)
            continue
        gap = _seconds(before, moment)
        soon = gap if gap is not None and gap <= GIVES_WAY_WITHIN else None
        told.append(replace(moment, soon_after=soon))
        if soon is not None and not _taken_back_at_once(moment, moments[index + 1 :]):
            told.append(Moment(Turn.GAVE_WAY, moment.when, moment.markets))
        before = moment
    return told


def _taken_back_at_once(moment: Moment, later: list[Moment]) -> bool:
    """What comes back later than within the ten seconds was taken by somebody's command or a new login."""
    following = later[0] if later else None
    if following is None or following.turn is not Turn.TAKEN_BACK:
        return False
    gap = _seconds(moment, following)
    return gap is None or gap <= GIVES_WAY_WITHIN


def _seconds(one: Moment | None, other: Moment) -> float | None:
    if one is None or one.when is None or other.when is None:
        return None
    gap = (other.when - one.when).total_seconds()
    return gap if gap >= 0 else None


def _close(one: Moment, other: Moment, most: timedelta) -> bool:
    gap = _seconds(one, other)
    return (gap is not None and gap < most.total_seconds()) or (one.when is None and other.when is None)


def moment_of(written: str | None) -> datetime | None:
    """The time in a line as it is written there, with a date or without; None where it is not legible."""
    text = re.sub(r" [+-]\d{1,2}\.\d(?= )", "", written or "").replace("/", "-").replace(",", ".")
    whole, dot, fraction = text.partition(".")
    text = whole + (dot + (fraction + "000000")[:6] if dot else "")
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        pass
    try:
        return datetime.combine(date.min, time.fromisoformat(text))
    except ValueError:
        return None
