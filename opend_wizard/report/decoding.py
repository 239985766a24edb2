"""The text of a file whose encoding nobody told: byte order mark, declaration, UTF-8, GB18030, in this order."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (  # the longer mark first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32 LE"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32 BE"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8 BOM"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
)
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True)
class Decoded:
    """A text without its byte order mark, and the name of the encoding it was in."""

    text: str
    name: str

    def same_encoding(self, other: Decoded) -> bool:
        """Whether both files are in one encoding; ASCII is the same in all but the marked ones."""
        unmarked = not any(mark in (self.name, other.name) for _bytes, _codec, mark in _MARKS)
        return self.name == other.name or (unmarked and (self.text.isascii() or other.text.isascii()))


def decode(data: bytes) -> Decoded:
    """The text of `data`; bytes that fit no encoding become U+FFFD, so this never fails."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(codec, "replace"), name)
    tried = (_decoded_as(data, codec) for codec in (*_declared(data), "utf-8", "gb18030"))
    return next(filter(None, tried), Decoded(data.decode("utf-8", "replace"), "?"))


def _decoded_as(data: bytes, codec: str) -> Decoded | None:
    try:
        return Decoded(data.decode(codec), codec.upper())
    except UnicodeError:
        return None


def _declared(data: bytes) -> tuple[str, ...]:
    found = _DECLARED.match(data)
    if found is None:
        return ()
    name = found[1].decode("ascii").lower()
    try:
        codec = codecs.lookup(name)
    except LookupError:
        return ()
    # A declaration that could be read as ASCII is wrong if it says UTF-16; rot13 and the like are no text encodings.
    is_text = getattr(codec, "_is_text_encoding", True)
    return (codec.name,) if is_text and not name.startswith(_WIDE) else ()
