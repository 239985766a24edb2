"""Finding AppData.dat and listing what it holds."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.opend.appdata.entries import Entry
from opend_wizard.opend.appdata.flaws import Flaw, Kind, telling, unseen
from opend_wizard.opend.appdata.formats import Format
from opend_wizard.opend.appdata.names import Names, is_own_state
from opend_wizard.opend.appdata.opening import opened
from opend_wizard.opend.appdata.sources import Source, Stop
from opend_wizard.texts import Text

_SPELLINGS = ("AppData.dat", "Appdata.dat")  # in the packages; in the vendor's FAQ (facts: §1.3)


@dataclass(frozen=True)
class Member:
    """One file in the archive: its safe relative name with ``/``, its size in bytes, its content's CRC-32."""

    name: str
    size: int
    crc: int


@dataclass(frozen=True)
class Archive:
    """An archive that can be unpacked; `skipped` are members that would replace the user's own state."""

    path: Path
    format: Format
    size: int
    mtime_ns: int
    members: tuple[Member, ...]
    skipped: tuple[str, ...]

    @property
    def total(self) -> int:
        """Bytes that all members take when they are unpacked."""
        return sum(member.size for member in self.members)


def find(program_dir: Path) -> Path | None:
    """AppData.dat beside the program, in whatever case; None without one, `Unseen` if one cannot look."""
    try:
        with os.scandir(program_dir) as entries:
            names = [entry.name for entry in entries if entry.name.lower() == "appdata.dat" and entry.is_file()]
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise unseen(program_dir, error) from error
    names.sort(key=lambda name: (name not in _SPELLINGS, name != _SPELLINGS[0], name))
    return program_dir / names[0] if names else None


def inspect(path: Path, stop: Stop) -> Archive:
    """List the archive at `path`, all its names proven safe.

    Raises `BadArchive` if anything in it is unfit, `Unseen` if it cannot be read, `Cancelled`.
    A format that records no CRC is read through; of a zip only the list of members is.
    """
    with telling(path), Source(path, stop) as source:
        archive = opened(source, path.name)
        members: list[Member] = []
        skipped: list[Member] = []
        for member in _members(path, archive.entries):
            (skipped if is_own_state(member.name) else members).append(member)
        if not members:
            raise Flaw(Kind.EMPTY, Text("It holds no file to unpack."))
        names = tuple(member.name for member in skipped)
        return Archive(path, archive.format, source.size, source.mtime_ns, tuple(members), names)


def _members(path: Path, entries: Iterator[Entry]) -> Iterator[Member]:
    names = Names()
    for entry in entries:
        if entry.is_folder:
            names.add_folder(entry.name)
            continue
        name = names.add_file(entry.name)
        with telling(path, entry.name):
            member = _measured(name, entry)
        yield member


def _measured(name: str, entry: Entry) -> Member:
    if entry.size is not None and entry.crc is not None:
        return Member(name, entry.size, entry.crc)
    size = crc = 0
    for chunk in entry.chunks():
        size += len(chunk)
        crc = zlib.crc32(chunk, crc)
    return Member(name, size, crc)
