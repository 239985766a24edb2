"""The second look at a changed OpenD.xml: it must say the same as before but for one setting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from opend_wizard.errors import Refused
from opend_wizard.opend.config_settings import WHITESPACE
from opend_wizard.opend.config_xml import Flaw, settings_in, text_of, tree
from opend_wizard.texts import Text

_Said: TypeAlias = tuple[str, ...]  # a beginning or an end of an element, a comment, an instruction


def prove(before: bytes, after: bytes, name: str, value: str) -> None:
    """Raise `Refused` unless `after` says exactly what `before` says, with the setting `name` at `value`."""
    if not _holds(before, after, name, value):
        told = Text("Setting {name} would change more than this setting, so nothing was changed.", name=name)
        raise Refused(told)


def _holds(before: bytes, after: bytes, name: str, value: str) -> bool:
    try:
        old, new = _everything_said(before), _everything_said(after)
        reads = [text_of(element) for setting, element in settings_in(tree(after)) if setting == name]
    except Flaw:
        return False
    return reads == [value] and new in _expected(old, new, name, value)


def _expected(old: list[_Said], new: list[_Said], name: str, value: str) -> Iterator[list[_Said]]:
    """What the file may say now: the one element with its new text, or the one element more."""
    here = [place for place, said in enumerate(old) if said[:2] == ("begin", name)]
    for place in here:
        _, _, _, *attributes = old[place]
        yield [*old[:place], ("begin", name, value, *attributes), *old[place + 1 :]]
    if not here:
        place = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), 0)
        yield [*old[:place], ("begin", name, value), ("end", ""), *old[place:]]


def _everything_said(raw: bytes) -> list[_Said]:
    from lxml import etree

    said: list[_Said] = []
    walk = etree.iterwalk(tree(raw).getroottree(), events=("start", "end", "comment", "pi"))
    for event, node in walk:
        text, tail = (node.text or "").strip(WHITESPACE), (node.tail or "").strip(WHITESPACE)
        if event == "start":
            attributes = [part for pair in node.items() for part in pair]
            said.append(("begin", str(node.tag), text, *attributes))
        elif event == "end":
            said.append(("end", tail))
        else:
            said.append((event, node.text or "", tail))
    return said
