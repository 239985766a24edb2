"""The translations of one language, each of which is read when it is first shown: a window shows few of them."""

from __future__ import annotations

_AS_IT_IS = ((b"\r\n", b"\n"), (b"&quot;", b'"'), (b"&apos;", b"'"))  # what XML leaves open is always written like this
_ESCAPED = (("<", "&lt;"), (">", "&gt;"))


class Catalogue:
    """A file of Qt Linguist's, as its bytes.

    Cut apart by its tags: to load and ask an XML parser takes 15 ms before the window stands.
    """

    def __init__(self, written: bytes) -> None:
        for other, plain in _AS_IT_IS:
            written = written.replace(other, plain)
        messages = (message.partition(b"</source>") for message in written.split(b"<source>")[1:])
        self._written = {source: rest for source, _, rest in messages}
        self._shown: dict[str, str] = {}

    def translate(self, source: str) -> str:
        """The finished translation of the English `source`, else `source` itself."""
        shown = self._shown.get(source)
        if shown is None:
            shown = self._shown[source] = self._read(source) or source
        return shown

    def _read(self, source: str) -> str:
        rest = self._written.get(_escaped(source).encode(errors="replace"), b"")
        begun = rest.partition(b"<translation>")[2]  # one with a type is unfinished
        within, end, _ = begun.partition(b"</translation>")
        return _plain(within.decode()) if end else ""


def _escaped(plain: str) -> str:
    escaped = plain.replace("&", "&amp;")
    for character, entity in _ESCAPED:
        escaped = escaped.replace(character, entity)
    return escaped


def _plain(escaped: str) -> str:
    for character, entity in _ESCAPED:
        escaped = escaped.replace(entity, character)
    return escaped.replace("&amp;", "&")
