"""Secrets that are known by the name before them: ``login_pwd=…``, ``"connAESKey": "…"``, ``Login Account: …``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opend_wizard.report.secret_names import Secret, kind_of
from opend_wizard.report.secret_shapes import Span

_SIGN = re.compile(r"[=:：]")
_SIGNS_GO_ON = re.compile(r"[=:：>]?[ \t]*")
_LOOK_BACK = 64  # characters before the sign in which its name stands
_NAME = 32  # of them, those that can be the name: the longest one has 17 letters
_FLAG = re.compile(r"--?(?P<name>[A-Za-z][\w-]{1,40})[ \t]+(?=[^\s-])")

# A value ends where a further setting begins; any other comma may belong to the password.
_NEXT = (
    r"[,;&][ \t]*(?:[\"'][A-Za-z_]\w*[\"'][ \t]*:|-{0,2}(?:ip|host|port|api_\w+|lang|log_\w+|push_\w+|qot_\w+"
    r"|telnet_\w+|rsa_\w+|websocket_\w+|login_\w+|auto_\w+|is_encrypt|area_code|console|no_monitor|cfg_file"
    r"|remember)[ \t]*[=:])"
)
_QUOTED = re.compile(
    r"""(?:[bBrRuUfF]{1,2}(?=["']))?(?:\\"(?P<escaped>[^\n]*?)\\"|"{3}(?P<triple>.+?)"{3}"""
    r"""|"(?P<double>(?:\\.|[^"\\\n])*)(?:"|$)|'(?P<single>(?:\\.|[^'\\\n])*)(?:'|$))""",
    re.MULTILINE,
)
_TO_BLANK = re.compile(rf"(?:(?!{_NEXT}|</|&lt;/|-->)(?:\\ |\S))+")
_TO_SIGN = re.compile(r"[^\s,;&<>\"'|(){}\[\]\\]+")
_LINE = re.compile(r"[^\r\n]+")
_CODE = re.compile(r"(?=[A-Za-z]{0,7}\d)[0-9A-Za-z]{4,8}(?![0-9A-Za-z])")

_NO_SECRET = re.compile(r"(?i)(?:none|null|nil|true|false|str|int|bytes|bool|[*•xX.…-]+|%[sd]|\$\{\w+\}?)")
_PROGRAM = re.compile(r"os\.environ[\[.]|os\.getenv\(|getpass\.getpass\(|input\(")


def find_values(text: str) -> Iterator[Span]:
    """Every value in `text` whose name says that it is a secret; spans may overlap."""
    for places in (_after_signs(text), _after_flags(text)):
        done = 0  # what stands inside a secret value is secret already
        for start, kind in places:
            span = _value(text, start, kind) if start >= done else None
            if span is not None:
                done = span.end
                yield span


def _after_signs(text: str) -> Iterator[tuple[int, Secret]]:
    for sign in _SIGN.finditer(text):
        kind = _named_before(text, sign.start())
        if kind is not None:
            go_on = _SIGNS_GO_ON.match(text, sign.end())
            yield go_on.end() if go_on else sign.end(), kind


def _after_flags(text: str) -> Iterator[tuple[int, Secret]]:
    for flag in _FLAG.finditer(text):
        before = text[flag.start() - 1 : flag.start()]
        kind = kind_of(flag["name"]) if not before or before in " \t\r\n\"'" else None
        if kind is not None:
            yield flag.end(), kind


def _named_before(text: str, end: int) -> Secret | None:
    head = text[max(0, end - _LOOK_BACK) : end].rstrip(" \t\"'\\])")
    last = head[-1:]
    if not last or not (last.isalpha() or last == "5"):  # …_md5 is the only name that ends in a digit
        return None
    return kind_of(head[head.rfind("\n") + 1 :][-_NAME:])


def _value(text: str, start: int, kind: Secret) -> Span | None:
    quoted = _QUOTED.match(text, start)
    span = quoted.span(quoted.lastgroup or 0) if quoted else _unquoted(text, start, kind)
    if span is None:
        return None
    value = text[slice(*span)]
    return Span(*span, kind, value) if value.strip() and not _is_harmless(value, kind) else None


def _unquoted(text: str, start: int, kind: Secret) -> tuple[int, int] | None:
    found = _pattern(text, start, kind).match(text, start)
    if found is None:
        return None
    length = len(found[0].rstrip(",;)]}")) if kind is Secret.PASSWORD else len(found[0])
    return (start, start + length) if length else None


def _pattern(text: str, start: int, kind: Secret) -> re.Pattern[str]:
    if kind is Secret.PASSWORD:
        return _TO_BLANK
    if kind is Secret.CODE:
        return _CODE
    line_start = text.rfind("\n", 0, start) + 1
    header = kind is Secret.KEY and text[line_start:start].lower().rstrip(" :").endswith(("authorization", "cookie"))
    return _LINE if header else _TO_SIGN


def _is_harmless(value: str, kind: Secret) -> bool:
    if _NO_SECRET.fullmatch(value) or _PROGRAM.match(value):
        return True
    if kind is Secret.KEY:
        return len(value) < 8  # “Unexpected token: }”
    if kind in (Secret.ACCOUNT, Secret.PHONE):
        return len(value) < 5 and value.lstrip("-").isdigit()  # the uid of a system's user; 0 is “not logged in”
    return kind is Secret.EMAIL and "@" not in value
