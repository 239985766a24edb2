"""The program's icon as Windows wants it: one .ico file with a drawing for each size."""

from __future__ import annotations

import struct
from pathlib import Path

from bundle import names

SVG = names.ROOT / "resources/icons/opend-wizard.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: small icons at 100 to 200 %, large ones, and Explorer's largest."""

_PACKED_FROM = 128  # pixels: smaller ones as plain bitmaps, which every program can read
_HEADER, _ENTRY = struct.Struct("<3H"), struct.Struct("<4B2H2I")
_BITMAP = struct.Struct("<I2i2H6I")


def write(into: Path) -> Path:
    """Write the icon to `into`; gives it back."""
    into.parent.mkdir(parents=True, exist_ok=True)
    into.write_bytes(packed({size: draw(size) for size in SIZES}))
    return into


def packed(drawings: dict[int, bytes]) -> bytes:
    """The .ico with `drawings`, each by its size in pixels."""
    place = _HEADER.size + _ENTRY.size * len(drawings)
    entries = b""
    for size, drawing in drawings.items():
        side = size % 256  # the byte cannot say 256, so 0 means it
        entries += _ENTRY.pack(side, side, 0, 0, 1, 32, len(drawing), place)
        place += len(drawing)
    return _HEADER.pack(0, 1, len(drawings)) + entries + b"".join(drawings.values())


def draw(size: int) -> bytes:
    """The drawing of `size` × `size` pixels, as it stands in an .ico: a PNG or a bitmap without a file header."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if size < _PACKED_FROM:
        return bitmap(size, bytes(image.constBits()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants the name as bytes, the function a str
    return bytes(buffer.data().data())


def bitmap(size: int, pixels: bytes) -> bytes:
    """`pixels` (blue, green, red, opacity; from the top) as an .ico has them: from the bottom, with an empty mask."""
    rows = [pixels[start : start + 4 * size] for start in range(0, 4 * size * size, 4 * size)]
    mask = bytes((size + 31) // 32 * 4 * size)  # the opacity says it all
    header = _BITMAP.pack(40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask
