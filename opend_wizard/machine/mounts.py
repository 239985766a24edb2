"""What is mounted where, as the kernel tells it to a process (Linux only)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_ESCAPED = re.compile(r"\\([0-7]{3})")
_FIELDS_BEFORE_DASH = 6


@dataclass(frozen=True)
class Mount:
    """One mounted file system; `origin` is the part of it that is shown at `point`, e.g. a volume's folder."""

    point: Path
    kind: str
    source: str
    origin: str
    read_only: bool


def mounts(table: Path) -> tuple[Mount, ...]:
    """The mounts in a ``mountinfo`` table, in its order; empty if it cannot be read or on other systems."""
    try:
        lines = table.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    return tuple(mount for line in lines if (mount := _mount(line)) is not None)


def mount_of(path: Path, among: Iterable[Mount]) -> Mount | None:
    """The mount that `path` lies on, itself or by its nearest parent; of several at one place the last one."""
    real = Path(os.path.realpath(path))
    best: Mount | None = None
    for mount in among:
        if real.is_relative_to(mount.point) and (best is None or len(mount.point.parts) >= len(best.point.parts)):
            best = mount
    return best


def _mount(line: str) -> Mount | None:
    fields = line.split(" ")
    if "-" not in fields[_FIELDS_BEFORE_DASH:]:
        return None
    dash = fields.index("-", _FIELDS_BEFORE_DASH)
    if len(fields) < dash + 4:
        return None
    options = {*fields[5].split(","), *fields[dash + 3].split(",")}
    return Mount(
        Path(_plain(fields[4])), fields[dash + 1], _plain(fields[dash + 2]), _plain(fields[3]), "ro" in options
    )


def _plain(written: str) -> str:
    """Blanks and the like stand there as three octal digits."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), written)
