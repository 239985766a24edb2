"""What lies where OpenD puts the picture with its code: shown if it is a plain picture, and nothing else."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest

from opend_wizard.gui.widgets import picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
XPM = b'/* XPM */\nstatic char *x[] = {"2 2 1 1","a c #ff0000","aa","aa"};'


def png(wide: int, high: int) -> bytes:
    """A black picture of one bit each point, which packs to next to nothing."""
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes((wide + 7) // 8 + 1)) for _ in range(high)) + packer.flush()
    head = struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_plain_picture_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "PicVerifyCode.png"
    path.write_bytes(png(100, 40))
    image = picture.read(path)
    assert image is not None
    assert (image.width(), image.height()) == (100, 40)


@pytest.mark.parametrize(
    "content",
    [png(9000, 9000), png(4, 20_000), SVG, XPM, b"MZ" + bytes(200), b"", png(100, 40)[:50], bytes(4_000_001)],
    ids=["bomb", "tower", "svg", "xpm", "program", "empty", "cut", "large"],
)
def test_anything_else_is_not(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "PicVerifyCode.png"
    path.write_bytes(content)
    assert picture.read(path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "PicVerifyCode.png"
    os.mkfifo(path)
    assert picture.read(path) is None
    assert picture.read(tmp_path) is None
