"""Where in the bytes of a log a secret could stand at all, at a hundred times the speed of looking closely.

Most of a log is passed by untouched: only around these places is it decoded and redacted. A place too many
costs time, a place too few would leak, so each rule here is wider than the one it stands for in `secret_shapes`,
`secret_values`, `secret_settings` and `secret_spans`; a test holds them against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

from opend_wizard.opend.logs.words import BytesFinder, in_bytes
from opend_wizard.report.secret_names import NAMES, kind_of
from opend_wizard.report.secret_spans import is_public

_Look = Callable[[bytes], Iterator[int]]

# What may follow a name: its sign at once, or behind quotes, brackets and blanks.
_CLOSERS = (b'"', b"'", b"\\", b"]", b")")
_SIGNS = (b"=", b":", b">", "：".encode(), "：".encode("gb18030"))
_FOLLOW = (*_SIGNS, *_CLOSERS, b"\t", *(b" " + each for each in (*_SIGNS, *_CLOSERS, b" ", b"\t")))
_SIGN = re.compile(rb"[ \t\"'\\\])]{0,64}(?:[=:>]|\xef\xbc\x9a|\xa3\xba)")
_FLAG = re.compile(rb"--?([A-Za-z][\w-]{1,40})[ \t]")
_NAME = 32  # bytes before the sign in which its name stands: the longest one has 17 letters
_ENDS = ("id", "no", "iv", "md5", "d5")
_WORDS = (b'"op"', b"-code", b"code is", b"private key", b"gtwlog_", b"unlock_trade", b"@")
_HOMES = (b"home/", b"users/", b"users\\", b"settings/", b"settings\\")
_CODES = ("验证码", "驗證碼")
_BEFORE_CODE = (*"是为為0123456789", *(f" {digit}" for digit in range(10)))
_ENCODINGS = ("utf-8", "gb18030")
_BEYOND_ASCII = 0x80

_TAG = re.compile(rb"<\s*[A-Za-z_]")
_CLASSES = bytes.maketrans(
    bytes(range(256)),
    bytes(0x68 if chr(c) in "abcdefABCDEF" else 0x30 if chr(c) in "0123456789" else c for c in range(256)),
)
_HEX = bytes.maketrans(b"0", b"h")
_DIGEST = b"h" * 32
_MOBILES = (b"0" * 11, b"000-0000-0000", b"000 0000 0000")
_MOBILE = re.compile(rb"1[3-9]\d([ -]?)\d{4}\1\d{4}(?![0-9A-Za-z])")
_PHONE = re.compile(rb"\+[1-9]\d{0,2}[ -]?\d(?:[ -]?\d){2}")
_IPV4 = re.compile(rb"\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w])")
_IPV4_HEAD = 3
_IPV6 = re.compile(rb":(?<=[23][0-9a-fA-F]{3}:)[0-9a-fA-F]{0,4}:")


def named(block: bytes) -> Iterator[int]:
    """The places where a value could stand whose name says that it is a secret."""
    for at in _names()(block.lower()):
        if _is_named(block, at):
            yield at
    yield from (found.start() for found in _FLAG.finditer(block) if _is_flag(found[1]))
    yield from (found.start() for found in _TAG.finditer(block))


def shaped(block: bytes) -> Iterator[int]:
    """The places of what could be a secret by its shape."""
    for look in _SHAPES:
        yield from look(block)


def known(values: Iterable[str]) -> _Look:
    """A look for `values`, however large or small their ASCII letters are written."""
    finder = in_bytes({written for value in values for code in _ENCODINGS for written in _written(value, code)})
    return lambda block: finder(_lowered(block))


def _written(value: str, code: str) -> tuple[bytes, ...]:
    """The bytes of `value`; none where that encoding cannot say it, so that it cannot stand there either."""
    try:
        return (_lowered(value.encode(code, "surrogateescape")),)
    except UnicodeEncodeError:
        return ()


def _lowered(block: bytes) -> bytes:
    return block.lower()


@cache
def _names() -> BytesFinder:
    """Finds the ends of all names: the words of one may be written apart, so its last letters have to do."""
    ends = {name[-3:] for name in NAMES if name.isascii()} | set(_ENDS)
    words = {end.encode() + follow for end in ends for follow in _FOLLOW}
    for code in _ENCODINGS:
        words |= {name.encode(code) + follow for name in NAMES if not name.isascii() for follow in _FOLLOW}
        words |= {(name + follow).encode(code) for name in _CODES for follow in _BEFORE_CODE}
    return in_bytes((*words, *_WORDS, *_HOMES))


def _is_named(block: bytes, at: int) -> bool:
    """Whether what ends a few letters behind `at` is a secret's name with its sign, or a word that needs none."""
    end = at + 3 if block[at + 2 : at + 3].isalnum() else at + 2
    if block[at] >= _BEYOND_ASCII or not block[at : at + 1].isalnum() or block[end : end + 1].isalnum():
        return True
    if _SIGN.match(block, end) is None:
        return False
    head = block[max(0, end - _NAME) : end]
    return kind_of(head[head.rfind(b"\n") + 1 :].decode("utf-8", "ignore")) is not None


@lru_cache(maxsize=4096)
def _is_flag(name: bytes) -> bool:
    return kind_of(name.decode("ascii", "ignore")) is not None


def _digests(block: bytes) -> Iterator[int]:
    classes = block.translate(_CLASSES)
    yield from _each(classes, _MOBILES, block)
    classes = classes.translate(_HEX)
    at = classes.find(_DIGEST)
    while at >= 0:
        yield at
        at = classes.find(_DIGEST, _end_of_run(classes, at))


def _end_of_run(classes: bytes, at: int) -> int:
    found = _NOT_HEX.search(classes, at)
    return found.start() if found else len(classes)


_NOT_HEX = re.compile(rb"[^h]")


def _each(classes: bytes, forms: tuple[bytes, ...], block: bytes) -> Iterator[int]:
    for form in forms:
        at = classes.find(form)
        while at >= 0:
            if _MOBILE.match(block, at):
                yield at
            at = classes.find(form, at + 1)


def _phones(block: bytes) -> Iterator[int]:
    return (found.start() for found in _PHONE.finditer(block))


def _addresses(block: bytes) -> Iterator[int]:
    for found in _IPV4.finditer(block):
        start = found.start()
        while start > found.start() - _IPV4_HEAD and block[start - 1 : start].isdigit():
            start -= 1
        if start < found.start() and is_public(block[start : found.end()].decode("ascii")):
            yield start
    yield from (found.start() for found in _IPV6.finditer(block))


_SHAPES: tuple[_Look, ...] = (_digests, _phones, _addresses)
