"""Where things stand in the text of an XML file: its tokens with their places, and its encoding."""

from __future__ import annotations

import codecs
import re
from enum import Enum
from typing import NamedTuple

from opend_wizard.errors import Refused
from opend_wizard.texts import Text

LINE_END = re.compile(r"\r\n|\n|\r")

_TOKEN = re.compile(
    r"""  (?P<COMMENT>  <!--.*?-->)
        | (?P<CDATA>    <!\[CDATA\[.*?\]\]>)
        | (?P<OTHER>    <\?.*?\?>)
        | (?P<CLOSE>    </[^>]*>)
        | (?P<EMPTY>    <[^\s"'<>/!?]+(?:[^"'<>/]|/(?!>)|"[^"]*"|'[^']*')*/>)
        | (?P<OPEN>     <[^\s"'<>/!?]+(?:[^"'<>/]|/(?!>)|"[^"]*"|'[^']*')*>)
        | (?P<TEXT>     [^<]+)
    """,
    re.DOTALL | re.VERBOSE,
)
_TAG_NAME = re.compile(r"</?([^\s/>]+)")
_DECLARED = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_STATELESS = frozenset(  # a character has the same bytes wherever it stands, so that a part can be replaced
    ("utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252", "gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc_jp")
)


class Kind(Enum):
    """What a token is; `EMPTY` is a tag that closes itself, `OTHER` a processing instruction."""

    COMMENT = "comment"
    CDATA = "cdata"
    OTHER = "other"
    CLOSE = "close"
    EMPTY = "empty"
    OPEN = "open"
    TEXT = "text"


class Token(NamedTuple):  # a frozen dataclass takes five times as long to make
    """One piece of the text, from `start` up to `end`; `depth` counts the elements around it.

    `name` is the element's for tags, else empty.
    """

    kind: Kind
    start: int
    end: int
    depth: int
    name: str = ""


def scan(text: str) -> tuple[Token, ...]:
    """The tokens of `text`, well formed XML without a DOCTYPE; they cover it without a gap.

    A byte order mark is text like any other. Raises `Refused` on anything else.
    """
    tokens: list[Token] = []
    place = depth = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            line = line_at(text, place)
            raise Refused(Text("Line {line} is written in a way the wizard does not change.", line=line))
        kind = Kind[match.lastgroup]
        depth -= kind is Kind.CLOSE
        tag = _TAG_NAME.match(text, place) if kind in (Kind.OPEN, Kind.EMPTY, Kind.CLOSE) else None
        tokens.append(Token(kind, place, match.end(), depth, tag.group(1) if tag else ""))
        depth += kind is Kind.OPEN
        place = match.end()
    return tuple(tokens)


def line_at(text: str, place: int) -> int:
    """The line (from 1) in which the character at `place` stands."""
    return len(LINE_END.findall(text, 0, place)) + 1


def encoding_of(raw: bytes) -> str:
    """Python's name of the encoding of an XML file, by its first bytes and its declaration.

    Raises `Refused` for one in which a part cannot be replaced safely.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding or _refuse_encoding("UTF-32")
    declared = _DECLARED.match(raw)
    if declared is None:
        return "utf-8"
    name = declared.group(1).decode("ascii")
    try:
        encoding = codecs.lookup(name).name
    except LookupError:
        encoding = ""
    return encoding if encoding in _STATELESS else _refuse_encoding(name)


def _refuse_encoding(name: str) -> str:
    told = Text("The file is in the encoding {name}, which the wizard does not write. Save it as UTF-8.", name=name)
    raise Refused(told)


def decoded(raw: bytes, encoding: str) -> str:
    """`raw` as text, every character of it; raises `Refused` if that cannot be turned back into `raw`."""
    try:
        text = raw.decode(encoding)
        if text.encode(encoding) == raw:
            return text
    except UnicodeError:
        pass  # the same answer as for bytes that have two spellings
    raise Refused(Text("The file is not wholly in its encoding, {encoding}. Save it as UTF-8.", encoding=encoding))
