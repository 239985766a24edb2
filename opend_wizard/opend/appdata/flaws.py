"""Why an archive is not unpacked, and how the person is told."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Told, Unseen
from opend_wizard.texts import Text

_LONGEST_SHOWN = 120  # letters of a name; a hostile one can have 65,535


class Kind(Enum):
    """What is wrong with an archive."""

    UNKNOWN_FORMAT = "unknown"
    SEVEN_ZIP = "7z"
    EMPTY = "empty"  # no byte, or no member to unpack
    UNSUPPORTED = "unsupported"  # a known format in a form that cannot be unpacked with certainty
    HOSTILE = "hostile"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"  # truncated, or its content does not have the recorded size or CRC
    TOO_LARGE = "too large"
    CHANGED = "changed"  # not what it was when it was looked at


class BadArchive(Told):
    """An archive that must not be unpacked; `reason` says why, `offender` is the member's raw name."""

    def __init__(self, path: Path, kind: Kind, reason: Text, offender: str | None = None) -> None:
        advice = Text(
            "Unpack the vendor's package again, make sure that you may write to OpenD's data folder, and start OpenD."
        )
        super().__init__(Text("{path} was not unpacked. {reason} {advice}", path=path, reason=reason, advice=advice))
        self.kind = kind
        self.reason = reason
        self.offender = offender


class Flaw(Exception):
    """A reason against an archive, found where its path is not known; `telling` adds that."""

    def __init__(self, kind: Kind, reason: Text, offender: str | None = None) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason
        self.offender = offender


def shown(name: str) -> str:
    """`name` as a sentence can bear it."""
    return name if len(name) <= _LONGEST_SHOWN else name[:_LONGEST_SHOWN] + "…"


def unclear_name(name: str) -> Text:
    """The reason against a name whose bytes are in an encoding that nobody recorded."""
    return Text("The name “{name}” is not marked as UTF-8, so the file that is meant is not certain.", name=shown(name))


def too_large() -> Text:
    """The reason against a bomb."""
    return Text("It would unpack to far more than OpenD's data can be.")


def too_many(limit: int) -> Text:
    """The reason against a list of members that would fill the memory."""
    return Text("It holds more than {limit} files and folders, or their list is too long.", limit=limit)


# What the standard library's readers let through on broken bytes, beyond what they document.
_BROKEN = (
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    LookupError,
    ArithmeticError,
    RuntimeError,  # also nested headers without end, and a compression that this Python lacks
    MemoryError,
)


@contextmanager
def telling(path: Path, member: str | None = None) -> Iterator[None]:
    """Turn every failure of reading `path`, within `member` if given, into one for people.

    Raises `BadArchive` for bad content and `Unseen` where the system does not let us read.
    """
    try:
        yield
    except Flaw as flaw:
        raise BadArchive(path, flaw.kind, flaw.reason, flaw.offender or member) from flaw
    except _BROKEN as error:
        raise BadArchive(path, Kind.DAMAGED, damaged(member), member) from error
    except OSError as error:
        if error.errno is None:  # a decoder's complaint, not the system's
            raise BadArchive(path, Kind.DAMAGED, damaged(member), member) from error
        raise unseen(path, error) from error


def damaged(member: str | None = None) -> Text:
    """The reason against an archive, or against one `member`, that does not hold what it records."""
    if member is None:
        return Text("It is damaged or cut off.")
    return Text("What it holds for “{name}” is damaged or cut off.", name=shown(member))


def unseen(path: Path, error: OSError) -> Unseen:
    """The failure of looking at `path`, in the words of the operating system."""
    return Unseen(Text("{path} could not be read: {reason}.", path=path, reason=error.strerror or str(error)))
