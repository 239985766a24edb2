"""Which members of the archive the data folder holds."""

from __future__ import annotations

import os
import stat
import zlib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from opend_wizard.opend.appdata import limits
from opend_wizard.opend.appdata.flaws import unseen
from opend_wizard.opend.appdata.listing import Archive, Member
from opend_wizard.opend.appdata.sources import Stop, poll

_JUNCTION = 0xA0000003  # Windows: a folder that leads elsewhere, yet is no link to Python


@dataclass(frozen=True)
class Comparison:
    """The members that are not in the folder, that are there differently, and that are there."""

    missing: tuple[Member, ...]
    damaged: tuple[Member, ...]
    same: tuple[Member, ...]


class _State(Enum):
    MISSING = "missing"
    DAMAGED = "damaged"
    SAME = "same"


def compare(archive: Archive, folder: Path, stop: Stop) -> Comparison:
    """Hold `archive` against `folder`, by size and then by CRC; raises `Unseen`, `Cancelled`.

    A link or folder where a file belongs, or a link where a folder belongs, counts as damaged and
    is not followed. Whether `folder` itself is a link is the person's business.
    """
    found: dict[_State, list[Member]] = {state: [] for state in _State}
    for member in archive.members:
        poll(stop)
        found[_state(member, folder, stop)].append(member)
    return Comparison(tuple(found[_State.MISSING]), tuple(found[_State.DAMAGED]), tuple(found[_State.SAME]))


def _state(member: Member, folder: Path, stop: Stop) -> _State:
    *parents, name = member.name.split("/")
    for parent in parents:
        folder = folder / parent
        status = _status(folder)
        if status is None:
            return _State.MISSING
        if not stat.S_ISDIR(status.st_mode) or _leads_elsewhere(status):
            return _State.DAMAGED
    status = _status(folder / name)
    if status is None:
        return _State.MISSING
    if not stat.S_ISREG(status.st_mode) or status.st_size != member.size:
        return _State.DAMAGED
    return _State.SAME if _crc(folder / name, stop) == member.crc else _State.DAMAGED


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise unseen(path, error) from error


def _leads_elsewhere(status: os.stat_result) -> bool:
    return getattr(status, "st_reparse_tag", 0) == _JUNCTION


def _crc(path: Path, stop: Stop) -> int:
    crc = 0
    buffer = memoryview(bytearray(limits.CHUNK))
    try:
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                poll(stop)
                crc = zlib.crc32(buffer[:count], crc)
    except OSError as error:
        raise unseen(path, error) from error
    return crc
