"""Reading XML from a stranger: no entities, no network, no huge trees, and errors without contents."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from opend_wizard.opend.config_settings import WHITESPACE
from opend_wizard.texts import Text, size

if TYPE_CHECKING:
    from lxml import etree

LARGEST = 1_000_000  # bytes; the vendor's own file has 7 kB (facts: §3.1)

_STRAY = Text("there is a “&” or “<” that starts nothing; within a value write &amp; or &lt; instead")
_UNENDED = Text("something that was opened is never closed")
_CHARACTER = Text("there are bytes that are no character in its encoding, or one not allowed; save it as UTF-8")
_FLAWS = {  # by libxml2's number; its own sentences quote the file, which may hold a password
    "ERR_DOCUMENT_EMPTY": Text("it does not begin with a “<”"),
    "ERR_DOCUMENT_END": Text("there is something after the end"),
    "ERR_TAG_NOT_FINISHED": _UNENDED,
    "ERR_GT_REQUIRED": _UNENDED,
    "ERR_LT_REQUIRED": _UNENDED,
    "ERR_CDATA_NOT_FINISHED": _UNENDED,
    "ERR_COMMENT_NOT_FINISHED": Text("a comment is never closed with -->"),
    "ERR_HYPHEN_IN_COMMENT": Text("a comment holds two hyphens in a row"),
    "ERR_UNDECLARED_ENTITY": _STRAY,
    "WAR_UNDECLARED_ENTITY": _STRAY,
    "ERR_ENTITYREF_SEMICOL_MISSING": _STRAY,
    "ERR_NAME_REQUIRED": _STRAY,
    "ERR_ATTRIBUTE_REDEFINED": Text("a tag has the same attribute twice"),
    "ERR_INVALID_CHAR": _CHARACTER,
    "ERR_INVALID_CHARREF": _CHARACTER,
    "ERR_INVALID_ENCODING": _CHARACTER,
    "ERR_UNKNOWN_ENCODING": Text("it claims an encoding that is not known; save it as UTF-8"),
    "ERR_UNSUPPORTED_ENCODING": Text("it claims an encoding that is not known; save it as UTF-8"),
    "ERR_RESERVED_XML_NAME": Text("something stands before its first line <?xml …?>"),
    "ERR_RESOURCE_LIMIT": Text("it unfolds into far more than it holds"),
    "ERR_ENTITY_LOOP": Text("it unfolds into far more than it holds"),
}
_OPENED_IN = re.compile(r" line (\d+) and ")


class Flaw(Exception):
    """Bytes that are not well formed XML: why, and the line and column (both from 1) if known."""

    def __init__(self, why: Text, line: int | None = None, column: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.line = line
        self.column = column


def tree(raw: bytes) -> etree._Element:
    """The outermost element of `raw`, in whatever encoding it declares; raises `Flaw`.

    Entity references stay what they are; nothing but `raw` is opened.
    """
    if len(raw) > LARGEST:
        raise Flaw(Text("it is larger than {limit}, which no configuration is", limit=size(LARGEST)))
    if not raw.removeprefix(codecs.BOM_UTF8).strip():
        raise Flaw(Text("it is empty"), 1, 1)
    from lxml import etree  # 30 ms: only where a configuration is read

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        strip_cdata=False,
    )
    try:
        return etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        flaw = _flaw(error, parser)
    raise flaw  # out of the handler: the library's error quotes the file and must not be chained to ours


def _flaw(error: etree.XMLSyntaxError, parser: etree.XMLParser) -> Flaw:
    line, column = error.position
    why = Text("it is not well formed")
    entry = next(iter(parser.error_log), None)  # the first one is the cause, others follow from it
    if entry is not None:
        line, column, why = entry.line, entry.column, _FLAWS.get(entry.type_name, why)
        opened = _OPENED_IN.search(entry.message)
        if entry.type_name == "ERR_TAG_NAME_MISMATCH" and opened is not None:
            why = Text("a closing tag does not belong to the tag that was opened in line {line}", line=opened.group(1))
    return Flaw(why, line or None, column or None)


def text_of(element: etree._Element) -> str:
    """The character data right in `element`, without comments, stripped of XML's white space."""
    from lxml import etree

    parts = [element.text or ""]
    for child in element:
        if child.tag is etree.Entity:  # not resolved: shown as it is written
            parts.append(child.text or "")
        parts.append(child.tail or "")
    return "".join(parts).strip(WHITESPACE)


def settings_in(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The elements right in the outermost one with their names, in the file's order."""
    for child in root:
        if isinstance(child.tag, str):  # comments and the like have a function there
            yield child.tag, child


def line_of(element: etree._Element) -> int:
    """The line (from 1) in which the tag of `element` ends."""
    line: object = element.sourceline  # the library's type hints leave this one open
    return line if isinstance(line, int) else 1
