"""Requests written, and replies read, in either form: protocol buffers, or JSON as a second opinion."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from opend_wizard.opend.api import protobuf
from opend_wizard.opend.api.status import Connection, GlobalState, UserInfo, status_number, version_text

CLIENT_VERSION = 300
CLIENT_NAME = "opend-wizard"
SUCCEED = 0
_WHOLE = re.compile(r"-?[0-9]{1,20}")  # no other digits: Python reads those of every script, and of any length
_UNKNOWN = -400  # what an absent retType means
Fields: TypeAlias = "tuple[tuple[int, str, int | str], ...]"
"""A request's fields: number, name and value of each."""
_RIGHTS = {4: "hk", 5: "us", 31: "sh", 32: "sz"}


@dataclass(frozen=True)
class Envelope:
    """The outer fields every reply has; `inner` is None where OpenD refused."""

    result: int
    said: str
    inner: Message | None

    @property
    def succeeded(self) -> bool:
        """Whether OpenD did what was asked."""
        return self.result == SUCCEED and self.inner is not None


class Message(Protocol):
    """Read access to the s2c part of a reply, whatever its form."""

    def number(self, at: int, name: str) -> int | None:
        """A whole number, also where JSON has it as a string."""

    def text(self, at: int, name: str) -> str:
        """A string; empty if absent."""

    def message(self, at: int, name: str) -> Message | None:
        """An embedded message."""


@dataclass(frozen=True)
class Packed:
    """A message in protocol buffers."""

    fields: protobuf.Fields

    def number(self, at: int, name: str) -> int | None:  # noqa: ARG002  (JSON goes by the name)
        """The whole number of field `at`."""
        return protobuf.number(self.fields, at)

    def text(self, at: int, name: str) -> str:  # noqa: ARG002
        """The string of field `at`."""
        return protobuf.text(self.fields, at)

    def message(self, at: int, name: str) -> Packed | None:  # noqa: ARG002
        """The message in field `at`; raises `protobuf.Garbled`."""
        inner = protobuf.message(self.fields, at)
        return None if inner is None else Packed(inner)


@dataclass(frozen=True)
class Written:
    """A message in JSON, named as in the vendor's .proto files; 64-bit numbers may be strings (protocol: §7)."""

    fields: dict[str, object]

    def number(self, at: int, name: str) -> int | None:  # noqa: ARG002  (protocol buffers go by the number)
        """The whole number called `name`, also from a string or an enum's name."""
        value = self.fields.get(name)
        if isinstance(value, str):
            return int(value) if _WHOLE.fullmatch(value) else status_number(value)
        if isinstance(value, float) and not math.isfinite(value):  # JSON has no such number; Python reads it
            return None
        return int(value) if isinstance(value, int | float) else None

    def text(self, at: int, name: str) -> str:  # noqa: ARG002
        """The string called `name`."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def message(self, at: int, name: str) -> Written | None:  # noqa: ARG002
        """The object called `name`."""
        value = self.fields.get(name)
        return Written(value) if isinstance(value, dict) else None


def read_packed(body: bytes) -> Envelope:
    """The reply in a protocol buffers body; raises `protobuf.Garbled`."""
    fields = protobuf.decode(body)
    inner = protobuf.message(fields, 4)
    result = protobuf.number(fields, 1)
    return Envelope(
        _UNKNOWN if result is None else result,
        protobuf.text(fields, 2),
        None if inner is None else Packed(inner),
    )


def read_written(body: bytes) -> Envelope:
    """The reply in a JSON body; raises `protobuf.Garbled`, as for the other form."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise protobuf.Garbled("not JSON") from error
    if not isinstance(data, dict):
        raise protobuf.Garbled("not an object")
    outer = Written(data)
    result = outer.number(1, "retType")
    return Envelope(_UNKNOWN if result is None else result, outer.text(2, "retMsg"), outer.message(4, "s2c"))


def init_connect(encryption: int) -> Fields:
    """InitConnect's fields; no pushes are asked for, `encryption` is one of `encryption.Packets`."""
    return (
        (1, "clientVer", CLIENT_VERSION),
        (2, "clientID", CLIENT_NAME),
        (3, "recvNotify", 0),
        (4, "packetEncAlgo", encryption),
        (5, "pushProtoFmt", 0),
        (6, "programmingLanguage", "Python"),
    )


def keep_alive(now: int) -> Fields:
    """KeepAlive's field: this machine's clock in seconds since the epoch."""
    return ((1, "time", now),)


def ask_global_state(user: int = 0) -> Fields:
    """GetGlobalState's field: obsolete, but required (protocol: §4)."""
    return ((1, "userID", user),)


def ask_user_info(flag: int = 0) -> Fields:
    """GetUserInfo's field: 0 asks for everything."""
    return ((2, "flag", flag),)


def pack(c2s: Fields) -> bytes:
    """A request body in protocol buffers."""
    return protobuf.encode([(1, protobuf.encode([(at, value) for at, _name, value in c2s]))])


def write(c2s: Fields) -> bytes:
    """A request body in JSON."""
    named = {name: bool(value) if name == "recvNotify" else value for _at, name, value in c2s}
    return json.dumps({"c2s": named}, separators=(",", ":")).encode("ascii")


def connection(inner: Message) -> Connection:
    """What InitConnect gave."""
    vector = inner.text(6, "aesCBCiv")
    return Connection(
        server_version=inner.number(1, "serverVer") or 0,
        keep_alive_seconds=inner.number(5, "keepAliveInterval") or 0,
        attribution=inner.number(7, "userAttribution") or 0,
        aes_key=inner.text(4, "connAESKey").encode("utf-8"),
        aes_iv=vector.encode("utf-8") if vector else None,
    )


def global_state(inner: Message) -> GlobalState:
    """What GetGlobalState gave; an absent status stays None."""
    status = inner.message(12, "programStatus")
    version = inner.number(8, "serverVer") or 0
    return GlobalState(
        status=None if status is None else status.number(1, "type"),
        described="" if status is None else status.text(2, "strExtDesc"),
        quote_login=bool(_flag(inner, 6, "qotLogined")),
        trade_login=bool(_flag(inner, 7, "trdLogined")),
        version=version_text(version, inner.number(9, "serverBuildNo") or 0),
        server_time=inner.number(10, "time") or 0,
    )


def user_info(inner: Message) -> UserInfo:
    """What GetUserInfo gave, without what is private in it."""
    rights = ((name, inner.number(at, f"{name}QotRight")) for at, name in _RIGHTS.items())
    return UserInfo(
        needs_to_agree=bool(_flag(inner, 7, "isNeedAgreeDisclaimer")),
        update=inner.number(9, "updateType") or 0,
        subscription_quota=inner.number(14, "subQuota") or 0,
        history_quota=inner.number(15, "historyKLQuota") or 0,
        quote_rights=tuple((name, right) for name, right in rights if right is not None),
    )


def _flag(inner: Message, at: int, name: str) -> int:
    return inner.number(at, name) or 0
