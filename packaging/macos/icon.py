"""The program's icon as macOS wants it: one .icns file with a drawing for each size."""

from __future__ import annotations

import struct
from pathlib import Path

from bundle import names

SVG = names.ROOT / "resources/icons/opend-wizard.svg"
SIZES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Pixels of each kind; those from ic10 on are for screens with two dots where others have one."""

_MARGIN = 100 / 1024  # of the side: Apple's icons keep it free


def write(into: Path) -> Path:
    """Write the icon to `into`; gives it back."""
    drawn = {size: draw(size) for size in set(SIZES.values())}
    chunks = b"".join(kind + struct.pack(">I", len(drawn[size]) + 8) + drawn[size] for kind, size in SIZES.items())
    into.parent.mkdir(parents=True, exist_ok=True)
    into.write_bytes(b"icns" + struct.pack(">I", len(chunks) + 8) + chunks)
    return into


def draw(size: int) -> bytes:
    """The icon as a PNG of `size` × `size` pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = round(size * _MARGIN)
    QSvgRenderer(str(SVG)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants the name as bytes, the function a str
    return bytes(buffer.data().data())
