"""Takes secrets out of text that leaves this computer, so that it still says what happened.

Within one run the same secret always gets the same stand-in (``account-1``, ``password-2``):
who reads the report sees that two places mean the same thing, and nothing more.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from opend_wizard.machine.commands import MASK
from opend_wizard.report.secret_names import Secret, kind_of
from opend_wizard.report.secret_shapes import Span, phone_digits
from opend_wizard.report.secret_spans import find_addresses, find_secrets, merged

__all__ = ["Redaction", "Redactor", "Secret", "mask_settings"]

_SHIPPED = frozenset(("100000", "123456"))  # placeholders in the vendor's OpenD.xml (facts: §3.2)
_LEAST_KNOWN = 6  # shorter values are ports and years too often to be looked for everywhere
_MOST_KNOWN = 200
_LEAST_WORD = 10  # a password that is one plain word must be this long to be looked for everywhere
_FLAG = re.compile(r"(?s)(?P<key>-{0,2}(?P<name>[A-Za-z][\w-]{0,40}))(?:(?P<sign>[=:])(?P<value>.+))?")
_ONE_LINE = re.compile(r"\S[^\r\n]*")


def mask_settings(xml_text: str) -> str:
    """`xml_text` with the secrets of its settings as ``•••``; line breaks, and everything else, stay.

    Broken markup is welcome. Addresses and paths are what a diff is looked at for: they stay too.
    """
    return _replaced(xml_text, merged(xml_text, find_secrets(xml_text)), lambda span: _ONE_LINE.sub(MASK, span.value))


@dataclass(frozen=True)
class Redaction:
    """One secret that was taken out: what stands for it now, how often, and in which files or sections."""

    kind: Secret
    stand_in: str
    count: int
    places: tuple[str, ...]


class Redactor:
    """Redacts everything that goes into one report, consistently.

    A secret met once under its name (``login_pwd=…``) is from then on recognised without it, so
    feed the configuration first and the logs after it.
    """

    def __init__(self) -> None:
        self._stand_ins: dict[str, str] = {}
        self._kinds: dict[str, Secret] = {}
        self._seen: dict[str, list[str]] = {}  # by stand-in: the place of every occurrence
        self._known: dict[str, tuple[Secret, str]] = {}  # by each way it may be written: kind and value
        self._pattern: re.Pattern[str] | None = None

    def learn(self, kind: Secret, value: str) -> None:
        """Take `value` out of everything from now on, wherever it stands."""
        for written in _ways_to_write(value):
            self._known.setdefault(written, (kind, value))
        self._pattern = _any_of(self._known)

    def text(self, text: str, where: str) -> str:
        """`text` (a log, a command line, XML, a message) without its secrets; `where` is what the list of them says."""
        found = find_secrets(text)
        for span in found:
            if _identity(span) not in self._known and _is_telling(span.kind, _identity(span)):
                self.learn(span.kind, _identity(span))
                self.learn(span.kind, span.value)
        spans = merged(text, (*found, *self._find_known(text), *find_addresses(text)))
        return _replaced(text, spans, lambda span: self._stand_in(span, where))

    def command(self, arguments: Sequence[str], where: str) -> tuple[str, ...]:
        """Each argument of a command line without its secrets; a value may hold blanks and quotes."""
        redacted: list[str] = []
        awaited: Secret | None = None
        for argument in arguments:
            flag = _FLAG.fullmatch(argument)
            kind = _kind_of_flag(flag["name"]) if flag else None
            if awaited is not None and not argument.startswith("-"):
                redacted.append(self._whole(awaited, argument, where))
            elif flag and flag["sign"] and kind is not None:
                redacted.append(flag["key"] + flag["sign"] + self._whole(kind, flag["value"], where))
            else:
                redacted.append(self.text(argument, where))
            awaited = kind if flag and flag["key"].startswith("-") and not flag["sign"] else None
        return tuple(redacted)

    @property
    def redactions(self) -> tuple[Redaction, ...]:
        """What was taken out so far, in the order in which it was first met."""
        return tuple(
            Redaction(self._kinds[name], name, len(places), tuple(dict.fromkeys(places)))
            for name, places in self._seen.items()
        )

    def _find_known(self, text: str) -> Iterator[Span]:
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text):
            kind, value = self._known[found[0]]
            yield Span(*found.span(), kind, value)

    def _whole(self, kind: Secret, value: str, where: str) -> str:
        span = Span(0, len(value), kind, value)
        if _is_telling(kind, _identity(span)):
            self.learn(kind, value)
        return self._stand_in(span, where)

    def _stand_in(self, span: Span, where: str) -> str:
        identity = _identity(span)
        if identity not in self._stand_ins:
            number = sum(kind is span.kind for kind in self._kinds.values()) + 1
            name = f"{span.kind.value}-{number}"
            self._stand_ins[identity], self._kinds[name] = name, span.kind
        name = self._stand_ins[identity]
        self._seen.setdefault(name, []).append(where)
        return name


def _kind_of_flag(name: str) -> Secret | None:
    return Secret.CODE if name == "code" else kind_of(name)


def _identity(span: Span) -> str:
    """What makes two spellings the same secret: ``+86 138…`` and ``138…``, ``&amp;`` and ``&``."""
    value = html.unescape(span.value).strip()
    if span.kind is Secret.DIGEST or re.fullmatch(r"[0-9A-Fa-f]{32}", value) or "@" in value:
        return value.lower()
    return phone_digits(value) or value


def _is_telling(kind: Secret, value: str) -> bool:
    """Whether `value` is rare enough to be a secret also where no name stands before it."""
    if kind in (Secret.PRIVATE_KEY, Secret.ADDRESS) or value in _SHIPPED or kind_of(value) is not None:
        return False
    if len(value) > _MOST_KNOWN:
        return False
    return len(value) >= (_LEAST_WORD if value.isalpha() and value.isascii() else _LEAST_KNOWN)


def _ways_to_write(value: str) -> set[str]:
    from urllib.parse import quote

    ways = {value, html.escape(value), html.escape(value, quote=False), quote(value, safe="")}
    return ways | {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}


def _any_of(known: dict[str, tuple[Secret, str]]) -> re.Pattern[str]:
    """Matches any of the known values, the longest first; a number only where no further digit touches it."""
    parts = []
    for written in sorted(known, key=len, reverse=True):
        edge = "[0-9]" if written.isdigit() else "[A-Za-z0-9]" if len(written) < _LEAST_WORD else ""
        word = re.escape(written)
        parts.append(rf"(?<!{edge}){word}(?!{edge})" if edge else word)
    return re.compile("|".join(parts))


def _replaced(text: str, spans: Sequence[Span], instead: Callable[[Span], str]) -> str:
    parts, end = [], 0
    for span in spans:
        parts += [text[end : span.start], instead(span)]
        end = span.end
    return "".join((*parts, text[end:]))
