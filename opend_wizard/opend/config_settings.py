"""The settings OpenD.xml is known to have, what each accepts, and which of them are secret."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from opend_wizard.errors import Refused
from opend_wizard.texts import Text

LONGEST_VALUE = 4096  # characters; far beyond any path or password
WHITESPACE = " \t\r\n"  # what XML calls white space; Python's own idea of it is wider
MASK = "•••"
SECRET_SETTINGS = frozenset({"login_account", "login_pwd", "login_pwd_md5", "websocket_key_md5"})

_SOUNDS_SECRET = ("account", "pwd", "passw", "secret", "token", "md5", "phone")
_NAME = re.compile(r"[^\W\d][\w.-]*")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}|0")
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}")
_ABSOLUTE = re.compile(r"(?:/|[A-Za-z]:[\\/]|\\\\)[^\0]*")
_ZONE = re.compile(r"UTC(?:\+(?:[1-9]|1[0-2])|-(?:[1-9]|1[01]))?")
_HIGHEST_PORT = 65535


@dataclass(frozen=True)
class Accepts:
    """Which values a setting takes: in words, and as a test."""

    expected: Text
    test: Callable[[str], bool]


def _number(low: int, high: int) -> Callable[[str], bool]:
    return lambda value: _NUMBER.fullmatch(value) is not None and low <= int(value) <= high


def _like(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: pattern.fullmatch(value) is not None


def _one_of(*values: str) -> Accepts:
    return Accepts(Text("one of: {values}", values=", ".join(values)), frozenset(values).__contains__)


_PORT = Accepts(Text("a whole number from 1 to 65535"), _number(1, _HIGHEST_PORT))
_ADDRESS = Accepts(Text("an IPv4 address such as 127.0.0.1"), _like(_IPV4))
_SWITCH = _one_of("0", "1")
_MD5 = Accepts(Text("32 digits 0–9 and a–f, in lower case"), _like(re.compile("[0-9a-f]{32}")))
_PATH = Accepts(Text("a path that starts at the root or at a drive"), _like(_ABSOLUTE))
_SOMETHING = Accepts(Text("not empty"), bool)

KNOWN_SETTINGS: Mapping[str, Accepts] = MappingProxyType(
    {
        "ip": _ADDRESS,
        "api_port": _PORT,
        "login_account": _SOMETHING,
        "login_pwd": _SOMETHING,
        "login_pwd_md5": _MD5,
        "lang": _one_of("en", "chs"),
        "log_level": _one_of("no", "debug", "info", "warning", "error", "fatal"),
        "log_path": _SOMETHING,
        "push_proto_type": _SWITCH,
        "qot_push_frequency": Accepts(Text("a whole number of milliseconds from 1"), _number(1, 999_999_999)),
        "telnet_ip": _ADDRESS,
        "telnet_port": _PORT,
        "rsa_private_key": _PATH,
        "price_reminder_push": _SWITCH,
        "auto_hold_quote_right": _SWITCH,
        "future_trade_api_time_zone": Accepts(Text("UTC, or from UTC-11 to UTC+12"), _like(_ZONE)),
        "websocket_ip": _ADDRESS,
        "websocket_port": _PORT,
        "websocket_key_md5": _MD5,
        "websocket_private_key": _SOMETHING,
        "websocket_cert": _SOMETHING,
        "pdt_protection": _SWITCH,
        "dtcall_confirmation": _SWITCH,
    }
)
"""The documented settings and their values (facts: §3.2)."""


def is_secret(name: str) -> bool:
    """Whether the value of the setting `name` must not be shown; also for names that only sound so."""
    lowered = name.lower()
    return lowered in SECRET_SETTINGS or any(part in lowered for part in _SOUNDS_SECRET)


def shown(name: str, value: str) -> str:
    """`value` as it may be shown: a secret is masked, an empty one stays recognisable as empty."""
    return MASK if value and is_secret(name) else value


def refuse_unfit(name: str, value: str) -> None:
    """Raise `Refused` where `value` cannot be what OpenD expects of the setting `name`."""
    if not _NAME.fullmatch(name):
        raise Refused(Text("“{name}” is not the name of a setting.", name=name[:80]))
    if len(value) > LONGEST_VALUE:
        limit = f"{LONGEST_VALUE:,}"
        raise Refused(Text("The value for {name} is longer than {limit} characters.", name=name, limit=limit))
    if value != value.strip(WHITESPACE):
        raise Refused(Text("The value for {name} begins or ends with a space. Leave it away.", name=name))
    if any(not _writable(character) for character in value):
        raise Refused(Text("The value for {name} holds a character that cannot stand in OpenD.xml.", name=name))
    known = KNOWN_SETTINGS.get(name)
    if known is not None and not known.test(value):
        told = {"name": name, "value": shown(name, value)[:80]}
        raise Refused(Text("{name} cannot be “{value}”. It must be: {expected}.", expected=known.expected, **told))


def _writable(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp") and character not in "\ufffe\uffff"
