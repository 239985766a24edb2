"""What happened to the quote right, in words: a line for each turn, and the rule behind them."""

from __future__ import annotations

from opend_wizard.opend.rights import GIVES_WAY_WITHIN, Moment, Timeline, Turn
from opend_wizard.report.pen import PLAIN, Pen, Tone
from opend_wizard.report.text_sheet import Sheet
from opend_wizard.texts import Text

RULE = Text(
    "The rule: what is taken away, OpenD takes back if auto_hold_quote_right is 1. Taken away twice within "
    "{seconds} seconds, it stays with the other device.",
    seconds=round(GIVES_WAY_WITHIN),
)
MOST = 8
"""Turns that are shown, the newest; a busy day has hundreds."""

_SIGNS = {
    Turn.TAKEN_AWAY: ("✗", Tone.CAREFUL),
    Turn.TAKEN_BACK: ("✓", Tone.GOOD),
    Turn.GAVE_WAY: ("–", Tone.BAD),
}


def said(moment: Moment) -> Text:
    """One turn in words, without its time."""
    markets = ", ".join(moment.markets)
    if moment.turn is Turn.TAKEN_BACK:
        return Text("OpenD took the right back ({markets})", markets=markets)
    if moment.turn is Turn.GAVE_WAY:
        return Text("OpenD gave way: the other device keeps it ({markets})", markets=markets)
    if moment.soon_after is None:
        return Text("Another device took the right away ({markets})", markets=markets)
    return Text(
        "Another device took it away again, {seconds} seconds after the last time ({markets})",
        seconds=f"{moment.soon_after:.1f}",
        markets=markets,
    )


def clock(moment: Moment) -> str:
    """The time of a turn, e.g. ``14:03:05``; empty where the log does not tell it."""
    return "" if moment.when is None else f"{moment.when:%H:%M:%S}"


def left_out(timeline: Timeline) -> Text | None:
    """That there are more turns than are shown; None where there are not."""
    count = len(timeline.moments) - MOST
    return Text("Earlier turns in the log: {count}", count=count) if count > 0 else None


def timeline(sheet: Sheet, story: Timeline, indent: int = 2) -> None:
    """Put the newest turns on `sheet`, a line for each."""
    if not story.moments:
        return
    sheet.say(Text("What OpenD's log tells of the quote right:"), indent, tone=Tone.QUIET)
    more = left_out(story)
    if more is not None:
        sheet.say(more, indent + 2, tone=Tone.QUIET)
    for moment in story.moments[-MOST:]:
        sign, tone = _SIGNS[moment.turn]
        time = clock(moment)
        sheet.say(said(moment), indent + 2, sign=f"{time}  {sign} " if time else f"{sign} ", tone=tone)
    sheet.say(RULE, indent + 2, tone=Tone.QUIET)


def as_text(story: Timeline, columns: int, pen: Pen = PLAIN) -> str:
    """The same by itself, as it is copied from the window."""
    sheet = Sheet(columns, pen)
    timeline(sheet, story, 0)
    return str(sheet)
