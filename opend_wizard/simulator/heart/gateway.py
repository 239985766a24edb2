"""The heart of the simulated OpenD: its state, and everything that moves it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from opend_wizard.simulator import speech
from opend_wizard.simulator.heart.clock import Clock
from opend_wizard.simulator.heart.rights import QuoteRight
from opend_wizard.simulator.heart.status import GtwEvent, ProgramStatus, meaning, vendor_name
from opend_wizard.simulator.speech import Language, Line


class Topic(Enum):
    """What a piece of news is about."""

    EVENT = "event"
    STATUS = "status"
    LOGIN = "login"
    RIGHT = "right"


@dataclass(frozen=True)
class News:
    """Something has changed; `event` and `text` belong to the topic EVENT."""

    topic: Topic
    event: int = 0
    text: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The state at one moment; `status` is None where OpenD leaves it out."""

    status: int | None
    text: str
    quote_login: bool
    trade_login: bool
    right_held: bool
    time: float


class Gateway:
    """State that several threads look at and move; observers are told outside of the lock."""

    def __init__(self, language: Language, account: str, product: str, hold_right: bool = True) -> None:
        self.language = language
        self.account = account
        self.product = product
        self.clock = Clock()
        self.right = QuoteRight(self.clock, hold_right)
        self.lock = threading.RLock()
        self.observers: list[Callable[[News], None]] = []
        self.log: Callable[[str], None] = lambda _: None
        self.skew = 0.0  # seconds by which the server's clock is ahead of this machine's
        self.leave_status_out = False
        self._status = int(ProgramStatus.LOADED)
        self._text = ""
        self._logins: tuple[bool, bool] | None = None  # None: as the status has it

    def say(self, line: Line, **values: str | int) -> str:
        """`line` in the language of this OpenD."""
        return line.say(self.language, **values)

    def write(self, line: Line, **values: str | int) -> str:
        """Log `line`; gives the sentence."""
        sentence = self.say(line, **values)
        self.log(sentence)
        return sentence

    @property
    def status(self) -> int:
        """The present ProgramStatusType."""
        return self._status

    def snapshot(self) -> Snapshot:
        """Everything that can be asked, of one moment."""
        with self.lock:
            ready = self._status == ProgramStatus.READY
            quote, trade = self._logins or (ready, ready)
            status = None if self.leave_status_out else self._status
            return Snapshot(status, self._text, quote, trade, self.right.held, time.time() + self.skew)

    def enter(self, status: int, text: str | None = None) -> str:
        """Come into `status`; its reason is `text`, or what OpenD says by itself there. Gives the reason."""
        known = meaning(status)
        with self.lock:
            self._status = status
            self._text = text if text is not None else (self.say(known.line) if known.line else "")
            self._logins = None
        self.log(f"ProgramStatusType_{vendor_name(status)}")  # the real log has such dumps between its sentences
        if self._text:
            self.log(self._text)
        if known.event is not None:
            self.tell(News(Topic.EVENT, known.event, self._text))
        self.tell(News(Topic.STATUS))
        self.tell(News(Topic.LOGIN))
        return self._text

    def set_logins(self, quote: bool, trade: bool) -> None:
        """Log in to the quote and trade servers, or out of them, whatever the status."""
        with self.lock:
            self._logins = (quote, trade)
        self.tell(News(Topic.LOGIN))

    def begin(self, goal: int = ProgramStatus.READY, text: str | None = None) -> None:
        """Log in, and come as far as `goal`."""
        self.enter(ProgramStatus.LOADED)
        self.write(speech.LOGIN_METHOD)
        if goal == ProgramStatus.LOADED:
            return
        self.write(speech.LOGGING_IN)
        self.enter(ProgramStatus.LOGGING_IN)
        self.write(speech.LOGIN_ACCOUNT, account=self.account)
        if goal == ProgramStatus.READY:
            self.succeed()
        elif goal != ProgramStatus.LOGGING_IN:
            self.enter(goal, text)

    def succeed(self) -> str:
        """The login went well: everything up to the state Ready happens; gives what was said about the login."""
        said = self.write(speech.LOGIN_SUCCESSFUL)
        self.enter(ProgramStatus.DATA_PREPARING)
        self.write(speech.USER_QUOTA)
        self.write(speech.QUOTE_RIGHT, level="LV3")
        self.enter(ProgramStatus.READY)
        self.write(speech.DATA_READY)
        return said

    def lose_right(self) -> bool:
        """Another terminal takes the quote right; whether OpenD has taken it back."""
        with self.lock:
            back = self.right.taken_by_another()
        self.write(speech.QUOTE_RIGHT_KICKED, level="BMP")
        if back:
            self.write(speech.QUOTE_RIGHT, level="LV3")
        self.tell(News(Topic.RIGHT))
        return back

    def take_right(self) -> str:
        """Take the quote right on command; gives what OpenD says."""
        with self.lock:
            self.right.take()
        self.write(speech.QUOTE_RIGHT, level="LV3")
        self.tell(News(Topic.RIGHT))
        return self.say(speech.RIGHT_TAKEN)

    def tell(self, news: News) -> None:
        """Let every observer know."""
        for observer in tuple(self.observers):
            observer(news)

    def happen(self, event: int, text: str) -> None:
        """Push any event, also one that belongs to no state."""
        self.tell(News(Topic.EVENT, event, text))


__all__ = ["Gateway", "GtwEvent", "News", "Snapshot", "Topic"]
