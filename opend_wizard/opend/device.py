"""Device.dat, the random identity that the device lock knows (facts: §1.4), and what the wizard remembers of it."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from opend_wizard import private
from opend_wizard.errors import Refused
from opend_wizard.texts import Text

LARGEST = 1_000_000  # bytes; more cannot be a device identity, and is not read
_KEYS = ("fingerprint", "sha256", "seen")


@dataclass(frozen=True)
class DeviceFile:
    """The file as it is now.

    `exists` is true too where this user may not even look; then it is not `readable`. `sha256` (hex)
    is None if it was not read or is larger than `LARGEST`. `blank`: nothing but zeros and white space,
    as a crash may leave it. `modified` is in seconds since the epoch.
    """

    path: Path
    exists: bool
    size: int
    sha256: str | None
    readable: bool
    regular: bool
    blank: bool
    modified: float | None


@dataclass(frozen=True)
class Memory:
    """On which machine (its fingerprint) a Device.dat with this hash was seen first, and when (ISO 8601, UTC)."""

    fingerprint: str
    sha256: str
    seen: str


def look(path: Path) -> DeviceFile:
    """The file at `path`, whatever its state; never raises."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return DeviceFile(
            path, exists=False, size=0, sha256=None, readable=False, regular=False, blank=False, modified=None
        )
    except (OSError, ValueError):  # no permission, a loop of links
        return DeviceFile(
            path, exists=True, size=0, sha256=None, readable=False, regular=True, blank=False, modified=None
        )
    regular = stat.S_ISREG(status.st_mode)
    content = _content(path) if regular else None  # a pipe would wait for ever
    whole = content is not None and len(content) <= LARGEST
    return DeviceFile(
        path=path,
        exists=True,
        size=status.st_size if content is None or not whole else len(content),
        sha256=hashlib.sha256(content).hexdigest() if content is not None and whole else None,
        readable=content is not None,
        regular=regular,
        blank=content is not None and whole and not content.strip(b"\0 \t\r\n\v\f"),
        modified=status.st_mtime,
    )


def _content(path: Path) -> bytes | None:
    """Up to one byte more than a device identity can have; None if it may not be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        return None


def recall(state_dir: Path, path: Path) -> Memory | None:
    """What was remembered of the Device.dat at `path`; None if nothing was, or the note is damaged."""
    try:
        note = json.loads(_note(state_dir, path).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(note, dict):
        return None
    values = [value for value in map(note.get, _KEYS) if isinstance(value, str) and value]
    return Memory(*values) if len(values) == len(_KEYS) else None


def remember(state_dir: Path, path: Path, memory: Memory) -> None:
    """Note `memory` for the Device.dat at `path` in the wizard's own folder, whole or not at all.

    The note (0600) is a file of its own, so that one that is damaged takes no other along.
    Raises `Refused` if it cannot be written.
    """
    target = _note(state_dir, path)
    note = {"path": _resolved(path), **{key: getattr(memory, key) for key in _KEYS}}
    try:
        private.make_folder(target.parent)
        private.replace(target, json.dumps(note, indent=1).encode("ascii"))
    except OSError as error:
        reason = error.strerror or "?"
        raise Refused(Text("{path} cannot be written: {reason}.", path=target, reason=reason)) from error


def _resolved(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _note(state_dir: Path, path: Path) -> Path:
    key = hashlib.sha256(os.fsencode(_resolved(path))).hexdigest()[:32]
    return state_dir / "devices" / f"{key}.json"
