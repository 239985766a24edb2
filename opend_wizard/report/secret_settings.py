"""Secrets in a configuration file like OpenD.xml, also in comments, attributes, CDATA and broken markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opend_wizard.report.secret_names import Secret, kind_of
from opend_wizard.report.secret_shapes import Span

_TAG = re.compile(r"<\s*(?P<name>[A-Za-z_][\w:.-]{0,80})")
_REST_OF_TAG = re.compile(r"(?:\s+[\w:.-]+\s*=\s*(?:\"[^\"<]{0,4096}\"|'[^'<]{0,4096}'))*\s*(?P<empty>/?)>")
_ATTRIBUTE = re.compile(r"(?P<name>[\w:.-]+)\s*=\s*(?:\"(?P<double>[^\"<]{0,4096})\"|'(?P<single>[^'<]{0,4096})')")
_NAMING = frozenset(("name", "key", "id"))
_CDATA = re.compile(r"\s*<!\[CDATA\[(?P<inside>.*)\]\]>\s*", re.DOTALL)
_NEXT_TAG = re.compile(r"<[A-Za-z_/!?]")
_END_OF_LINE = re.compile(r"[\r\n]|$")
_KEY_FILE = re.compile(r"(?i)(?:rsa|websocket)_private_key")
_KEY_ITSELF = re.compile(r"\s*MI[A-Za-z0-9+/=\s]{60,}")  # base64 of a key, where a path belongs


def find_settings(text: str) -> Iterator[Span]:
    """Every secret that an element or attribute of `text` holds; spans may overlap."""
    done = 0  # what stands inside a secret value is secret already
    for tag in _TAG.finditer(text):
        if tag.start() < done:
            continue
        rest = _REST_OF_TAG.match(text, tag.end())
        attributes = list(_ATTRIBUTE.finditer(text, tag.end(), rest.end())) if rest else []
        kind = _kind_of_tag(tag["name"], attributes)
        yield from _in_attributes(attributes, kind)
        if kind is not None and not (rest and rest["empty"]):
            for span in _content(text, rest.end() if rest else tag.end(), tag["name"], kind):
                done = span.end
                yield span


def _kind_of_tag(name: str, attributes: list[re.Match[str]]) -> Secret | None:
    if _KEY_FILE.fullmatch(name):
        return Secret.PRIVATE_KEY
    kinds = [kind_of(name.rpartition(":")[2])]
    kinds += [kind_of(_inside(a)) for a in attributes if a["name"].lower() in _NAMING]
    return next((kind for kind in kinds if kind is not None), None)


def _inside(attribute: re.Match[str]) -> str:
    return attribute["double"] if attribute["double"] is not None else attribute["single"]


def _in_attributes(attributes: list[re.Match[str]], of_tag: Secret | None) -> Iterator[Span]:
    for attribute in attributes:
        own = kind_of(attribute["name"])
        kind = own or (None if attribute["name"].lower() in _NAMING else of_tag)
        value = _inside(attribute)
        if kind is not None and value.strip() and (kind is not Secret.PRIVATE_KEY or _KEY_ITSELF.match(value)):
            yield Span(*attribute.span("double" if attribute["double"] is not None else "single"), kind, value)


def _content(text: str, start: int, name: str, kind: Secret) -> Iterator[Span]:
    end = _end_of_content(text, start, name)
    inside = text[start:end]
    cdata = _CDATA.fullmatch(inside)
    if cdata:
        start, inside = start + cdata.start("inside"), cdata["inside"]
    value = inside.strip()
    if value and (kind is not Secret.PRIVATE_KEY or _KEY_ITSELF.match(value)):
        first = start + len(inside) - len(inside.lstrip())
        yield Span(first, first + len(value), kind, value)


def _end_of_content(text: str, start: int, name: str) -> int:
    """Where the element's content ends; of one that is never closed, at the next tag but not within a line."""
    closing = re.compile(rf"<\s*(?P<slash>/?)\s*{re.escape(name)}(?![\w:.-])", re.IGNORECASE).search(text, start)
    if closing and closing["slash"]:
        return closing.start()
    line = _END_OF_LINE.search(text, start)
    tag = _NEXT_TAG.search(text, start)
    ends = (line.start() if line else len(text), tag.start() if tag else len(text))
    return max(ends)
