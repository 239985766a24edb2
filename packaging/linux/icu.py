"""Makes Qt's ICU data small: 32 MB of every language's names, of which Qt asks for sorting and for a few encodings.

The package is what ICU calls common data (its `ucmndata.h`): a header, a table of names and offsets, the items. Items
are kept whole or left out, the way ICU's own `icupkg` does; ICU falls back to its root where one is missing. Qt takes
dates, numbers and names of languages from tables of its own, and time zones from the system.
"""

from __future__ import annotations

import re
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_FORMAT_AT = 12  # bytes from the start of the header
_ALIGNMENT = 16

_LANGUAGES = "(?:root|en|en_US|en_001|zh|zh_Hans|zh_Hans_CN|zh_Hant|zh_Hant_HK|zh_Hant_TW|ja|ja_JP)"
_KEPT = re.compile(
    rf"""(?x)
    [\w.-]+\.(?:icu|nrm|spp|cfu)                     # normalising, names, spoofing: small, and used by the code itself
    | {_LANGUAGES}\.res                              # of the languages that the program speaks
    | (?![a-z]{{2,3}}(?:_|\.res)) [\w-]+\.res        # tables that belong to no language: time zones, currencies …
    | (?:coll|brkitr)/(?:{_LANGUAGES}|pool|res_index)\.res
    | coll/ucadata\.icu | brkitr/[\w]+\.brk          # sorting, and where words and lines end
    # GB 18030, GBK and Big5 (each a difference to another), Shift JIS, EUC-JP
    | (?:gb18030|windows-936-2000|ibm-1386_P100-2001|windows-950-2000|ibm-1373_P100-2002)\.cnv
    | (?:ibm-943_P15A-2003|euc-jp-2007)\.cnv
    """
)


class NotIcu(Exception):
    """The file is not a library with ICU's data as it is known here."""


@dataclass(frozen=True)
class Package:
    """ICU's common data: its header, the symbol it is found by, and the items by name, in order."""

    header: bytes
    symbol: str
    items: tuple[tuple[str, bytes], ...]

    def only(self, kept: re.Pattern[str] = _KEPT) -> Package:
        """The package with the items whose names (without ``icudt73l/``) match `kept` from end to end."""
        items = tuple((name, data) for name, data in self.items if kept.fullmatch(name.partition("/")[2]))
        return Package(self.header, self.symbol, items)

    def to_bytes(self) -> bytes:
        """As ICU reads it."""
        names = [name.encode() + b"\0" for name, _ in self.items]
        head = 4 + 8 * len(names)
        offset = _aligned(head + sum(map(len, names)))
        table, name_offset = [struct.pack("<I", len(names))], head
        body = []
        for name, (_, data) in zip(names, self.items, strict=True):
            table.append(struct.pack("<II", name_offset, offset))
            name_offset += len(name)
            body.append(data.ljust(_aligned(len(data)), b"\0"))
            offset += len(body[-1])
        front = b"".join((*table, *names))
        return self.header + front.ljust(_aligned(len(front)), b"\0") + b"".join(body)


def read(library: bytes, symbol: str) -> Package:
    """The package in the shared `library`; raises `NotIcu`."""
    start = library.find(_FORMAT) - _FORMAT_AT
    if start < 0 or library[start + 2 : start + 4] != _MAGIC:
        raise NotIcu("There is no header of ICU's common data in it.")
    base = start + struct.unpack_from("<H", library, start)[0]
    (count,) = struct.unpack_from("<I", library, base)
    table = list(struct.iter_unpack("<II", library[base + 4 : base + 4 + 8 * count]))
    ends = [offset for _, offset in table[1:]]
    items = []
    for (name_at, begin), end in zip(table, [*ends, None], strict=True):
        name = library[base + name_at : library.index(b"\0", base + name_at)].decode()
        items.append((name, library[base + begin : _last(library, base + begin) if end is None else base + end]))
    return Package(library[start:base], symbol, tuple(items))


def _last(library: bytes, begin: int) -> int:
    """Where the last item ends, which the table does not say: a resource bundle gives its own length in words.

    Its header is followed by the root and by the indexes, of which the fourth is that length.
    """
    after: int = begin + struct.unpack_from("<H", library, begin)[0]
    words: int = struct.unpack_from("<I", library, after + 4 * 4)[0]
    return after + 4 * words


def _aligned(number: int) -> int:
    return -(-number // _ALIGNMENT) * _ALIGNMENT


def shrink(library: Path) -> None:
    """Make `library` (libicudata.so.N) anew with the kept items only; raises `NotIcu`, `subprocess.SubprocessError`."""
    version = library.name.rpartition(".")[2]
    package = read(library.read_bytes(), f"icudt{version}_dat").only()
    data, source, made = (library.with_name(f"icu-{name}") for name in ("data", "source.s", "object.o"))
    try:
        data.write_bytes(package.to_bytes())
        source.write_text(_assembly(package.symbol, data), encoding="utf-8")
        subprocess.run(["as", "-o", str(made), str(source)], check=True)
        options = ["-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name]
        subprocess.run(["ld", *options, "-o", str(library), str(made)], check=True)
    finally:
        for path in (data, source, made):
            path.unlink(missing_ok=True)


def _assembly(symbol: str, data: Path) -> str:
    return (
        f'.section .note.GNU-stack,"",@progbits\n.section .rodata\n.balign {_ALIGNMENT}\n'
        f".globl {symbol}\n.type {symbol}, @object\n{symbol}:\n"
        f'.incbin "{data}"\n.size {symbol}, . - {symbol}\n'
    )
