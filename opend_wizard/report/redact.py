"""Takes secrets out of text that leaves this computer, so that it still says what happened.

Within one run the same secret always gets the same stand-in (``account-1``, ``password-2``):
who reads the report sees that two places mean the same thing, and nothing more.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from opend_wizard.machine.commands import MASK
from opend_wizard.opend.logs.words import TextFinder, in_text
from opend_wizard.report.secret_names import Secret, kind_of
from opend_wizard.report.secret_shapes import Span, phone_digits
from opend_wizard.report.secret_spans import find_addresses, find_secrets, find_users, merged

__all__ = ["Redaction", "Redactor", "Secret", "mask_settings"]

_SHIPPED = frozenset(("100000", "123456"))  # placeholders in the vendor's OpenD.xml (facts: §3.2)
_LEAST_KNOWN = 6  # shorter values are ports and years too often to be looked for everywhere
_MOST_KNOWN = 200
_LEAST_WORD = 10  # a password that is one plain word must be this long to be looked for everywhere
_MOST_HUNTED = 20_000  # spellings that are looked for everywhere: a log may name a new token in every line
_MOST_NAMED = 50_000  # secrets that get a stand-in of their own; memory stays flat beyond
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
        self._numbers: Counter[Secret] = Counter()
        self._seen: dict[str, Counter[str]] = {}  # by stand-in: how often in which place
        self._known: dict[str, tuple[Secret, str]] = {}  # by each way it may be written, lower case: kind and value
        self._spellings: dict[str, None] = {}  # as they were written, and lower case
        self._finder: TextFinder | None = None

    def learn(self, kind: Secret, value: str) -> None:
        """Take `value` out of everything from now on, wherever it stands."""
        for written in _ways_to_write(value):
            if written.lower() not in self._known:
                self._known[written.lower()] = (kind, value)
                self._spellings |= dict.fromkeys((written, written.lower()))
                self._finder = None

    @property
    def hunted(self) -> tuple[str, ...]:
        """Every spelling that is looked for everywhere, also in lower case; only ever more of them."""
        return tuple(self._spellings)

    def learn_from(self, text: str) -> None:
        """Learn every secret that `text` names, so that it is known in what is redacted before `text` is."""
        self._learn_all(find_secrets(text))

    def text(self, text: str, where: str) -> str:
        """`text` (a log, a command line, XML, a message) without its secrets; `where` is what the list of them says."""
        return _replaced(text, self.spans(text), lambda span: self.stand_in(span, where))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the secrets of `text` are, in order and without overlap; what it names is learned."""
        found = find_secrets(text)
        self._learn_all(found)
        return merged(text, (*found, *self._find_known(text), *find_addresses(text), *find_users(text)))

    def stand_in(self, span: Span, where: str) -> str:
        """What is written instead of `span`, in ASCII; it is counted as met once in `where`."""
        identity = _identity(span)
        name = self._stand_ins.get(identity) or self._new_stand_in(span.kind, identity)
        self._seen.setdefault(name, Counter())[where] += 1
        return name

    def _learn_all(self, found: Iterable[Span]) -> None:
        for span in found:
            identity = _identity(span)
            is_new = identity.lower() not in self._known and len(self._known) < _MOST_HUNTED
            if is_new and _is_telling(span.kind, identity):
                self.learn(span.kind, identity)
                self.learn(span.kind, span.value)
                self._learn_words(span.kind, identity)

    def _learn_words(self, kind: Secret, value: str) -> None:
        """Of ``Bearer abc…`` the token alone too."""
        for word in value.split() if kind is Secret.KEY else ():
            if len(word) >= _LEAST_WORD and word != value and _is_telling(kind, word):
                self.learn(kind, word)

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
            Redaction(self._kinds[name], name, sum(places.values()), tuple(places))
            for name, places in self._seen.items()
        )

    def learn_from_command(self, arguments: Sequence[str]) -> None:
        """Learn every secret of a command line, without counting it: the line itself is in no report."""
        for argument in arguments:
            flag = _FLAG.fullmatch(argument)
            kind = _kind_of_flag(flag["name"]) if flag and flag["sign"] else None
            if flag is None or kind is None:
                self.learn_from(argument)
            elif _is_telling(kind, flag["value"]):
                self.learn(kind, flag["value"])

    def _find_known(self, text: str) -> Iterator[Span]:
        if self._finder is None:
            self._finder = in_text(self._known)
        lowered = text.lower()
        if len(lowered) != len(text):  # a few letters grow when they become small
            lowered = text
        for start, end in self._finder(lowered):
            if _stands_alone(text, start, end):
                kind, value = self._known[lowered[start:end]]
                yield Span(start, end, kind, value)

    def _whole(self, kind: Secret, value: str, where: str) -> str:
        span = Span(0, len(value), kind, value)
        if _is_telling(kind, _identity(span)):
            self.learn(kind, value)
        return self.stand_in(span, where)

    def _new_stand_in(self, kind: Secret, identity: str) -> str:
        if len(self._stand_ins) >= _MOST_NAMED:
            name = f"{kind.value}-more"
        else:
            self._numbers[kind] += 1
            name = f"{kind.value}-{self._numbers[kind]}"
            self._stand_ins[identity] = name
        self._kinds[name] = kind
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
    from urllib.parse import quote, quote_plus

    try:
        raw = value.encode("utf-8", "surrogateescape")  # a byte of a log that is no text is written as that byte
    except UnicodeEncodeError:
        raw = value.encode("utf-8", "surrogatepass")  # half a character, as JSON can name one
    ways = {value, html.escape(value), html.escape(value, quote=False), quote(raw, safe=""), quote_plus(raw)}
    return ways | {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a whole: a number where no digit touches it, a short word where no letter does."""
    word = text[start:end]
    around = text[start - 1 : start] if start else "", text[end : end + 1]
    if word.isascii() and word.isdigit():
        return not any(each.isascii() and each.isdigit() for each in around)
    if len(word) < _LEAST_WORD:
        return not any(each.isascii() and each.isalnum() for each in around)
    return True


def _replaced(text: str, spans: Sequence[Span], instead: Callable[[Span], str]) -> str:
    parts, end = [], 0
    for span in spans:
        parts += [text[end : span.start], instead(span)]
        end = span.end
    return "".join((*parts, text[end:]))
