"""The states OpenD can be in, and what it says about each (protocol: §5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from opend_wizard.simulator import speech
from opend_wizard.simulator.speech import Line


class ProgramStatus(IntEnum):
    """The vendor's numbers; 12 is unknown to the vendor's own Python SDK."""

    NONE = 0
    LOADED = 1
    LOGGING_IN = 2
    NEED_PIC_CODE = 3
    NEED_PHONE_CODE = 4
    LOGIN_FAILED = 5
    FORCE_UPDATE = 6
    DATA_PREPARING = 7
    DATA_MISSING = 8
    DISCLAIMER_NOT_AGREED = 9
    READY = 10
    FORCE_LOGOUT = 11
    DISCLAIMER_PULL_FAILED = 12


_VENDOR_NAMES = [
    "None",
    "Loaded",
    "Loging",
    "NeedPicVerifyCode",
    "NeedPhoneVerifyCode",
    "LoginFailed",
    "ForceUpdate",
    "NessaryDataPreparing",
    "NessaryDataMissing",
    "UnAgreeDisclaimer",
    "Ready",
    "ForceLogout",
    "DisclaimerPullFailed",
]


def vendor_name(status: int) -> str:
    """The vendor's own word for `status`, mis-spellings and all; the number where there is none."""
    return _VENDOR_NAMES[status] if 0 <= status < len(_VENDOR_NAMES) else str(status)


class GtwEvent(IntEnum):
    """Events that OpenD pushes to whoever wants notifications."""

    FORCE_UPDATE = 3
    LOGIN_FAILED = 4
    DISCLAIMER_NOT_AGREED = 5
    KICKED_OUT = 7
    NEED_PIC_CODE = 10
    NEED_PHONE_CODE = 11
    DATA_MISSING = 13


@dataclass(frozen=True)
class Meaning:
    """What OpenD says when it comes into a state, and the event it pushes."""

    line: Line | None = None
    event: GtwEvent | None = None


_NOTHING = Meaning()
_MEANINGS = {
    ProgramStatus.NEED_PIC_CODE: Meaning(speech.NEED_PIC_CODE, GtwEvent.NEED_PIC_CODE),
    ProgramStatus.NEED_PHONE_CODE: Meaning(speech.NEED_PHONE_CODE, GtwEvent.NEED_PHONE_CODE),
    ProgramStatus.LOGIN_FAILED: Meaning(speech.WRONG_PASSWORD, GtwEvent.LOGIN_FAILED),
    ProgramStatus.FORCE_UPDATE: Meaning(speech.FORCE_UPDATE, GtwEvent.FORCE_UPDATE),
    ProgramStatus.DATA_MISSING: Meaning(speech.DATA_MISSING, GtwEvent.DATA_MISSING),
    ProgramStatus.DISCLAIMER_NOT_AGREED: Meaning(speech.NOT_AGREED, GtwEvent.DISCLAIMER_NOT_AGREED),
    ProgramStatus.FORCE_LOGOUT: Meaning(speech.FORCE_LOGOUT, GtwEvent.KICKED_OUT),
    ProgramStatus.DISCLAIMER_PULL_FAILED: Meaning(speech.DISCLAIMER_PULL_FAILED),
}


def meaning(status: int) -> Meaning:
    """What belongs to `status`; nothing where the number is unknown."""
    return _MEANINGS.get(ProgramStatus(status), _NOTHING) if status in set(ProgramStatus) else _NOTHING
