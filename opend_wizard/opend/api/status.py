"""What OpenD says of itself: its program status, logins, version and clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum


class ProgramStatus(IntEnum):
    """ProgramStatusType with the vendor's numbers (facts: §5.3); other numbers occur and are kept as they are."""

    NONE = 0
    LOADED = 1
    LOGGING_IN = 2
    NEED_PICTURE_CODE = 3
    NEED_PHONE_CODE = 4
    LOGIN_FAILED = 5
    FORCE_UPDATE = 6
    DATA_PREPARING = 7
    DATA_MISSING = 8
    DISCLAIMER_NOT_AGREED = 9
    READY = 10
    FORCED_LOGOUT = 11
    DISCLAIMER_NOT_FETCHED = 12


_WRITTEN = (
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
)


def vendor_name(status: int | None) -> str:
    """The vendor's own name of a status, original spelling, e.g. ``Loging``; the number where there is none."""
    if status is None:
        return "none given"
    return _WRITTEN[status] if 0 <= status < len(_WRITTEN) else f"number {status}"


def status_number(name: str) -> int | None:
    """The number of ``ProgramStatusType_Ready`` or ``Ready``; None for a name nobody knows."""
    short = name.rpartition("_")[2]
    return _WRITTEN.index(short) if short in _WRITTEN else None


@dataclass(frozen=True)
class Connection:
    """OpenD's answer to InitConnect; the key and vector of the connection stay out of sight."""

    server_version: int
    keep_alive_seconds: int
    attribution: int
    aes_key: bytes = field(repr=False)
    aes_iv: bytes | None = field(repr=False)


@dataclass(frozen=True)
class GlobalState:
    """OpenD's answer to GetGlobalState; times are seconds since the epoch."""

    status: int | None
    described: str
    quote_login: bool
    trade_login: bool
    version: str
    server_time: int

    @property
    def operable(self) -> bool:
        """Whether the program itself is ready; an absent status counts if the quote login is there (protocol: §5)."""
        return self.status == ProgramStatus.READY or (self.status is None and self.quote_login)

    @property
    def ready(self) -> bool:
        """Whether OpenD serves quotes: the only good status, and logged in to quotes."""
        return self.operable and self.quote_login


@dataclass(frozen=True)
class UserInfo:
    """The parts of GetUserInfo that a diagnosis needs; name and account are private and not kept."""

    needs_to_agree: bool
    update: int
    subscription_quota: int
    history_quota: int
    quote_rights: tuple[tuple[str, int], ...]


def version_text(server_version: int, build: int) -> str:
    """``10.11.7108`` for 1011 and 7108, the rule of the vendor's client versions (protocol: §4)."""
    return f"{server_version // 100}.{server_version % 100}.{build}"
