"""What came of asking OpenD: one verdict, how far the conversation got, and OpenD's own words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from opend_wizard.errors import Told
from opend_wizard.opend.api.status import Connection, GlobalState, UserInfo
from opend_wizard.texts import Text


class Heard(Enum):
    """How a conversation ended; everything but `STATE` is a failure of its own kind."""

    REFUSED = "refused"
    UNREACHABLE = "unreachable"  # connecting timed out, or there is no way there
    SILENT = "silent"
    CLOSED = "closed"
    RESET = "reset"
    NOT_OPEND = "not_opend"
    ENCRYPTED = "encrypted"  # OpenD has a key and we had none
    OTHER_KEY = "other_key"
    BAD_CHECKSUM = "bad_checksum"
    CUT_SHORT = "cut_short"
    ABSURD_LENGTH = "absurd_length"
    REJECTED = "rejected"  # with OpenD's own sentence
    STATE = "state"


class Reached(Enum):
    """The rungs of the conversation, lowest first."""

    NOTHING = 0
    TCP = 1
    HEADER = 2
    INIT_CONNECT = 3
    KEEP_ALIVE = 4
    GLOBAL_STATE = 5


@dataclass(frozen=True)
class Answer:
    """The end of one conversation; `said` is OpenD's own sentence, `looks_like` what answered instead.

    `asked_at` is this machine's clock in seconds since the epoch when the state came.
    """

    heard: Heard
    reached: Reached
    seconds: float
    said: str = ""
    looks_like: Text | None = None
    connection: Connection | None = None
    state: GlobalState | None = None
    user: UserInfo | None = None
    asked_at: float = 0.0

    @property
    def clock_skew(self) -> float | None:
        """Seconds this machine's clock is ahead of OpenD's servers; None without their time."""
        if self.state is None or not self.state.server_time:
            return None
        return self.asked_at - self.state.server_time


class Ended(Told):
    """The conversation ended before the state was known; only used inside the package."""

    def __init__(self, heard: Heard, said: str = "", looks_like: Text | None = None) -> None:
        super().__init__(Text("The conversation with OpenD ended: {how}.", how=heard.value))
        self.heard = heard
        self.said = said
        self.looks_like = looks_like
