"""Which Linux distribution this is, by its own word in ``os-release``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_LARGEST = 65_536  # bytes; the file has some hundred
_NUMBER = re.compile(r"[0-9]{1,9}")
_LINE = re.compile(r"""^\s*(?P<key>[A-Z0-9_]+)=(?P<quote>["']?)(?P<value>.*?)(?P=quote)[ \t]{0,9}$""")


@dataclass(frozen=True)
class Distribution:
    """`id` and `like` are lower-case names such as ``ubuntu``; `version` is e.g. ``24.04``, empty where it rolls."""

    id: str
    like: tuple[str, ...]
    version: str
    title: str

    @property
    def family(self) -> tuple[str, ...]:
        """What it is, and after that what it is made from."""
        return (self.id, *self.like)

    @property
    def number(self) -> tuple[int, ...]:
        """The version as numbers to compare; empty without one."""
        return tuple(int(part) for part in self.version.split(".") if _NUMBER.fullmatch(part))


def distribution(root: Path) -> Distribution | None:
    """The distribution of the system in `root`; None where it does not tell."""
    for name in ("etc/os-release", "usr/lib/os-release"):
        try:
            with (root / name).open("rb") as file:
                text = file.read(_LARGEST).decode("utf-8", "replace")
        except OSError:
            continue
        told = {found["key"]: found["value"] for line in text.splitlines() if (found := _LINE.match(line))}
        if told.get("ID"):
            like = tuple(told.get("ID_LIKE", "").lower().split())
            title = told.get("PRETTY_NAME") or told["ID"]
            return Distribution(told["ID"].lower(), like, told.get("VERSION_ID", ""), title)
    return None
