"""All finders together: the parts of a text that nobody else may read, in order and without overlap."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from opend_wizard.report.secret_names import Secret
from opend_wizard.report.secret_settings import find_settings
from opend_wizard.report.secret_shapes import Span, find_shapes
from opend_wizard.report.secret_values import find_values

_IPV4 = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)")
_IPV6 = re.compile(r"[23][0-9a-fA-F]{3}(?::[0-9a-fA-F]{0,4}){2,7}(?![\w:.])")  # 2000::/3: the public ones


@lru_cache(maxsize=65536)
def is_public(written: str) -> bool:
    """Whether `written` is an IP address that is reached from everywhere."""
    try:
        return ipaddress.ip_address(written).is_global
    except ValueError:
        return False


_HOME = re.compile(
    r"(?:/home|/Users|[A-Za-z]:[/\\]{1,2}(?:Users|Documents and Settings))[/\\]{1,2}"
    r"(?P<user>[^/\\\s\"'<>:|.][^/\\\s\"'<>:|]*)"
)
_SHARED = frozenset(("public", "shared", "default", "all users"))  # homes of nobody


def find_users(text: str) -> Iterator[Span]:
    """The names of users in the paths of their homes; a report that leaves the computer holds none."""
    if "home/" not in text and "sers" not in text and "Documents" not in text:
        return
    for found in _HOME.finditer(text):
        if found["user"].lower() not in _SHARED and not re.fullmatch(r"user-\d+", found["user"]):
            yield Span(*found.span("user"), Secret.USER, found["user"])


def find_secrets(text: str) -> list[Span]:
    """The secrets in `text`, the best-named ones first; spans may overlap."""
    return [*find_settings(text), *find_values(text), *find_shapes(text)]


def find_addresses(text: str) -> Iterator[Span]:
    """Public IP addresses; loopback, private and unspecified ones say nothing about the person."""
    for found in chain(_IPV4.finditer(text), _IPV6.finditer(text)):
        before = text[found.start() - 1 : found.start()]
        if before.isalnum() or (before and before in "_.:"):
            continue
        if is_public(found[0]):
            yield Span(*found.span(), Secret.ADDRESS, found[0])


def merged(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """`spans` in the order of the text; where some overlap, the one that was named first covers them all."""
    ranked = sorted(enumerate(spans), key=lambda pair: (pair[1].start, -pair[1].end, pair[0]))
    result: list[tuple[int, Span]] = []
    for rank, span in ranked:
        if result and span.start < result[-1][1].end:
            result[-1] = _joined(text, result[-1], (rank, span))
        else:
            result.append((rank, span))
    return tuple(span for _rank, span in result)


def _joined(text: str, one: tuple[int, Span], other: tuple[int, Span]) -> tuple[int, Span]:
    rank, better = min(one, other, key=lambda pair: pair[0])
    start, end = one[1].start, max(one[1].end, other[1].end)
    if (start, end) == (better.start, better.end):
        return rank, better
    return rank, Span(start, end, better.kind, text[start:end])
