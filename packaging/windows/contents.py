"""The committed list of what is in the bundle: nothing comes in, goes or grows unnoticed."""

from __future__ import annotations

import re
from pathlib import Path

from linux import listing

FILE = Path(__file__).resolve().with_name("contents.txt")
_SAME = (
    (re.compile(r"\.cp3\d+-win_amd64\.pyd$"), ".*.pyd"),
    (re.compile(r"python3\d+\.dll$"), "python3*.dll"),
    # Which modules of Python are files of their own, and who brings Microsoft's runtime, differs between Pythons.
    (re.compile(r"^_internal/[^/]+\.pyd$"), "_internal/*.pyd"),
    (re.compile(r"^.*/(?:MSVCP|VCRUNTIME)140[^/]*\.dll$"), "the runtime of Microsoft's compiler"),
)


def of(frozen: Path) -> list[str]:
    """What the bundle holds, with the names that differ between Pythons and versions made one."""
    return sorted({_normal(name) for name in listing.of(frozen)})


def _normal(name: str) -> str:
    for pattern, instead in _SAME:
        name = pattern.sub(instead, name)
    return name


def text(frozen: Path) -> str:
    """The list as it is to be committed."""
    return "\n".join((f"# bytes: {listing.size_of(frozen)}", *of(frozen), ""))


def complaints(frozen: Path) -> list[str]:
    """In what the bundle differs from the committed list; it may grow by five percent."""
    return listing.complaints(of(frozen), listing.size_of(frozen), FILE.read_text(encoding="utf-8"))
