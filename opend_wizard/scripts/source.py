"""The bytes of a script, and the text they stand for."""

from __future__ import annotations

import codecs
import os
import re
import stat
import tokenize
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from opend_wizard.errors import Missing, Told, Unseen
from opend_wizard.texts import Text, size

MOST_BYTES = 5_000_000
"""A larger file is no script that a person wrote; 50,000 lines have two to three million bytes."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class BadScript(Told):
    """The file cannot be read as a Python script."""


class OtherEncoding(BadScript):
    """A script in an encoding that it does not name; `raw` is what it holds, `as_utf8` what would be right."""

    def __init__(self, text: Text, raw: bytes, as_utf8: bytes) -> None:
        super().__init__(text)
        self.raw = raw
        self.as_utf8 = as_utf8


@dataclass(frozen=True)
class Source:
    """A script as it lies on the disk: `bom` and `encoding` (Python's name of it) say how to write it again."""

    path: Path
    raw: bytes = field(repr=False)
    text: str = field(repr=False)
    encoding: str
    bom: bytes = b""

    @property
    def lines(self) -> list[str]:
        """The lines with their ends, counted as Python counts them."""
        return _LINE.findall(self.text)

    def bytes_of(self, text: str) -> bytes:
        """`text` as this file would hold it; raises `UnicodeEncodeError` where its encoding lacks a character."""
        return self.bom + text.encode(self.encoding)


def read(path: Path) -> Source:
    """The script at `path`.

    Raises `Missing` where no file is, `Unseen` where this user may not read it, `BadScript` for what is no text.
    """
    raw = _bytes(path)
    bom = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    _refuse_other_files(path, raw)
    encoding = _encoding(path, raw)
    try:
        return Source(path, raw, raw[len(bom) :].decode(encoding), encoding, bom)
    except UnicodeError:  # not always a UnicodeDecodeError: some codecs have words of their own
        raise _other_encoding(path, raw, encoding) from None


def _bytes(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise BadScript(Text("{path} is not a file that could hold a script.", path=path))
            if status.st_size > MOST_BYTES:
                raise BadScript(
                    Text("{path} has {size}. That is too much for a script.", path=path, size=size(status.st_size))
                )
            return file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Missing(Text("There is no file {path}.", path=path)) from error
    except IsADirectoryError as error:
        raise BadScript(Text("{path} is a folder. Name the script itself.", path=path)) from error
    except (OSError, ValueError) as error:
        if path.is_dir():
            raise BadScript(Text("{path} is a folder. Name the script itself.", path=path)) from error
        raise Unseen(Text("This user may not read {path}.", path=path)) from error


def _without_waiting(path: str, flags: int) -> int:
    """A named pipe is opened without waiting for whoever would write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))


_FORMS = (
    ((b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe"), Text("a program")),
    ((b"PK\x03\x04",), Text("an archive or an Office document")),
    ((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), Text("text in UTF-16, which Python does not take for a script")),
    ((b"%PDF",), Text("a PDF document")),
)


def _refuse_other_files(path: Path, raw: bytes) -> None:
    for signs, what in _FORMS:
        if raw.startswith(signs):
            raise BadScript(Text("{path} is not a Python script but {what}.", path=path, what=what))
    if b"\0" in raw:
        raise BadScript(Text("{path} is not a Python script: it has bytes that no text has.", path=path))
    if path.suffix.lower() == ".ipynb":
        raise BadScript(
            Text("{path} is a Jupyter notebook. Save it as a Python script (.py) and name that.", path=path)
        )


def _encoding(path: Path, raw: bytes) -> str:
    """What the first two lines say, UTF-8 without a word; always without the mark at the beginning."""
    try:
        lines = BytesIO(raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))  # an old Mac's lines too
        named, _ = tokenize.detect_encoding(lines.readline)
        b"x".decode(named)  # some of Python's codecs are not for text
    except (SyntaxError, LookupError, ValueError) as error:
        if b"coding" not in raw[:400]:
            return "utf-8"  # bytes of another encoding: seen when the whole is decoded
        told = Text(
            "The first lines of {path} name an encoding that Python does not know, or that is not so.", path=path
        )
        raise BadScript(told) from error
    return "utf-8" if named == "utf-8-sig" else named


def _other_encoding(path: Path, raw: bytes, encoding: str) -> BadScript:
    """An editor on Chinese Windows saves in GB18030 without saying so: readable for us, not for Python."""
    line = next((number for number, line in enumerate(raw.splitlines(), 1) if not _decodes(line, encoding)), 1)
    try:
        text = raw.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if not any("\u4e00" <= character <= "\u9fff" for character in text):
        return BadScript(
            Text(
                "Line {line} of {path} is not written in {encoding}, which Python takes it for. Save it as UTF-8.",
                line=line,
                path=path,
                encoding=encoding,
            )
        )
    told = Text(
        "{path} is written in GB18030, but Python takes it for {encoding} and stops at line {line}.",
        path=path,
        encoding=encoding,
        line=line,
    )
    return OtherEncoding(told, raw, text.encode())


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeError:
        return False
    return True
