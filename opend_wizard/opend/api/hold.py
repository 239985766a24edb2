"""Holding the line: one connection kept with or without heartbeats, to see whether and when OpenD drops it (Q15)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from opend_wizard.opend.api import encryption
from opend_wizard.opend.api.answer import Ended, Heard
from opend_wizard.opend.api.conversation import Conversation
from opend_wizard.opend.api.line import Line
from opend_wizard.opend.api.listening import Ear
from opend_wizard.opend.api.probe import Manners, connected
from opend_wizard.texts import Text

_PACE = 0.8  # of the interval OpenD names: as often as the vendor's SDK sends a heartbeat (protocol: §8)
_USUAL = 10  # seconds, where OpenD names no sensible interval
_LONGEST = 120  # seconds of an interval that are believed


class Event(Enum):
    """What happened on the line; the last four end it."""

    OPENED = "opened"
    SENT = "sent"
    ANSWERED = "answered"
    HELD = "held"  # to the end, which a last heartbeat proved
    DROPPED = "dropped"
    STOPPED = "stopped"  # by us, on request
    NOT_OPENED = "not opened"


@dataclass(frozen=True)
class Beat:
    """One event, in seconds since OpenD let us in; `heard` says how a line was dropped or why it never opened.

    `interval` is the keep-alive interval in use, in seconds; 0 before it is known.
    """

    event: Event
    seconds: float
    interval: int = 0
    heard: Heard | None = None
    said: str = ""
    looks_like: Text | None = None


def hold(
    ip: str, port: int, manners: Manners, intervals: int, *, heartbeats: bool, stop: Callable[[], bool]
) -> Iterator[Beat]:
    """Keep one connection for so many keep-alive intervals of OpenD's and tell what happens to it.

    With `heartbeats` one is sent every 0.8 intervals; without, only a last one at the end, since a line
    that nobody uses looks whole also where it was cut. The last beat says how it ended; what the peer does is
    never raised. `stop` is asked ten times a second. Raises `encryption.BadKey` as `probe` does.
    """
    key = encryption.load_key(manners.key) if manners.key else None
    try:
        with connected(ip, port, manners.connecting) as connection:
            line = Line(connection, manners.reply, time.monotonic() + manners.whole, manners.form)
            conversation = Conversation(line, key, manners.packets)
            interval = _sensible(conversation.init_connect().keep_alive_seconds)
            line.end = time.monotonic() + intervals * interval + 2 * manners.reply
            held = _Hold(conversation, Ear(connection, stop), interval, manners.reply)
            yield from held.beats(intervals * interval, _PACE * interval if heartbeats else None)
    except Ended as ended:
        yield Beat(Event.NOT_OPENED, 0.0, 0, ended.heard, ended.said, ended.looks_like)


def _sensible(seconds: int) -> int:
    return min(seconds, _LONGEST) if seconds > 0 else _USUAL


class _Hold:
    """A line that is open, watched from its first second."""

    def __init__(self, conversation: Conversation, ear: Ear, interval: int, patience: float) -> None:
        self._conversation = conversation
        self._ear = ear
        self._interval = interval
        self._patience = patience
        self._begin = time.monotonic()

    def beats(self, whole: float, pace: float | None) -> Iterator[Beat]:
        """Everything from the opening to the end after `whole` seconds, a heartbeat every `pace`."""
        yield self._beat(Event.OPENED)
        try:
            yield from self._holding(whole, pace or whole)
        except Ended as ended:
            beat = Event.STOPPED if self._ear.stopped else Event.DROPPED
            yield self._beat(beat, ended)

    def _holding(self, whole: float, pace: float) -> Iterator[Beat]:
        due = 0.0
        while due < whole:
            due = min(due + pace, whole)
            self._ear.listen(self._begin + due)
            serial = self._conversation.send_keep_alive()
            yield self._beat(Event.SENT)
            if not self._ear.listen(time.monotonic() + self._patience, serial):
                raise Ended(Heard.SILENT)
            yield self._beat(Event.ANSWERED)
        yield self._beat(Event.HELD)

    def _beat(self, event: Event, ended: Ended | None = None) -> Beat:
        seconds = time.monotonic() - self._begin
        if ended is None or event is Event.STOPPED:
            return Beat(event, seconds, self._interval)
        return Beat(event, seconds, self._interval, ended.heard, ended.said, ended.looks_like)
