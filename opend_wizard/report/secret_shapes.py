"""Secrets that are known by their shape alone: keys in PEM, addresses with a password, e-mails, phones, digests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from opend_wizard.report.secret_names import Secret


@dataclass(frozen=True)
class Span:
    """Where in a text a secret stands, from `start` up to but not including `end`."""

    start: int
    end: int
    kind: Secret
    value: str = field(repr=False)


_PEM = re.compile(
    r"-----BEGIN (?P<label>[A-Z0-9 ]{0,30}PRIVATE KEY)-----(?P<body>.{0,20000}?)-----END (?P=label)-----"
    r"|-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----(?P<rest>(?:(?:\s|\\[nr])*[A-Za-z0-9+/=]+(?![^\s\\<]))*)",
    re.DOTALL,
)
_URL = re.compile(r"(?i)\b[a-z][a-z0-9+.-]{1,20}://(?P<user>[^\s/@:?#]*):(?P<word>[^\s/?#]+)@(?=[^\s/@])")
_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}(?P<top>[A-Za-z]{2,24})(?![A-Za-z0-9])"
)
_UNITS = frozenset(("service", "socket", "timer", "target", "mount", "path", "slice", "scope"))  # getty@tty1.service
_DIGEST = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{32}(?![0-9A-Za-z])")
_OF_A_FILE = re.compile(r"(?i)(?:checksum|crc|sha\d*|file[ _-]?md5|build|commit|trace|request)[\w ]{0,12}[:=]\s*$")
_FLAG_CODE = re.compile(r"-code[ \t]*=[ \t]*(?P<value>[^\s\"'`;,<>]+)")
_SAID_CODE = re.compile(r"code is[ ]?(?P<value>\d{4,8})(?!\d)")
_SAID_CODE_ZH = re.compile(r"验证码[是为為]?[ ]?(?P<value>\d{4,8})(?!\d)")
_OF_PHONE = ("verification ", "verify ", "sms ", "sms verification ")
_SENT_CODE = re.compile(
    r'"op"\s*:\s*"?2"?[^{}]{0,80}"code"\s*:\s*"(?P<value>[^"]+)"|"code"\s*:\s*"(?P<early>[^"]+)"[^{}]{0,80}"op"\s*:\s*"?2'
)
_UNLOCK = re.compile(r"unlock_trade\(\s*(?:\w+\s*=\s*)?(?P<quote>[\"'])(?P<value>[^\"'\r\n]{1,200})(?P=quote)")
_LOG_NAME = re.compile(r"GTWLog_(?P<value>[1-9]\d*)_(?=\d{4}_)")  # the account's number (facts: §6)

# Digits of a national number by country code; a number of another country has at most 10.
_NATIONAL = {"86": 11, "852": 8, "853": 8, "886": 9, "65": 8, "60": 10, "61": 9, "81": 10, "1": 10, "44": 10}
_DIGITS = range(6, 16)  # no number is longer (E.164)
_PHONE = re.compile(
    r"(?<![A-Za-z0-9+.)\]])\+(?P<country>86|852|853|886|65|60|61|81|44|1|[2-9]\d{1,2})(?P<rest>[ -]?\d+(?:[ -]\d+)*)"
)
_MOBILE = re.compile(r"1[3-9]\d(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}(?![A-Za-z0-9]|\.\d|[ ](?:bytes|[kKMG]?B|[mun]?s)\b)")


def find_shapes(text: str) -> Iterator[Span]:
    """Every secret in `text` that is known by its shape; spans may overlap."""
    for look in _LOOKS:
        yield from look(text)


def phone_digits(value: str) -> str | None:
    """The national digits of a phone number, by which two ways of writing it are the same; None for anything else."""
    value = value.strip()
    found = _PHONE.fullmatch(value)
    if found and phone_end(value, 0) == len(value):
        return re.sub(r"\D", "", found["rest"])
    return re.sub(r"\D", "", value) if _MOBILE.fullmatch(value) else None


def phone_end(text: str, start: int) -> int | None:
    """Where the international phone number that begins at `start` ends, None if none begins there.

    It ends after as many digits as such a number has, so that a date behind it stays.
    """
    found = _PHONE.match(text, start)
    if found is None:
        return None
    wanted, digits, end = _NATIONAL.get(found["country"], 10), 0, 0
    for group in re.finditer(r"[ -]?(\d+)", found["rest"]):
        is_a_time = text.startswith(":", found.start("rest") + group.end())
        if digits and (is_a_time or digits + len(group[1]) > wanted):
            break
        digits, end = digits + len(group[1]), group.end()
    return found.start("rest") + end if digits in _DIGITS else None


def _pem(text: str) -> Iterator[Span]:
    if "PRIVATE KEY" not in text:
        return
    for found in _PEM.finditer(text):
        group = "rest" if found["body"] is None else "body"
        start, end = _stripped(text, *found.span(group))
        if start < end:
            yield Span(start, end, Secret.PRIVATE_KEY, "".join(text[start:end].split()))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())


def _urls(text: str) -> Iterator[Span]:
    if "://" not in text:
        return
    for found in _URL.finditer(text):
        if found["user"]:
            yield Span(*found.span("user"), Secret.ACCOUNT, found["user"])
        yield Span(*found.span("word"), Secret.PASSWORD, found["word"])


def _emails(text: str) -> Iterator[Span]:
    if "@" not in text:
        return
    credentials = {found.end("word") for found in _URL.finditer(text)} if "://" in text else set()
    for found in _EMAIL.finditer(text):
        at = found.start() + found[0].index("@")
        if at not in credentials and found["top"].lower() not in _UNITS:
            yield Span(*found.span(), Secret.EMAIL, found[0])


def _digests(text: str) -> Iterator[Span]:
    for found in _DIGEST.finditer(text):
        if not _OF_A_FILE.search(text, max(0, found.start() - 40), found.start()):
            yield Span(*found.span(), Secret.DIGEST, found[0])


def _codes(text: str) -> Iterator[Span]:
    for found in chain(_FLAG_CODE.finditer(text), _SAID_CODE.finditer(text), _SAID_CODE_ZH.finditer(text)):
        if not _is_of_an_error(text, found):
            yield Span(*found.span("value"), Secret.CODE, found["value"])
    for found in _SENT_CODE.finditer(text) if '"op"' in text else ():
        group = "early" if found["early"] else "value"
        yield Span(*found.span(group), Secret.CODE, found[group])


def _is_of_an_error(text: str, found: re.Match[str]) -> bool:
    """``error-code=14`` and “error code is 14” are evidence; ``…verify_code -code=`` and “SMS code is” are not."""
    before = text[max(0, found.start() - 20) : found.start()].lower()
    if found[0].startswith("-"):
        return before[-1:].isascii() and before[-1:].isalpha() and not before.endswith("verify_code")
    return found[0].startswith("code") and not before.endswith(_OF_PHONE)


def _log_names(text: str) -> Iterator[Span]:
    for found in _LOG_NAME.finditer(text):
        yield Span(*found.span("value"), Secret.ACCOUNT, found["value"])


def _unlocks(text: str) -> Iterator[Span]:
    """The trade password in a script, where it stands without a name."""
    for found in _UNLOCK.finditer(text) if "unlock_trade" in text else ():
        yield Span(*found.span("value"), Secret.PASSWORD, found["value"])


def _phones(text: str) -> Iterator[Span]:
    for found in _MOBILE.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if not (before.isascii() and before.isalnum()) and before not in (".", "+"):
            yield Span(*found.span(), Secret.PHONE, found[0])
    for found in _PHONE.finditer(text):
        end = phone_end(text, found.start())
        if end is not None:
            yield Span(found.start(), end, Secret.PHONE, text[found.start() : end])


_LOOKS: tuple[Callable[[str], Iterator[Span]], ...] = (
    *(_pem, _urls, _codes, _log_names, _unlocks, _emails, _phones, _digests),
)
