"""The one thing the journal knows how to do: bring one path from one state into another."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from opend_wizard.journal.looking import Stamp, Stop
from opend_wizard.journal.states import Absent, Bits, File, State
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Change:
    """One path from `before` to `after`.

    `number` is unique in its run. `kept` is the name in the backup folder under which the contents
    of `before` are kept, empty where there are none or they need not be. `stamp` is that of the file
    when it was looked at.
    """

    number: int
    path: Path
    before: State
    after: State
    kept: str = ""
    stamp: Stamp | None = field(default=None, compare=False)

    @property
    def copies(self) -> bool:
        """Whether what is there must be copied into the backup first; what only goes is moved there."""
        return bool(self.kept) and isinstance(self.after, File)

    @property
    def takes(self) -> bool:
        """Whether a file goes away."""
        return isinstance(self.before, File) and isinstance(self.after, Absent)


@dataclass(frozen=True)
class Piece:
    """The new contents of one change: given in `chunks`, or to be read from the backup file `kept`.

    `like` is an open file with the same contents, which a file system that can shares its room with.
    """

    change: Change
    chunks: Iterable[bytes] = ()
    kept: str = ""
    like: int | None = None


Supply: TypeAlias = Callable[[Stop], Generator[Piece, None, None]]


def nothing(_stop: Stop) -> Generator[Piece, None, None]:
    """The contents for changes that need none."""
    yield from ()


@dataclass(frozen=True)
class Batch:
    """Changes that depend on each other in nothing, made ready together and then put into place together.

    `what` says what is being done; `supply` gives, in any order, the contents of each change that writes.
    """

    changes: tuple[Change, ...]
    what: Text
    supply: Supply = field(default=nothing, compare=False, repr=False)

    @property
    def weight(self) -> int:
        """How much work it is: each change, and every byte that is written."""
        return sum(1 + (change.after.size if isinstance(change.after, File) else 0) for change in self.changes)


def digest(data: bytes) -> str:
    """The SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def kept_name(number: int, path: Path) -> str:
    """A name for the backup file that tells which file it was; at most 100 plain characters."""
    plain = re.sub(r"[^A-Za-z0-9._-]", "_", path.name)
    return f"{number:04}-{plain[-95:]}"


def with_backup(change: Change) -> Change:
    """`change`, its present contents to be kept; permissions alone lose nothing."""
    keeps = isinstance(change.before, File) and not isinstance(change.after, Bits)
    return replace(change, kept=kept_name(change.number, change.path) if keeps else "")
