"""OpenD.xml with one setting changed: the bytes of that value, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from opend_wizard.errors import Refused
from opend_wizard.opend.config_proof import prove
from opend_wizard.opend.config_scan import LINE_END, Kind, Token, decoded, encoding_of, line_at, scan
from opend_wizard.opend.config_settings import WHITESPACE, refuse_unfit
from opend_wizard.opend.config_xml import Flaw, tree
from opend_wizard.texts import Text

ROOTS = ("moomoo_opend", "futu_opend")  # the brands' outermost elements (facts: §1.1)


@dataclass(frozen=True)
class _Change:
    """`new` takes the place of the characters from `start` up to `end`."""

    start: int
    end: int
    new: str


def with_setting(raw: bytes, name: str, value: str) -> bytes:
    """`raw`, an OpenD.xml, with the setting `name` at `value` and every other byte as it was.

    A setting that is only there as a comment is put on a line of its own after that comment's line,
    one that is not there at all before the closing tag. The result is parsed again and compared.
    Raises `Refused`, with the reason, for a value OpenD would not take and for a file in which the
    change cannot be made without touching more.
    """
    refuse_unfit(name, value)
    _refuse_foreign(raw)
    encoding = encoding_of(raw)
    text = decoded(raw, encoding)
    change = _planned(text, scan(text), name, value)
    try:
        new = change.new.encode(encoding)
    except UnicodeEncodeError:
        told = Text("The value for {name} cannot be written in {encoding}.", name=name, encoding=encoding)
        raise Refused(told) from None
    start, end = (len(text[:place].encode(encoding)) for place in (change.start, change.end))
    changed = raw[:start] + new + raw[end:]
    prove(raw, changed, name, value)
    return changed


def _refuse_foreign(raw: bytes) -> None:
    try:
        root = tree(raw)
    except Flaw as flaw:
        told = Text("The configuration is damaged in line {line}: {why}.", line=flaw.line or "?", why=flaw.why)
        raise Refused(told) from None
    if root.getroottree().docinfo.internalDTD is not None:
        told = Text("The configuration has a DOCTYPE, which OpenD's own file never has. It was not changed.")
        raise Refused(told)
    if root.tag not in ROOTS:
        told = Text("The file's outermost element is <{tag}>, so it is no OpenD configuration.", tag=root.tag[:80])
        raise Refused(told)


def _planned(text: str, tokens: tuple[Token, ...], name: str, value: str) -> _Change:
    places = [i for i, t in enumerate(tokens) if t.kind in (Kind.OPEN, Kind.EMPTY) and t.name == name]
    if not places:
        return _insertion(text, tokens, name, value)
    line, *others = (line_at(text, tokens[i].start) for i in places[:2])
    if others:
        twice = Text("{name} stands in line {line} and in line {other}.", name=name, line=line, other=others[0])
        raise Refused(Text("{twice} Remove all but one of them in a text editor.", twice=twice))
    if tokens[places[0]].depth != 1:
        told = Text("{name} stands inside something else (line {line}), not among the settings.", name=name, line=line)
        raise Refused(told)
    return _replacement(text, tokens, places[0], value)


def _replacement(text: str, tokens: tuple[Token, ...], at: int, value: str) -> _Change:
    tag = tokens[at]
    if tag.kind is Kind.EMPTY:
        return _Change(tag.end - len("/>"), tag.end, f">{_escaped(value)}</{tag.name}>")
    close = next(i for i in range(at + 1, len(tokens)) if tokens[i].kind is Kind.CLOSE and tokens[i].depth == tag.depth)
    content = tokens[at + 1 : close]
    solid = [t for t in content if t.kind is not Kind.TEXT or text[t.start : t.end].strip(WHITESPACE)]
    if len(solid) == 1 and solid[0].kind is Kind.CDATA and "]]>" not in value:
        start, end = solid[0].start + len("<![CDATA["), solid[0].end - len("]]>")
        return _core(text, start, end, value)
    if not solid or (len(content) == 1 and content[0].kind is Kind.TEXT):
        return _core(text, tag.end, tokens[close].start, _escaped(value))
    line = line_at(text, tag.start)
    told = Text("{name} (line {line}) is not written as one plain value. Change it by hand.", name=tag.name, line=line)
    raise Refused(told)


def _core(text: str, start: int, end: int, new: str) -> _Change:
    """Replace what is between `start` and `end`, but not the white space around it."""
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip(WHITESPACE))
    return _Change(start, start + len(inner.strip(WHITESPACE)), new)


def _insertion(text: str, tokens: tuple[Token, ...], name: str, value: str) -> _Change:
    element = f"<{name}>{_escaped(value)}</{name}>"
    example = _example_of(text, tokens, name)
    if example is not None:
        return _after_line(text, tokens, example, element)
    last = next(t for t in reversed(tokens) if t.depth == 0 and t.kind in (Kind.CLOSE, Kind.EMPTY))
    if last.kind is Kind.EMPTY:
        return _Change(last.end - len("/>"), last.end, f">{element}</{last.name}>")
    line_end, blank = _line_before(text, last.start)
    if not line_end:
        return _Change(last.start, last.start, element)
    start = last.start - len(blank)
    return _Change(start, start, _indent_of_settings(text, tokens) + element + line_end)


def _example_of(text: str, tokens: tuple[Token, ...], name: str) -> int | None:
    """The comment that shows the setting `name`: one that holds nothing else, or one that holds it at all."""
    sample = re.compile(rf"<{re.escape(name)}(?:\s[^<>]*)?(?:/>|>[^<]*</{re.escape(name)}\s*>)")
    found: list[tuple[bool, int]] = []
    for index, token in enumerate(tokens):
        if token.kind is Kind.COMMENT and token.depth == 1:
            body = text[token.start + len("<!--") : token.end - len("-->")].strip(WHITESPACE)
            if sample.search(body):
                found.append((sample.fullmatch(body) is not None, index))
    return max(found)[1] if found else None


def _after_line(text: str, tokens: tuple[Token, ...], comment: int, element: str) -> _Change:
    """Put `element` on a line of its own below that comment; beside it where the line goes on."""
    start, end = tokens[comment].start, tokens[comment].end
    for token in tokens[comment + 1 :]:
        piece = text[token.start : token.end]
        line_end = LINE_END.search(piece)
        if token.kind is Kind.TEXT and line_end and not piece.strip(WHITESPACE):
            below = token.start + line_end.end()
            return _Change(below, below, _indent_at(text, start) + element + line_end.group())
        passable = token.kind is Kind.COMMENT or not piece.strip(WHITESPACE)
        if line_end or not passable:
            break
    return _Change(end, end, element)


def _indent_at(text: str, place: int) -> str:
    """The white space with which the line of the character at `place` begins."""
    line = text[max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1 : place]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _indent_of_settings(text: str, tokens: tuple[Token, ...]) -> str:
    """The indentation of the last thing in the file that begins a line: a setting, else a comment, else a tab."""
    for kinds in ((Kind.OPEN, Kind.EMPTY), (Kind.COMMENT,)):
        for token in reversed(tokens):
            if token.depth == 1 and token.kind in kinds:
                line_end, blank = _line_before(text, token.start)
                if line_end:
                    return blank
    return "\t"


def _line_before(text: str, place: int) -> tuple[str, str]:
    """The line end and the white space right before `place`; no line end if something else stands there."""
    start = place
    while start and text[start - 1] in " \t":
        start -= 1
    line_end = LINE_END.fullmatch(text, max(0, start - 2), start) or LINE_END.fullmatch(text, max(0, start - 1), start)
    return (line_end.group() if line_end else "", text[start:place])


def _escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
