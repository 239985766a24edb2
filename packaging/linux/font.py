"""Makes fonts/everyday-cjk.otf, the letters for Chinese and Japanese where a system has none.

    uv run --no-project --with fonttools packaging/linux/font.py NotoSansCJK-Regular.ttc

It holds what our sentences use and the everyday characters of the old national tables, so that new sentences and most
names of files are legible too. A test fails when a sentence has a character that is not in it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FONT = Path(__file__).resolve().parent / "fonts/everyday-cjk.otf"
_SIMPLIFIED = "2"
"""Of the faces in the collection: the shapes of the mainland; Japanese is legible in them."""

_HIGH = range(0xA1, 0xFF)
_TABLES: tuple[tuple[str, Iterable[int], Iterable[int]], ...] = (
    ("gb2312", range(0xB0, 0xD8), _HIGH),  # the first level: the 3755 most frequent
    ("gb2312", range(0xA1, 0xA4), _HIGH),  # punctuation
    ("euc_jp", range(0xB0, 0xD0), _HIGH),  # the first level: 2965
    ("euc_jp", range(0xA4, 0xA6), _HIGH),  # hiragana and katakana
    ("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *_HIGH)),  # the first level: 5401
)


def characters() -> set[str]:
    """Every character that the font is to have."""
    return {character for text in (*_sentences(), *_everyday()) for character in text if ord(character) > 0x2000}


def _sentences() -> Iterator[str]:
    yield "简体中文繁體中文（香港）日本語"
    for path in (ROOT / "resources/translations").glob("*.ts"):
        for message in ET.parse(path).iter("message"):  # noqa: S314  (our own files)
            yield message.findtext("translation") or ""


def _everyday() -> Iterator[str]:
    for codec, firsts, seconds in _TABLES:
        for first in firsts:
            yield bytes(byte for second in seconds for byte in (first, second)).decode(codec, "ignore")


def main(source: str) -> int:
    """Write the font from the collection at `source`."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "characters.txt"
        text.write_text("".join(sorted(characters())), encoding="utf-8")
        options = [f"--font-number={_SIMPLIFIED}", "--layout-features=", "--no-hinting", "--desubroutinize"]
        files = [f"--text-file={text}", f"--output-file={FONT}"]
        return subprocess.call([sys.executable, "-m", "fontTools.subset", source, *options, *files])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
