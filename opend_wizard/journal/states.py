"""The states one path can be in: what the journal records of it before and after a change."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TypeAlias

ANY = -1  # an owner or a time that is left as it comes


@dataclass(frozen=True)
class Absent:
    """Nothing is there."""


@dataclass(frozen=True)
class File:
    """A plain file; `digest` is the SHA-256 of its contents in hex, empty as long as it is not known."""

    digest: str
    size: int
    mode: int
    uid: int = ANY
    gid: int = ANY
    mtime_ns: int = ANY


@dataclass(frozen=True)
class Folder:
    """A folder, whatever is in it."""

    mode: int
    uid: int = ANY
    gid: int = ANY


@dataclass(frozen=True)
class Bits:
    """A file or folder with these permission bits, whatever it holds."""

    mode: int


@dataclass(frozen=True)
class Other:
    """A link, a device, a pipe: nothing that the wizard ever touches."""


State: TypeAlias = Absent | File | Folder | Bits | Other


def as_kept(mode: int, *, folder: bool = False) -> int:
    """`mode` as far as the system keeps it: Windows knows only whether a file may be written."""
    if sys.platform == "win32":
        return 0o777 if folder else 0o666 if mode & 0o200 else 0o444
    return mode


def meets(seen: State, wanted: State) -> bool:
    """Whether what was `seen` is what was `wanted`; a new owner or time alone is no change of it."""
    if isinstance(wanted, Bits):
        return isinstance(seen, File | Folder) and seen.mode == wanted.mode
    if isinstance(wanted, File):
        return (
            isinstance(seen, File)
            and seen.size == wanted.size
            and seen.mode == wanted.mode
            and (not wanted.digest or seen.digest == wanted.digest)
        )
    if isinstance(wanted, Folder):
        return isinstance(seen, Folder) and seen.mode == wanted.mode
    return isinstance(wanted, Absent) and isinstance(seen, Absent)


def then(before: State, after: State) -> State:
    """What a path in state `before` is in once it was given `after`."""
    if isinstance(after, Bits) and isinstance(before, File | Folder):
        return replace(before, mode=after.mode)
    return after


def to_json(state: State) -> dict[str, object]:
    """Plain data that `from_json` reads back; it holds no contents."""
    if isinstance(state, File):
        return {
            "is": "file",
            "sha256": state.digest,
            "size": state.size,
            "mode": state.mode,
            "uid": state.uid,
            "gid": state.gid,
            "mtime_ns": state.mtime_ns,
        }
    if isinstance(state, Folder):
        return {"is": "folder", "mode": state.mode, "uid": state.uid, "gid": state.gid}
    if isinstance(state, Bits):
        return {"is": "permissions", "mode": state.mode}
    return {"is": "absent" if isinstance(state, Absent) else "other"}


def from_json(data: object) -> State:
    """The state that `to_json` wrote; raises ValueError on anything else."""
    if not isinstance(data, dict):
        raise ValueError("not a recorded state")
    kind = data.get("is")
    if kind == "absent":
        return Absent()
    if kind == "permissions":
        return Bits(_number(data, "mode"))
    if kind == "folder":
        return Folder(_number(data, "mode"), _number(data, "uid"), _number(data, "gid"))
    if kind != "file" or not isinstance(data.get("sha256"), str):
        raise ValueError("not a recorded state")
    numbers = (_number(data, name) for name in ("size", "mode", "uid", "gid", "mtime_ns"))
    return File(data["sha256"], *numbers)


def _number(data: dict[object, object], name: str) -> int:
    value = data.get(name)
    if not isinstance(value, int):
        raise ValueError("not a recorded state")
    return value
