"""The members of a tar, by tarfile over a forward-only stream."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from functools import partial

from opend_wizard.opend.appdata.entries import Entry
from opend_wizard.opend.appdata.flaws import Flaw, Kind, damaged, shown
from opend_wizard.opend.appdata.formats import BLOCK
from opend_wizard.opend.appdata.sources import Stream
from opend_wizard.texts import Text

_END = bytes(BLOCK)


def entries(stream: Stream) -> Iterator[Entry]:
    """The members in order; the content of one can be read until the next is asked for.

    Raises `Flaw` at the first unfit member, and for an archive that does not end as it must.
    """
    archive = tarfile.TarFile(
        fileobj=stream,  # type: ignore[arg-type]  # tarfile only reads, seeks and tells here; its stub asks for more
        encoding="utf-8",
        errors="surrogateescape",
    )
    while stream.last != _END and (info := archive.next()):  # Python 3.10 would look before an empty tar
        archive.members.clear()  # type: ignore[attr-defined]  # tarfile would keep them all; missing in its stub
        _check(info)
        if info.isdir():
            yield Entry(info.name, is_folder=True)
        else:
            stream.seek(info.offset_data)
            yield Entry(info.name, is_folder=False, size=info.size, chunks=partial(stream.content, info.size))
    _check_end(stream)


def _check(info: tarfile.TarInfo) -> None:
    name = shown(info.name)
    if info.issym() or info.islnk() or info.isdev():
        raise Flaw(Kind.HOSTILE, Text("It holds “{name}”, which is a link or a device.", name=name), info.name)
    if info.type not in (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.DIRTYPE) or info.issparse():
        raise Flaw(Kind.UNSUPPORTED, Text("It holds “{name}”, which is no ordinary file.", name=name), info.name)
    if info.isdir() and info.size:
        raise Flaw(Kind.HOSTILE, Text("It holds the folder “{name}” with content.", name=name), info.name)


def _check_end(stream: Stream) -> None:
    # tarfile takes a broken header for the end; the true end is a block of zeros, and no data follows.
    if stream.last != _END:
        raise Flaw(Kind.DAMAGED, damaged())
    if any(piece.count(0) != len(piece) for piece in stream.rest()):
        raise Flaw(Kind.DAMAGED, Text("Data follows where it should end."))
