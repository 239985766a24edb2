"""Finds the few places of a log that can be telling at all, at the speed of the disk.

Every wording of the catalogue contains one of the `ANCHORS`, without its first letter, which is
written large or small. Looking for these at once is what
`ahocorasick_rs` is for: up to 64 of them, its SIMD search takes a third of the time of ``grep``.
Without it they are looked for one by one: the same places, in some eight times the time as ``grep`` takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

ANCHORS: tuple[str, ...] = (
    "ogin failed",
    "ogin Failure",
    "ogin successful",
    "ogin Method",
    "ogin Account",
    "ogging in",
    "d5 Password Format",
    "erification code",
    "verify_code",
    "lease enter ",
    "emember the password",
    "equired data",
    "onfiguration file",
    "erver start",
    "ervice failed to start",
    "penD has exited",
    "penD version",
    "tart Time:",
    "penD is running",
    "istening Address",
    "RSA Enabled",
    "ser Quota",
    "ermission Status",
    "ogramStatusType_",
    "Logined",
    "AgreeDisclaimer",
    "AllowStartUpOpenD",
    "uestionnaire",
    "ersion is too low",
    "MS was requested",
    "wn data does not exist",
    "create app dir",
    "nknown protocol",
    "rade connections",
    "libfuse",
    "mount AppImage",
    "usermount",
    "shared libraries",
    "invalid signature",
    "version back up",
    "version copy failed",
    "no exi",
    "登录",
    "验证码",
    "请输入",
    "密码",
    "必要数据",
    "配置文件",
    "penD已退出",
    "penD版本",
    "启动",
    "penD运行中",
    "监听地址",
    "启用RSA",
    "用户额度",
    "权限",
    "版本过低",
    "问卷评估",
    "短信请求",
    "程序自身",
    "指定参数",
    "未知的协议",
    "必要的参数",
)
MOST_ANCHORS = 64  # more, and the library leaves its SIMD search for one that takes five times as long

Finder = Callable[[bytes], Iterator[int]]
"""Gives the positions of anchors in a block, rising; of two that overlap, one is enough."""


@cache
def finder() -> Finder:
    """The quickest finder there is on this machine."""
    try:
        import ahocorasick_rs
    except ImportError:
        return one_by_one
    machine = ahocorasick_rs.BytesAhoCorasick(
        [anchor.encode() for anchor in ANCHORS], matchkind=ahocorasick_rs.MatchKind.LeftmostFirst
    )

    def at_once(block: bytes) -> Iterator[int]:
        return (start for _anchor, start, _end in machine.find_matches_as_indexes(block))

    return at_once


def one_by_one(block: bytes) -> Iterator[int]:
    """The positions of all anchors, found with nothing but Python."""
    plain = block.isascii()
    found: set[int] = set()
    for anchor in _encoded():
        if plain and not anchor.isascii():
            continue
        at = block.find(anchor)
        while at >= 0:
            found.add(at)
            at = block.find(anchor, at + 1)
    return iter(sorted(found))


@cache
def _encoded() -> tuple[bytes, ...]:
    return tuple(anchor.encode() for anchor in ANCHORS)
