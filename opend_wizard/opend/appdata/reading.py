"""Reading the content of members, verified on the way."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from opend_wizard.opend.appdata.entries import Entry
from opend_wizard.opend.appdata.flaws import Flaw, Kind, damaged, shown, telling
from opend_wizard.opend.appdata.listing import Member
from opend_wizard.opend.appdata.names import is_own_state, proven
from opend_wizard.opend.appdata.opening import opened
from opend_wizard.opend.appdata.sources import Source, Stop, poll
from opend_wizard.texts import Text


def contents(archive_path: Path, members: Sequence[Member], stop: Stop) -> Iterator[tuple[Member, Iterator[bytes]]]:
    """Each of `members` with its content in pieces of at most 1 MB, in the order of the archive.

    Read the pieces of one to their end before asking for the next: only then has the content been
    verified, and only then may it be put in place. Raises `BadArchive` where size or CRC is not what
    the member says or a member is not there, `Unseen` if the archive cannot be read, `Cancelled`.
    """
    with telling(archive_path), Source(archive_path, stop) as source:
        wanted = {_allowed(member).name: member for member in members}
        for entry in opened(source, archive_path.name).entries if wanted else ():
            member = None if entry.is_folder else wanted.pop(proven(entry.name), None)
            if member is not None:
                yield member, _verified(archive_path, entry, member, stop)
            if not wanted:
                return
        for name in wanted:
            raise _changed(name)


def _allowed(member: Member) -> Member:
    """`member`, proven again: a plan can come from a file."""
    if proven(member.name) != member.name or is_own_state(member.name):
        reason = Text("“{name}” belongs to the user's own state.", name=shown(member.name))
        raise Flaw(Kind.HOSTILE, reason, member.name)
    return member


def _verified(path: Path, entry: Entry, member: Member, stop: Stop) -> Iterator[bytes]:
    with telling(path, member.name):
        if entry.size not in (None, member.size) or entry.crc not in (None, member.crc):
            raise _changed(member.name)
        size = crc = 0
        for chunk in entry.chunks():
            poll(stop)
            size += len(chunk)
            if size > member.size:
                break
            if entry.crc is None:  # otherwise the reader of the archive compares it
                crc = zlib.crc32(chunk, crc)
            yield chunk
        if size != member.size or (entry.crc is None and crc != member.crc):
            raise Flaw(Kind.DAMAGED, damaged(member.name), member.name)


def _changed(name: str) -> Flaw:
    return Flaw(Kind.CHANGED, Text("“{name}” in it is not what it was when it was looked at.", name=shown(name)), name)
