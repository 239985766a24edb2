"""Holding the line in words: each event as it comes, and what it came to; for terminal and window alike (FAQ Q15)."""

from __future__ import annotations

from opend_wizard.opend.api import Answer, Beat, Event, Heard, Reached
from opend_wizard.opend.lifelines import Line, Measured, Pulse
from opend_wizard.opend.verdicts import explained
from opend_wizard.texts import Text

WITH = Text("With heartbeats")
WITHOUT = Text("Without heartbeats")


def name(*, heartbeats: bool) -> Text:
    """Which of the two lines it is."""
    return WITH if heartbeats else WITHOUT


_TOLD = {
    Event.SENT: Text("heartbeat sent"),
    Event.ANSWERED: Text("answered"),
    Event.HELD: Text("held to the end"),
    Event.STOPPED: Text("stopped"),
    Event.DROPPED: Text("dropped by OpenD"),
}


def told(pulse: Pulse) -> Text:
    """One event in words, without its line and its time."""
    beat = pulse.beat
    if beat.event is Event.OPENED:
        return Text("connected; OpenD names an interval of {interval} s", interval=beat.interval)
    if beat.event is Event.NOT_OPENED:
        return Text("no connection: {why}", why=_why(beat))
    if beat.event is Event.SENT and not pulse.heartbeats:
        return Text("one heartbeat at the end, to see whether the line is still there")
    return _TOLD[beat.event]


def _why(beat: Beat) -> Text:
    heard = beat.heard or Heard.UNREACHABLE
    return explained(Answer(heard, Reached.NOTHING, beat.seconds, beat.said, beat.looks_like))


def concluded(measured: Measured | None) -> Text:
    """What was measured, in one or two sentences; None where nothing could be."""
    if measured is None:
        return Text("Nothing was measured: a line did not come about, or it was stopped.")
    interval, pace = measured.interval, f"{measured.pace:.1f}"
    if not measured.beating.held:
        return Text(
            "OpenD dropped even the line with heartbeats, after {seconds} s. Something else ends connections here.",
            seconds=_seconds(measured.beating),
        )
    if measured.silent.held:
        return Text(
            "Both lines were held for {seconds} s: OpenD did not mind silence for that long. It asks for a heartbeat "
            "within {interval} s all the same, so send one every {pace} s.",
            seconds=_seconds(measured.silent),
            interval=interval,
            pace=pace,
        )
    return Text(
        "OpenD hung up on the silent line after {seconds} s and kept the one that sent a heartbeat every {pace} s. "
        "A program of your own has to send KeepAlive that often.",
        seconds=_seconds(measured.silent),
        pace=pace,
    )


def _seconds(line: Line) -> str:
    return f"{line.seconds:.1f}"
