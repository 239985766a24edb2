"""What the catalogue of telling log lines is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.texts import Text


class Kind(Enum):
    """What a line of OpenD's log tells; the values are stable names for reports."""

    # A start that goes well (facts: §6.1)
    VERSION = "version"
    STARTED = "started"
    RUNNING = "running"
    CONFIG_LOADED = "config-loaded"
    SERVER_STARTED = "server-started"
    ADDRESS = "listening-address"
    RSA_ON = "rsa-on"
    RSA_OFF = "rsa-off"
    LOGIN_METHOD = "login-method"
    LOGGING_IN = "logging-in"
    LOGIN_ACCOUNT = "login-account"
    LOGGED_IN = "logged-in"
    QUOTA = "quota"
    QUOTE_RIGHT = "quote-right"
    READY = "ready"
    CONNECTIONS = "connections"
    AGREED = "agreed"
    STATUS = "program-status"

    # What it waits for (facts: §4.3)
    ASKS_ACCOUNT = "asks-account"
    ASKS_PASSWORD = "asks-password"  # noqa: S105  (a name, no password)
    ASKS_REMEMBER = "asks-remember"
    NEEDS_PHONE_CODE = "needs-phone-code"
    PHONE_CODE_SENT = "phone-code-sent"
    NEEDS_PICTURE_CODE = "needs-picture-code"

    # What goes wrong (facts: §6.2)
    WRONG_PASSWORD = "wrong-password"  # noqa: S105  (as above)
    LOGIN_LIMIT = "login-limit"
    LOGIN_NETWORK = "login-network"
    WRONG_BRAND = "wrong-brand"
    TOKEN_EXPIRED = "token-expired"  # noqa: S105  (as above)
    NO_BROKERAGE = "no-brokerage"
    LOGIN_FAILED = "login-failed"
    WRONG_CODE = "wrong-code"
    CODES_TOO_OFTEN = "codes-too-often"
    START_RATIONED = "start-rationed"
    VERSION_TOO_LOW = "version-too-low"
    NOT_AGREED = "not-agreed"
    OWN_DATA_MISSING = "own-data-missing"
    SERVICE_FAILED = "service-failed"
    NEEDED_DATA_MISSING = "needed-data-missing"
    QUOTE_RIGHT_KICKED = "quote-right-kicked"
    NO_DATA_FOLDER = "no-data-folder"
    UNKNOWN_FLAG = "unknown-flag"
    UNKNOWN_PROTOCOL = "unknown-protocol"
    MISSING_ARGUMENT = "missing-argument"
    NEEDS_ENCRYPTION = "needs-encryption"
    NO_FUSE = "no-fuse"
    LIBRARY_MISSING = "library-missing"
    CHART_CRASH = "chart-crash"
    UPDATE_FAILED = "update-failed"
    EXITED = "exited"


@dataclass(frozen=True)
class Event:
    """One kind of telling line: how it is worded, and what it means to a person.

    A wording is literal; ``…`` in it stands for anything within the same entry, and capitals do not
    count. `is_state` says that OpenD is in this condition until another such line follows; `status` is
    the ProgramStatus it corresponds to, None for a condition the API has no number for.
    """

    kind: Kind
    meaning: Text
    wordings: tuple[str, ...]
    status: ProgramStatus | None = None
    is_state: bool = False


def state(kind: Kind, status: ProgramStatus | None, meaning: Text, *wordings: str) -> Event:
    """An event after which OpenD is in a certain condition."""
    return Event(kind, meaning, wordings, status, is_state=True)


def note(kind: Kind, meaning: Text, *wordings: str) -> Event:
    """An event that leaves OpenD's condition as it is."""
    return Event(kind, meaning, wordings)
