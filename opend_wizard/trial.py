"""What would tell more where something could not be seen, and what trying it costs the person."""

from __future__ import annotations

from enum import Enum, IntEnum

from opend_wizard.texts import Text


class Effort(IntEnum):
    """What a trial costs, the cheapest first."""

    LOOK = 0
    ASK_PERSON = 1
    RESTART = 2  # starts and logins are rationed by the vendor
    PHONE_CODE = 3


class Trial(Enum):
    """Something to try that would tell more; the values are published ids."""

    LOOK_AGAIN = "look_again"
    HOLD_LINE = "hold_line"
    LOOK_AT_WINDOW = "look_at_window"
    NAME_SCRIPT = "name_script"
    MEND_FIRST = "mend_first"
    START_OPEND = "start_opend"
    ASK_AGAIN = "ask_again"

    @property
    def effort(self) -> Effort:
        """What it costs."""
        return _MEANS[self][0]

    @property
    def text(self) -> Text:
        """What to do, in one sentence."""
        return _MEANS[self][1]


_MEANS = {
    Trial.LOOK_AGAIN: (Effort.LOOK, Text("Look again in a moment.")),
    Trial.HOLD_LINE: (Effort.LOOK, Text("Hold two connections for a while, with and without heartbeats.")),
    Trial.LOOK_AT_WINDOW: (Effort.ASK_PERSON, Text("Look at OpenD's window or console: what is its last sentence?")),
    Trial.NAME_SCRIPT: (Effort.ASK_PERSON, Text("Name your script, so that it can be read, too.")),
    Trial.MEND_FIRST: (Effort.RESTART, Text("They do not exclude each other: mend the first one, then look again.")),
    Trial.START_OPEND: (Effort.RESTART, Text("Start OpenD once, wait until it says what it wants, and look again.")),
    Trial.ASK_AGAIN: (
        Effort.PHONE_CODE,
        Text("Ask OpenD again. That may void the phone code it waits for, so that a new one has to be sent."),
    ),
}
